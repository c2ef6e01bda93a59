import { writeGiro } from '../../payments/bankgiro/payee.ts';
import { kronor } from '../../payments/money.ts';
import { orderSum, rowId, type PaymentOrder } from '../../payments/orders/order.ts';
import type { OrderSheet } from '../../payments/reading/read-order.ts';
import type { Language } from '../language-name.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';
import { constructedLines } from './constructed.ts';

const WORDS = {
  sv: { order: 'Order', decision: 'Beslut', year: 'avser', drawn: 'Upprättad', approved: 'Attesterad', missing: 'nej: den kan inte betalas än', payOn: 'Betalas', by: 'av', row: 'rad', payee: 'mottagare', account: 'till', amount: 'kr', changes: 'ändrar', total: 'summa', reversal: 'Återför', correction: 'Rättar' },
  en: { order: 'Order', decision: 'Decision', year: 'of', drawn: 'Drawn up', approved: 'Approved', missing: 'no: it cannot be paid yet', payOn: 'Paid on', by: 'by', row: 'row', payee: 'payee', account: 'to', amount: 'SEK', changes: 'changes', total: 'sum', reversal: 'Reverses', correction: 'Corrects' },
} as const;

/** An order as it is about to be paid: what it rests on, by whose hands, and every row with its sum. */
export function orderLines(order: PaymentOrder, id: string, { drawn, approved, payOn, sureness }: OrderSheet, language: Language): readonly string[] {
  const words = WORDS[language];
  const { basis, nature, rows } = order;
  const isChange = rows.some(({ changes }) => changes !== undefined);
  const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });
  return [
    ...constructedLines(sureness, language),
    `${words.order} ${id}`,
    `  ${words.decision}: ${basis.decision}, ${basis.body} ${basis.day}, ${words.year} ${basis.fiscalYear}`,
    ...(nature.kind === 'first' ? [] : [`  ${words[nature.kind]}: ${nature.of} (${nature.reason})`]),
    `  ${words.drawn}: ${drawn.day} ${words.by} ${drawn.by}`,
    `  ${words.approved}: ${approved ? `${approved.day} ${words.by} ${approved.by}` : words.missing}`,
    ...(payOn === undefined ? [] : [`  ${words.payOn}: ${payOn}`]),
    '',
    ...tableLines({
      columns: [column(words.payee), column(words.account), ...(isChange ? [column(words.changes)] : []), column(words.row, 'right'), column(words.amount, 'right')],
      rows: rows.map(({ payee, ore, changes }, index) => [
        payee.name, `${payee.account.kind} ${writeGiro(payee.account)}`, ...(isChange ? [changes ?? ''] : []), String(index + 1), moneyDigits(kronor(ore), language),
      ]),
      total: [words.total, '', ...(isChange ? [''] : []), '', moneyDigits(kronor(orderSum(order)), language)],
    }),
  ];
}

/** The same for programs: amounts are texts in kronor with a point, as in the payment file. */
export function plainOrder(order: PaymentOrder, id: string, sureness: OrderSheet['sureness'], write: (ore: bigint) => string): unknown {
  const { basis, nature, rows } = order;
  return {
    order: id, sureness, decision: basis.decision, body: basis.body, decided: basis.day, fiscalYear: basis.fiscalYear, amount: write(basis.ore), nature,
    rows: rows.map(({ payee, ore, changes }, index) => ({
      row: rowId(id, index), payee: payee.name, organisationNumber: payee.organisationNumber, [payee.account.kind]: writeGiro(payee.account),
      ...(payee.reference === undefined ? {} : { reference: payee.reference }), amount: write(ore), ...(changes === undefined ? {} : { changes }),
    })),
    sum: write(orderSum(order)),
  };
}
