import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { slug } from '../../../../core/procedure/exchange/slug.ts';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { entryInWords } from '../../../../core/swedish/register/entry-words.ts';
import { IN_FORCE } from '../../../../core/swedish/web/in-force-words.ts';
import { REVIEW } from '../../../../core/swedish/web/review-words.ts';
import { may } from '../../../../wire/rights.ts';
import type { Session } from '../../../../wire/session.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { registerName, useRegister, type OpenRegister } from '../../../library/use-register.ts';
import { Await, Wrong } from '../../../parts/states/await.tsx';
import { toPage } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { toEnter } from './to-enter.ts';

interface OnwardProps {
  readonly text: string;
  readonly item: string;
  readonly open: OpenRulebook;
  readonly session: Session;
}

/** What is confirmed goes on: as a matter to work with, and into the register. */
export function Onward({ text, item, open, session }: OnwardProps): ReactNode {
  const say = useSay();
  const register = useRegister(open.texts.id);
  const id = useMemo(() => matterIdFor(readMatter('arende.yaml', text).matter?.head.caseNumber ?? '', item), [text, item]);
  return (
    <div className="record-form">
      <h3>{say(REVIEW.matter)}</h3>
      <ToMatter text={text} id={id} open={open} session={session} />
      <Await resource={register} doing={IN_FORCE.fetching}>{(ready) => <ToRegister text={text} id={id} open={open} session={session} register={ready} />}</Await>
    </div>
  );
}

/** vvn-31-2025-p12: what an address can hold of a case number and a paragraph. */
function matterIdFor(caseNumber: string, item: string): string {
  return `${slug(caseNumber)}-p${slug(item)}`.replace(/^-/u, '').slice(0, 80);
}

function ToMatter({ text, id, open, session }: Pick<OnwardProps, 'text' | 'open' | 'session'> & { readonly id: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const forget = useForget();
  const [key] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault>();
  const [made, setMade] = useState<'yes' | 'no'>('no');
  const save = async (): Promise<void> => {
    try {
      await askServer(`/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden`, recordedAt, language, { write: { body: { id, text }, csrf: session.csrf, key, expected: 0 } });
      forget(`matters ${open.texts.id}`);
      setMade('yes');
      setFault(undefined);
    } catch (cause) {
      setFault(faultOf(cause));
    }
  };
  const isThere = made === 'yes' || fault?.code === 'conflict';
  return (
    <>
      {made === 'no' && may(session.role, 'write', 'matter') === 'allowed' ? <div className="field-row"><Button variant="secondary" onClick={() => { void save(); }}>{say(REVIEW.toMatter)}</Button><span className="lead">{say(REVIEW.toMatterHelp)}</span></div> : null}
      {fault ? <Wrong fault={fault} /> : null}
      {isThere ? <p role="status"><PageLink to={toPage(address, '/arende', { akt: id })}>{say(REVIEW.openMatter)} {id}</PageLink></p> : null}
    </>
  );
}

function ToRegister({ text, id, open, session, register }: Pick<OnwardProps, 'text' | 'open' | 'session'> & { readonly id: string; readonly register: OpenRegister }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const forget = useForget();
  const [key] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault>();
  const what = useMemo(() => toEnter(`${id}.yaml`, text, register.index, open.written), [id, text, register, open]);
  if (what.kind === 'refused') return <Wrong fault={{ kind: 'problem', title: say(REVIEW.cannotEnter), faults: what.problems.map((one) => ({ text: tellProblem(one, language) })) }} />;
  if (what.added.length === 0) return <p role="status">{say(REVIEW.nothingNew)} <PageLink to={toPage(address, '/gallande')}>{say(IN_FORCE.inRegister)}</PageLink></p>;
  const enter = async (): Promise<void> => {
    try {
      await askServer('/api/register', recordedAt, language, { write: { body: { rulebook: open.texts.id, text: what.text }, csrf: session.csrf, key, expected: register.length } });
      forget(registerName(open.texts.id));
    } catch (cause) {
      setFault(faultOf(cause));
    }
  };
  return (
    <>
      <h4>{say(REVIEW.wouldEnter)}</h4>
      <ul>{what.added.map((entry) => <li key={entry.name}>{entryInWords(entry, language)}: {entry.heading}</li>)}</ul>
      {fault ? <Wrong fault={fault} /> : null}
      {may(session.role, 'write', 'register') === 'allowed' ? <div><Button onClick={() => { void enter(); }}>{say(REVIEW.toRegister)}</Button></div> : null}
    </>
  );
}
