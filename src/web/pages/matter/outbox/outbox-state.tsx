import { Alert, Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { MATTER, sayUnsent } from '../../../../core/swedish/web/matter-words.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Outbox } from './use-outbox.ts';

/** Whether everything is saved; when it is not, what waits and why. */
export function OutboxState({ outbox: { unsent, sending, tryNow, drop } }: { readonly outbox: Outbox }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  switch (sending.kind) {
    case 'noServer': return (
      <Alert data-color="warning" className="unsent" role="status">
        <p>{sayUnsent(unsent.length, language)}</p>
        <Button variant="secondary" data-size="sm" onClick={tryNow}>{say(MATTER.tryNow)}</Button>
      </Alert>
    );
    case 'refused': return (
      <div className="unsent">
        <h2>{say(MATTER.refused)}</h2>
        <Wrong fault={sending.fault} again={tryNow} />
        <Button variant="tertiary" data-size="sm" onClick={drop}>{say(MATTER.drop)}</Button>
      </div>
    );
    default: return <p className="state-line" role="status">{say(unsent.length === 0 ? MATTER.allSent : MATTER.sending)}</p>;
  }
}
