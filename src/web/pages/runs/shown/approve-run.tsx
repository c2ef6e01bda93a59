import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { RUNS } from '../../../../core/swedish/web/money/run-words.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { may } from '../../../../wire/rights.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useRenew, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { SwitchPerson } from '../../../parts/switch-person.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Run } from '../use-runs.ts';

/** The second of two persons approves a run; who made it is told that it takes another. */
export function ApproveRun({ run: { name, by, approved, length }, path }: { readonly run: Run; readonly path: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  const [fault, setFault] = useState<Fault>();
  const [key] = useState(() => crypto.randomUUID());
  if (approved) return <p>{`${say(RUNS.approved)} ${approved.by}`}</p>;
  if (session.kind !== 'ready' || may(session.content.role, 'approve', 'run') === 'denied') return null;
  const { csrf, name: asker } = session.content;
  if (by === asker) return <><p className="state-line">{say(RUNS.approveOther)}</p><SwitchPerson /></>;
  const approve = (): void => {
    setFault(undefined);
    askServer(`${path}/godkannande`, recordedAt, language, { write: { body: {}, csrf, key: `${key}-${name}`, expected: length } }).then(() => renew('runs'), (cause: unknown) => setFault(faultOf(cause)));
  };
  return <><Button data-size="sm" onClick={approve}>{say(RUNS.approve)}</Button>{fault ? <Wrong fault={fault} /> : null}</>;
}
