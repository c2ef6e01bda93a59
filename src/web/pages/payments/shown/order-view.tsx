import type { ReactNode } from 'react';
import { number } from '../../../../core/language/reference/value.ts';
import { sum } from '../../../../core/quantity/rational.ts';
import { PAYMENTS, sayHand } from '../../../../core/swedish/web/money/payment-words.ts';
import { sentenceCase } from '../../../../core/swedish/voice.ts';
import { kronorIn, kronorOf } from '../../../parts/ore.ts';
import { amountColumn, amountShown } from '../../../parts/table/amount-column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Order } from '../use-orders.ts';
import { OrderActs } from './order-acts.tsx';
import { OrderFiles } from './order-files.tsx';

type Row = Order['rows'][number];

/** One order: the hands it has passed, who is to have what, and what can be made of it. */
export function OrderView({ order, rulebook, length }: { readonly order: Order; readonly rulebook: string; readonly length: number }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language } = settings;
  const { id, rows, drawn, approved, paid, withdrawn, reason, of } = order;
  const hands = [['drawn', drawn], ['approved', approved], ['paid', paid], ...(withdrawn ? [['withdrawn', withdrawn] as const] : [])] as const;
  const text = (key: string, header: string, pick: (row: Row) => string): Parameters<typeof DataTable<Row>>[0]['columns'][number] => ({ key, header, align: 'left', show: pick, plain: pick });
  return (
    <section className="order-view">
      <h2>{`${say(PAYMENTS.id)} ${id}`}</h2>
      {reason === undefined ? null : <p>{`${of ?? ''}: ${reason}`}</p>}
      <ol className="order-way" aria-label={say(PAYMENTS.state)}>
        {hands.map(([key, hand]) => <li key={key} data-done={hand ? 'yes' : 'no'}>{hand ? sentenceCase(sayHand(say(PAYMENTS[key]), hand, language)) : `– ${say(PAYMENTS[key])}`}</li>)}
      </ol>
      {withdrawn ? <p>{withdrawn.reason}</p> : null}
      <OrderActs order={order} length={length} />
      <DataTable
        caption={say(PAYMENTS.rows)} rows={rows} rowKey={({ organisationNumber }) => organisationNumber} file={`order-${id}`}
        columns={[
          text('name', say(PAYMENTS.payee), ({ name }) => name), text('number', say(PAYMENTS.number), ({ organisationNumber }) => organisationNumber), text('account', say(PAYMENTS.account), ({ account }) => account),
          amountColumn<Row>({ key: 'ore', header: say(PAYMENTS.amount), value: ({ ore }) => kronorIn(ore) }, settings),
          { key: 'statement', header: say(PAYMENTS.statement), align: 'left', plain: () => undefined, show: (row) => <a href={`/api/order/${encodeURIComponent(id)}/besked/${rows.indexOf(row) + 1}?lang=${language}`} download aria-label={`${say(PAYMENTS.statement)}, ${row.name}, PDF`}>PDF</a> },
        ]}
        total={{ ore: amountShown(number(sum(rows.map(({ ore }) => kronorOf(ore)))), settings) }}
      />
      <OrderFiles order={order} rulebook={order.rulebook ?? rulebook} />
    </section>
  );
}
