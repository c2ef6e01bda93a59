import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import { may } from '../../../../wire/rights.ts';
import { useSession } from '../../../library/library.tsx';
import { Wrong } from '../../../parts/states/await.tsx';
import { SwitchPerson } from '../../../parts/switch-person.tsx';
import { Dialog } from '../../../shell/dialog.tsx';
import { useSay } from '../../../shell/settings.tsx';
import { stateOf, useAct, type Order } from '../use-orders.ts';

/** What may be done next with an order, and by whom: who drew it up is told that it takes another to approve it. */
export function OrderActs({ order, length }: { readonly order: Order; readonly length: number }): ReactNode {
  const say = useSay();
  const session = useSession();
  const id = useId();
  const [box, setBox] = useState<'closed' | 'withdraw'>('closed');
  const [reason, setReason] = useState('');
  const { act, fault, state } = useAct(length, () => setBox('closed'));
  if (session.kind !== 'ready' || may(session.content.role, 'approve', 'order') === 'denied') return null;
  const path = `/api/order/${encodeURIComponent(order.id)}`;
  const stands = stateOf(order);
  const isOwn = order.drawn.by === session.content.name;
  const isSending = state === 'sending';
  return (
    <>
      <div className="field-row">
        {stands === 'drawn' && isOwn ? <><p className="state-line">{say(PAYMENTS.other)}</p><SwitchPerson /></> : null}
        {stands === 'drawn' && !isOwn ? <Button data-size="sm" disabled={isSending} onClick={() => act(`${path}/godkannande`, {})}>{say(PAYMENTS.approve)}</Button> : null}
        {stands === 'approved' ? <Button data-size="sm" disabled={isSending} onClick={() => act(`${path}/betalning`, {})}>{say(PAYMENTS.pay)}</Button> : null}
        {stands === 'drawn' || stands === 'approved' ? <Button variant="secondary" data-size="sm" onClick={() => setBox('withdraw')}>{say(PAYMENTS.withdraw)}</Button> : null}
      </div>
      {fault && box === 'closed' ? <Wrong fault={fault} /> : null}
      {box === 'withdraw' ? (
        <Dialog title={say(PAYMENTS.withdraw)} onClose={() => setBox('closed')}>
          <form className="make" onSubmit={(event) => { event.preventDefault(); act(`${path}/tillbakadragande`, { reason: reason.trim() }); }}>
            <div className="field"><label htmlFor={id}>{say(PAYMENTS.withdrawReason)}</label><input id={id} className="ds-input" value={reason} onChange={({ target }) => setReason(target.value)} /></div>
            {fault ? <Wrong fault={fault} /> : null}
            <div><Button type="submit" disabled={reason.trim() === '' || isSending}>{say(PAYMENTS.withdraw)}</Button></div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
