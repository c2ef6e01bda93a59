import { useMemo, useState, type ReactNode } from 'react';
import type { Day } from '../../../core/quantity/day.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import type { Document } from '../../../core/language/source/document.ts';
import { frontWord } from '../../../core/swedish/web/compare/trial-document.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { RULEBOOK, sayFiguresFor } from '../../../core/swedish/web/rulebook/rulebook-words.ts';
import { Refused } from '../../explanation/explained.tsx';
import { useMay, useResource } from '../../library/library.tsx';
import { SavedProposals } from '../../parts/proposals/saved-proposals.tsx';
import { Await, Waiting, Wrong } from '../../parts/states/await.tsx';
import { plainOptions, SelectField } from '../../parts/select-field.tsx';
import { toPage } from '../../shell/address.ts';
import { PageLink, useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { BookContext, patternsOf, type Book } from './reading/book.ts';
import { DocumentView } from './reading/document-view.tsx';
import './rulebook.css';
import { daysAsked, daysIn } from './time/days.ts';
import { TimeLine } from './time/time-line.tsx';
import { useValuesOn, type ValuesOn } from './time/use-values-on.ts';

/** The decided document as a page; with `utkast` in the address, a proposal to change it that is being written. */
export function RulebookPage({ open }: PageProps): ReactNode {
  const { address } = useNavigation();
  return address.query.has('utkast') ? <Drafting open={open} /> : <Reading open={open} />;
}

function Drafting({ open }: PageProps): ReactNode {
  const code = useResource('the editor', async () => (await import('./editor/draft-editor.tsx')).DraftEditor);
  return <Await resource={code} doing={RULEBOOK.loading}>{(Editor) => <Editor open={open} />}</Await>;
}

function Reading({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const [held, setHeld] = useState<Day>();
  const canPropose = useMay('write', 'proposal') === 'allowed';
  const days = useMemo(() => daysIn(open), [open]);
  const asked = daysAsked(address, days);
  const [day, against] = [held ?? asked.day, asked.against];
  const [later, earlier] = against !== undefined && against > day ? [against, day] : [day, against];
  const shown = useValuesOn(open, later);
  const before = useValuesOn(open, earlier);
  const patterns = useMemo(() => patternsOf(open.rulebook.declarations), [open]);
  const book = useMemo((): Book => ({ open, ...patterns, shown: { day: later, values: shown }, before: earlier === undefined ? undefined : { day: earlier, values: before } }), [open, patterns, later, shown, earlier, before]);
  const documents = open.rulebook.documents.filter(({ source }) => open.texts.documents.some(({ file }) => file === source.file) || source.file === address.query.get('dokument'));
  const document = documents.find(({ source }) => source.file === address.query.get('dokument')) ?? documents.find(({ blocks }) => blocks.some(({ name }) => name === 'regler')) ?? documents[0];
  const onDay = (dag: Day): void => query({ dag, regel: undefined }, 'replace');
  if (!document) return null;
  return (
    <>
      <div className="page-head">
        <h1 lang="sv">{open.texts.title}</h1>
        <p className="lead">{say(PAGES.rulebook.about)} {say(RULEBOOK.timeHelp)} {sayFiguresFor(shown.kind === 'valued' ? writePeriod(shown.period) : undefined, later, language)}</p>
        <div className="field-row">
          {documents.length > 1 ? <SelectField label={say(RULEBOOK.document)} value={titleOf(document)} options={plainOptions(documents.map(titleOf))} onChoose={(title) => query({ dokument: documents.find((one) => titleOf(one) === title)?.source.file, regel: undefined })} /> : null}
          {canPropose ? <PageLink to={toPage(address, '/regelbok', { utkast: 'nytt' })}>{say(RULEBOOK.newDraft)}</PageLink> : null}
        </div>
      </div>
      <SavedProposals open={open} />
      <TimeLine
        days={days} day={day} against={against} onDay={onDay} onAgainst={(mot) => query({ mot })}
        onDrag={(dragged) => { if (dragged !== undefined) setHeld(dragged); else if (held !== undefined) { setHeld(undefined); onDay(held); } }}
      />
      <Told values={shown} /><Told values={before} />
      <BookContext value={book}><DocumentView document={document} /></BookContext>
    </>
  );
}

/** What a document calls itself; its file, where it does not. */
function titleOf(one: Document): string {
  const title = frontWord({ documents: [one] }, 'titel');
  return title === '' ? one.source.file : title;
}

/** Why there are no values, where something is wrong; the document is read all the same. */
function Told({ values }: { readonly values: ValuesOn }): ReactNode {
  const say = useSay();
  switch (values.kind) {
    case 'refused': return <Refused problems={values.problems} />;
    case 'failed': return <Wrong fault={values.fault} />;
    case 'none': return values.why === 'waiting' ? <Waiting doing={STATES.figures} /> : values.why === 'notYours' ? <p className="state-line">{say(RULEBOOK.notYours)}</p> : null;
    case 'valued': return null;
  }
}
