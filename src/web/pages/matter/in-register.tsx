import type { ReactNode } from 'react';
import { outcomeOf } from '../../../core/procedure/outcome-of.ts';
import { ENTER } from '../../../core/swedish/web/enter-words.ts';
import type { Session } from '../../../wire/session.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { EnterRegister } from '../../parts/register/enter-register.tsx';
import { useSay } from '../../shell/settings.tsx';
import type { Outbox } from './outbox/use-outbox.ts';
import type { StandingMatter } from './standing.ts';

/** Into the register, when the minutes are attested and the server has all that was recorded: an entry is never changed afterwards. */
export function InRegister({ open, session, standing: { file, text, state }, outbox: { unsent } }: {
  readonly open: OpenRulebook; readonly session: Session; readonly standing: StandingMatter; readonly outbox: Outbox;
}): ReactNode {
  const say = useSay();
  const { meetings } = outcomeOf(state);
  if (meetings.length === 0) return null;
  const isAttested = meetings.every(({ result, dates }) => result === 'open' || dates.attested !== undefined);
  return (
    <section>
      <h2>{say(ENTER.register)}</h2>
      <EnterRegister open={open} session={session} file={file} text={text} waits={unsent.length > 0 ? ENTER.unsent : isAttested ? undefined : ENTER.unattested} />
    </section>
  );
}
