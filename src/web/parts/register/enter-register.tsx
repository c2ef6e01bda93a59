import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { tellProblem } from '../../../core/swedish/problems/tell.ts';
import { entryInWords } from '../../../core/swedish/register/entry-words.ts';
import { entering } from '../../../core/swedish/register/yaml/to-enter.ts';
import { ENTER, sayEntered } from '../../../core/swedish/web/enter-words.ts';
import { IN_FORCE } from '../../../core/swedish/web/in-force-words.ts';
import type { Phrase } from '../../../core/swedish/web/phrase.ts';
import { may } from '../../../wire/rights.ts';
import type { Session } from '../../../wire/session.ts';
import { recordedAt } from '../../../wire/writes/matters.ts';
import { askServer } from '../../library/ask-server.ts';
import { useRenew } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../library/resource.ts';
import { registerName, useRegister, type OpenRegister } from '../../library/use-register.ts';
import { toPage } from '../../shell/address.ts';
import { PageLink, useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { Await, Wrong } from '../states/await.tsx';

interface EnterProps {
  readonly open: OpenRulebook;
  readonly session: Session;
  /** The matter's file by name, and its text. */
  readonly file: string;
  readonly text: string;
  /** Why it may not be entered yet, though it is told what would be. */
  readonly waits: Phrase | undefined;
}

/** What a matter puts in the register, shown before it is entered; as `likvard arende --till-register` has it. */
export function EnterRegister(props: EnterProps): ReactNode {
  const register = useRegister(props.open.texts.id);
  return <Await resource={register} doing={IN_FORCE.fetching}>{(ready) => <Entering {...props} register={ready} />}</Await>;
}

function Entering({ open, session, file, text, waits, register }: EnterProps & { readonly register: OpenRegister }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const renew = useRenew();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault>();
  const [entered, setEntered] = useState(0);
  const what = useMemo(() => entering(file, text, register.index, open.written), [file, text, register, open.written]);
  const there = <PageLink to={toPage(address, '/gallande')}>{say(IN_FORCE.inRegister)}</PageLink>;
  const enter = async (added: number, yaml: string): Promise<void> => {
    try {
      await askServer('/api/register', recordedAt, language, { write: { body: { rulebook: open.texts.id, text: yaml }, csrf: session.csrf, key, expected: register.length } });
      setFault(undefined);
      setEntered(added);
    } catch (cause) {
      setFault(faultOf(cause));
    }
    setKey(crypto.randomUUID());
    renew(registerName(open.texts.id));
  };
  switch (what.kind) {
    case 'refused': return <Wrong fault={{ kind: 'problem', title: say(ENTER.cannot), faults: what.problems.map((one) => ({ text: tellProblem(one, language) })) }} />;
    case 'undecided': return <p className="lead">{say(ENTER.undecided)}</p>;
    case 'standing': return <p role="status">{entered > 0 ? sayEntered(entered, language) : say(ENTER.standing)} {there}</p>;
    case 'entries': return (
      <>
        <h4>{say(ENTER.would)}</h4>
        <ul className="plain">{what.added.map((entry) => <li key={entry.name}>{entryInWords(entry, language)}: {entry.heading}</li>)}</ul>
        {fault ? <Wrong fault={fault} /> : null}
        {waits ? <p className="lead">{say(waits)}</p> : null}
        {waits === undefined && may(session.role, 'write', 'register') === 'allowed' ? <div><Button onClick={() => { void enter(what.added.length, what.text); }}>{say(ENTER.enter)}</Button></div> : null}
      </>
    );
  }
}
