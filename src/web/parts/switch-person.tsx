import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { PAYMENTS } from '../../core/swedish/web/money/payment-words.ts';
import { session as sessionShape } from '../../wire/session.ts';
import { askServer } from '../library/ask-server.ts';
import { useRenew, useSession } from '../library/library.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';

/** Where nobody logs in: the other of two example persons, so that one can see what takes two. */
export function SwitchPerson(): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const renew = useRenew();
  if (session.kind !== 'ready' || session.content.login !== 'demo') return null;
  const other = session.content.name.endsWith(' 2') ? '1' : '2';
  const change = (): void => { void askServer(`/api/session?person=${other}`, sessionShape, language).then(() => renew('session'), () => undefined); };
  return <Button variant="tertiary" data-size="sm" onClick={change}>{say(PAYMENTS.anotherPerson)}</Button>;
}
