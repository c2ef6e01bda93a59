import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { joinedTexts, tryMatter } from '../../../core/procedure/recording/try-matter.ts';
import { tellProblem } from '../../../core/swedish/problems/tell.ts';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { may } from '../../../wire/rights.ts';
import type { MatterText } from '../../../wire/writes/matters.ts';
import type { Session } from '../../../wire/session.ts';
import { useForget, useRenew } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { Wrong } from '../../parts/states/await.tsx';
import { withQuery } from '../../shell/address.ts';
import { PageLink, useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { Clauses } from './clauses.tsx';
import { Kronor } from './kronor.tsx';
import { Log } from './log.tsx';
import { useOutbox } from './outbox/use-outbox.ts';
import { OutboxState } from './outbox/outbox-state.tsx';
import { InRegister } from './in-register.tsx';
import { Recorder } from './record/recorder.tsx';
import { Minutes } from './minutes.tsx';
import { Remarks } from './remarks.tsx';

/** The meeting: the clauses to the left, the act being recorded in the middle, kronor to the right. */
export function AtMeeting({ open, matter: first, session }: { readonly open: OpenRulebook; readonly matter: MatterText; readonly session: Session }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const outbox = useOutbox(open.texts.id, first, session.csrf);
  const [correcting, setCorrecting] = useState<string>();
  // What one has begun to write stays when an earlier act is sent, and when somebody else writes.
  const [recorded, setRecorded] = useState(0);
  const forget = useForget();
  const renew = useRenew();
  // What is recorded here is not in what was fetched: the next who opens the matter fetches it anew, and so does what rests on all matters.
  useEffect(() => {
    renew(`rulebook ${open.texts.id}`);
    return () => {
      forget(`matter ${open.texts.id} ${first.id}`);
      renew(`rulebook ${open.texts.id}`);
    };
  }, [open.texts.id, first.id]);
  const text = joinedTexts(outbox.texts);
  const tried = useMemo(() => tryMatter(first.text.file, text), [first.text.file, text]);
  const head = <div className="page-head"><h1>{say(PAGES.matter.name)} {first.caseNumber}</h1><p className="lead">{first.heading}{' · '}<PageLink to={withQuery(address, { akt: undefined })}>{say(MATTER.other)}</PageLink></p></div>;
  if (tried.kind !== 'may') return <>{head}<OutboxState outbox={outbox} /><Wrong fault={{ kind: 'unreadable', faults: tried.problems.map((one) => ({ text: tellProblem(one, language) })) }} /></>;
  const standing = { file: first.text.file, text, matter: tried.matter, state: tried.state };
  const done = (act: string): void => {
    outbox.record(act);
    setRecorded(recorded + 1);
    setCorrecting(undefined);
  };
  return (
    <>
      {head}
      <OutboxState outbox={outbox} />
      <div className="meeting">
        <div className="meeting-left"><Clauses standing={standing} /><Minutes rulebook={open.texts.id} id={first.id} standing={standing} outbox={outbox} /><InRegister open={open} session={session} standing={standing} outbox={outbox} /></div>
        <div className="meeting-middle">
          {may(session.role, 'write', 'matter') === 'allowed'
            ? <Recorder key={`${recorded} ${correcting ?? ''}`} standing={standing} scenarios={[...open.rulebook.declarations.scenarios.keys()]} correcting={correcting} onRecord={done} onCancel={() => setCorrecting(undefined)} />
            : <p>{say(MATTER.readOnly)}</p>}
          <Log standing={standing} unsent={outbox.unsent.length} onCorrect={may(session.role, 'write', 'matter') === 'allowed' ? setCorrecting : undefined} />
        </div>
        <div className="meeting-right"><Kronor open={open} standing={standing} /><Remarks standing={standing} /></div>
      </div>
    </>
  );
}
