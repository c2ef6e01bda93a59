import type { ReactNode } from 'react';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { PAYMENTS } from '../../../core/swedish/web/money/payment-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { may } from '../../../wire/rights.ts';
import { useSession } from '../../library/library.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { AccountsPart } from './accounts/accounts-part.tsx';
import { DrawOrder } from './drawing/draw-order.tsx';
import { FollowUpPart } from './follow-up/follow-up-part.tsx';
import { OrdersTable } from './orders-table.tsx';
import './payments.css';
import { OrderView } from './shown/order-view.tsx';
import { useOrders } from './use-orders.ts';

/** Orders: drawn up by one person, approved by another, booked, paid once, and followed up. */
export function PaymentsPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const session = useSession();
  const orders = useOrders();
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.payments.name)}</h1><p className="lead">{say(PAGES.payments.about)}</p></div>
      <Await resource={session} doing={STATES.session}>{({ role }) => (
        <Await resource={orders} doing={PAYMENTS.reading}>{({ orders: all, length }) => {
          const mayDraw = may(role, 'write', 'order') === 'allowed';
          const chosen = all.find(({ id }) => id === address.query.get('order')) ?? all.at(-1);
          return (
            <div className="payments">
              {all.length === 0 ? <Empty title={say(PAYMENTS.none)}><p>{say(mayDraw ? PAYMENTS.noneHelp : PAYMENTS.noneToSee)}</p></Empty> : <OrdersTable orders={all} chosen={chosen} />}
              {chosen ? <OrderView key={chosen.id} order={chosen} rulebook={open.texts.id} length={length} /> : null}
              {mayDraw ? <DrawOrder rulebook={open.texts.id} length={length} /> : null}
              <AccountsPart rulebook={open.texts.id} />
              <FollowUpPart rulebook={open.texts.id} />
            </div>
          );
        }}</Await>
      )}</Await>
    </>
  );
}
