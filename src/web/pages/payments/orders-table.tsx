import type { ReactNode } from 'react';
import { number } from '../../../core/language/reference/value.ts';
import { sum } from '../../../core/quantity/rational.ts';
import { PAYMENTS } from '../../../core/swedish/web/money/payment-words.ts';
import { kronorOf } from '../../parts/ore.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { amountColumn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { stateOf, type Order } from './use-orders.ts';

/** Every order with how far it has come. */
export function OrdersTable({ orders, chosen }: { readonly orders: readonly Order[]; readonly chosen: Order | undefined }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const query = useQuery();
  const choose = ({ id }: Order): void => query({ order: id });
  const natureOf = ({ nature }: Order): string => (nature === 'correction' || nature === 'reversal' || nature === 'supplement' ? say(PAYMENTS[nature]) : say(PAYMENTS.first));
  const stateIn = (order: Order): string => say(PAYMENTS[stateOf(order)]);
  const columns: readonly Column<Order>[] = [
    { key: 'id', header: say(PAYMENTS.id), align: 'left', plain: ({ id }) => id, show: (order) => <button type="button" className="pick" aria-pressed={order === chosen} onClick={() => choose(order)}>{order.id}</button> },
    { key: 'decision', header: say(PAYMENTS.decision), align: 'left', plain: ({ decision }) => decision, show: ({ decision }) => <SourceLink decision={decision} /> },
    { key: 'period', header: say(PAYMENTS.period), align: 'left', plain: ({ month, fiscalYear }) => month ?? String(fiscalYear), show: ({ month, fiscalYear }) => month ?? String(fiscalYear) },
    { key: 'nature', header: say(PAYMENTS.nature), align: 'left', plain: natureOf, show: natureOf },
    amountColumn({ key: 'amount', header: say(PAYMENTS.amount), value: ({ rows }: Order) => number(sum(rows.map(({ ore }) => kronorOf(ore)))) }, settings),
    { key: 'state', header: say(PAYMENTS.state), align: 'left', plain: stateIn, show: stateIn },
  ];
  return <section><h2>{say(PAYMENTS.orders)}</h2><DataTable caption={say(PAYMENTS.orders)} rows={orders} columns={columns} rowKey={({ id }) => id} rowMark={(order) => (order === chosen ? 'chosen' : undefined)} onRow={choose} file="order" /></section>;
}
