import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { PUBLISH, sayMaking } from '../../../../core/swedish/web/public/publish-words.ts';
import { draftMade, type DraftMade } from '../../../../wire/writes/publications.ts';
import { questionOf } from '../../../engine/question.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { errorsIn, useWork } from '../../../parts/work/use-work.ts';
import { WorkGoing } from '../../../parts/work/work-going.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { PageProps } from '../../page.ts';
import type { Publication } from '../use-published.ts';
import { DraftView } from './draft-view.tsx';
import { Editions } from './editions.tsx';

/** For those who may publish: everything about the matter is made and shown, then published at once; and what was published is taken back. */
export function PublishPanel({ open, all, length }: { readonly open: PageProps['open']; readonly all: readonly Publication[]; readonly length: number }): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const { declaration } = useMemo(() => questionOf(address, open), [address, open]);
  return (
    <section className="publish">
      <h2>{say(PUBLISH.publish)}</h2>
      {declaration && open.texts.periods.length > 0 ? <><p>{say(PUBLISH.about)}</p><Making open={open} caseNumber={declaration.caseNumber} all={all} length={length} /></> : null}
      {all.length > 0 ? <Editions all={all} length={length} /> : null}
    </section>
  );
}

/** More than the parts of most matters; as long as the server has not said how many. */
const SOME = 10;

function Making({ open: { texts, saved }, caseNumber, all, length }: Parameters<typeof PublishPanel>[0] & { readonly caseNumber: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [proposals, choose] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<DraftMade>();
  const [state, setState] = useState<'open' | 'published'>('open');
  const { work, fault, begin, stop, leave } = useWork(`publicering ${texts.id}`, '/api/publiceringar/utkast', (result) => setDraft(draftMade.safeParse(result).data));
  const close = (): void => {
    setDraft(undefined);
    leave();
  };
  const done = (): void => {
    setState('published');
    close();
  };
  if (draft) return <DraftView draft={draft} all={all} length={length} onDone={done} onLeave={close} />;
  if (work?.state === 'running') return <WorkGoing label={say(PUBLISH.making)} said={sayMaking(work.progress?.done ?? 0, work.progress?.of ?? 0, language)} cancel={say(PUBLISH.cancel)} progress={work.progress} most={SOME} onStop={stop} />;
  const toggle = (id: string): void => choose(proposals.includes(id) ? proposals.filter((one) => one !== id) : [...proposals, id]);
  return (
    <>
      {state === 'published' ? <p role="status"><strong>{say(PUBLISH.published)}</strong></p> : null}
      {work?.state === 'stopped' ? <p role="status">{say(PUBLISH.stopped)}</p> : null}
      {work?.state === 'refused' ? <Wrong fault={{ kind: 'problem', title: say(PUBLISH.refused), faults: [{ text: errorsIn(work.result) ?? '' }] }} /> : null}
      {fault ? <Wrong fault={fault} /> : null}
      {saved.length === 0 ? null : (
        <fieldset className="saved-choice">
          <legend>{say(PUBLISH.saved)}</legend>
          <p className="state-line">{say(PUBLISH.savedHelp)}</p>
          {saved.map(({ id, title, by }) => <label key={id} className="switch-field"><input type="checkbox" className="ds-input" checked={proposals.includes(id)} onChange={() => toggle(id)} /><span><span lang="sv">{title}</span>, {by}</span></label>)}
        </fieldset>
      )}
      <div><Button onClick={() => { setState('open'); begin({ rulebook: texts.id, caseNumber, proposals }); }}>{say(PUBLISH.make)}</Button></div>
    </>
  );
}
