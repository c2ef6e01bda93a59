import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { slug } from '../../../../core/procedure/exchange/slug.ts';
import { readDraft } from '../../../../core/minutes/record/file/read-draft.ts';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { ENTER } from '../../../../core/swedish/web/enter-words.ts';
import { REVIEW } from '../../../../core/swedish/web/review-words.ts';
import { may } from '../../../../wire/rights.ts';
import type { Session } from '../../../../wire/session.ts';
import { matterText, recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget, useRenew } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { EnterRegister } from '../../../parts/register/enter-register.tsx';
import { Wrong } from '../../../parts/states/await.tsx';
import { mattersName } from '../../matter/matters-name.ts';
import { toPage } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

interface OnwardProps {
  readonly text: string;
  /** The draft it was confirmed in. */
  readonly draft: string;
  readonly item: string;
  readonly open: OpenRulebook;
  readonly session: Session;
}

/** What is confirmed goes on: as a matter to work with, and into the register. */
export function Onward({ text, draft, item, open, session }: OnwardProps): ReactNode {
  const say = useSay();
  const id = useMemo(() => matterIdFor(readMatter('arende.yaml', text).matter?.head.caseNumber ?? '', item), [text, item]);
  const read = useMemo(() => readDraft('utkast.yaml', draft), [draft]);
  const isWhole = read.kind === 'read' && read.draft.clauses.every(({ confirmedBy }) => confirmedBy !== undefined);
  return (
    <div className="record-form">
      <h3>{say(REVIEW.matter)}</h3>
      <ToMatter text={text} id={id} open={open} session={session} />
      <EnterRegister open={open} session={session} file={`${id}.yaml`} text={text} waits={isWhole ? undefined : ENTER.unapproved} />
    </div>
  );
}

/** vvn-31-2025-p12: what an address can hold of a case number and a paragraph. */
function matterIdFor(caseNumber: string, item: string): string {
  return `${slug(caseNumber)}-p${slug(item)}`.replace(/^-/u, '').slice(0, 80);
}

/** Saved as a matter of its own; or, where it has been saved before, with the clauses that have been confirmed since. */
function ToMatter({ text, id, open, session }: Pick<OnwardProps, 'text' | 'open' | 'session'> & { readonly id: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const forget = useForget();
  const renew = useRenew();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault>();
  const saved = open.texts.matters.find(({ file }) => file === `${id}.yaml`);
  // What is recorded after the reading stands last in the matter.
  const isSame = saved?.text.startsWith(text);
  const matters = `/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden`;
  const send = async (): Promise<void> => {
    try {
      if (saved) {
        const { length } = await askServer(`${matters}/${encodeURIComponent(id)}`, matterText, language);
        await askServer(`${matters}/${encodeURIComponent(id)}/lasning`, recordedAt, language, { write: { body: { text }, csrf: session.csrf, key, expected: length } });
      } else await askServer(matters, recordedAt, language, { write: { body: { id, text }, csrf: session.csrf, key, expected: 0 } });
      setFault(undefined);
    } catch (cause) {
      setFault(faultOf(cause));
    }
    setKey(crypto.randomUUID());
    forget(mattersName(open.texts.id));
    forget(`matter ${open.texts.id} ${id}`);
    renew(`rulebook ${open.texts.id}`);
  };
  return (
    <>
      {isSame !== true && may(session.role, 'write', 'matter') === 'allowed' ? (
        <div className="field-row"><Button variant="secondary" onClick={() => { void send(); }}>{say(saved ? REVIEW.addClauses : REVIEW.toMatter)}</Button><span className="lead">{say(saved ? REVIEW.addClausesHelp : REVIEW.toMatterHelp)}</span></div>
      ) : null}
      {fault ? <Wrong fault={fault} /> : null}
      {saved ? <p role="status">{isSame === true ? say(REVIEW.saved) : ''} <PageLink to={toPage(address, '/arende', { akt: id })}>{say(REVIEW.openMatter)} {id}</PageLink></p> : null}
    </>
  );
}
