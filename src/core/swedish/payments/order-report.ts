import { writeGiro } from '../../payments/bankgiro/payee.ts';
import type { Grant } from '../../payments/grants/grant.ts';
import { kronor } from '../../payments/money.ts';
import type { KnownOrder } from '../../payments/orders/acts.ts';
import { orderSum, rowId, type PaymentOrder } from '../../payments/orders/order.ts';
import type { OrderSheet } from '../../payments/reading/read-order.ts';
import type { Language } from '../language-name.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { constructedLines } from './constructed.ts';
import { grantInWords, originInWords, remarksInWords } from './grant-words.ts';

/** An order with all that is shown beside it. */
export interface OrderFacts {
  readonly order: PaymentOrder;
  readonly id: string;
  readonly sheet: OrderSheet;
  readonly grant: Grant | undefined;
  readonly known: KnownOrder | undefined;
  readonly sureness: 'constructed' | 'unsaid';
}

const WORDS = {
  sv: { order: 'Order', decision: 'Beslut', year: 'avser', found: 'Uppslaget', split: 'Fördelning', drawn: 'Upprättad', approved: 'Attesterad', withdrawn: 'Återkallad', missing: 'nej: den kan inte betalas än', payOn: 'Betalas', by: 'av', row: 'rad', payee: 'mottagare', account: 'till', amount: 'kr', changes: 'ändrar', total: 'summa', reversal: 'Återför', correction: 'Rättar', supplement: 'Tillägg till', state: 'I liggaren' },
  en: { order: 'Order', decision: 'Decision', year: 'of', found: 'Looked up', split: 'Split', drawn: 'Drawn up', approved: 'Approved', withdrawn: 'Withdrawn', missing: 'no: it cannot be paid yet', payOn: 'Paid on', by: 'by', row: 'row', payee: 'payee', account: 'to', amount: 'SEK', changes: 'changes', total: 'sum', reversal: 'Reverses', correction: 'Corrects', supplement: 'Supplement to', state: 'In the ledger' },
} as const;

const STATE = {
  paid: ['betald', 'paid'], withdrawn: ['tillbakadragen', 'withdrawn'], approved: ['attesterad, inte betald', 'approved, not paid'], drawn: ['upprättad, inte attesterad', 'drawn up, not approved'], none: ['nej', 'no'],
} as const;

/** How far an order has come by the ledger. */
function stateOf(known: KnownOrder | undefined): keyof typeof STATE {
  if (!known) return 'none';
  return known.paid ? 'paid' : known.withdrawn ? 'withdrawn' : known.approved ? 'approved' : 'drawn';
}

/** An order as it is about to be paid: what it rests on and where that was found, by whose hands, and every row with its sum. */
export function orderLines({ order, id, sheet: { drawn, approved, withdrawn, payOn }, grant, known, sureness }: OrderFacts, language: Language, width = 100): readonly string[] {
  const words = WORDS[language];
  const { basis, nature, rows, origin } = order;
  const isChange = rows.some(({ changes }) => changes !== undefined);
  const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });
  const line = (label: string, text: string): readonly string[] => hanging(`  ${label}: `, text, width);
  return [
    ...constructedLines(sureness, language),
    `${words.order} ${id}`,
    ...line(words.decision, `${basis.decision}, ${basis.body} ${basis.day}, ${words.year} ${basis.run?.month ?? basis.fiscalYear}`),
    ...line(words.found, grantInWords(grant, language)),
    ...(grant ? remarksInWords(grant, language).flatMap((text) => hanging('    ', text, width)) : []),
    ...(nature.kind === 'first' ? [] : line(words[nature.kind], `${nature.of} (${nature.reason})`)),
    ...line(words.split, originInWords(origin, language)),
    ...line(words.drawn, `${drawn.day} ${words.by} ${drawn.by}`),
    ...line(words.approved, approved ? `${approved.day} ${words.by} ${approved.by}` : words.missing),
    ...(withdrawn ? line(words.withdrawn, `${withdrawn.day} ${words.by} ${withdrawn.by}: ${withdrawn.reason}`) : []),
    ...(payOn === undefined ? [] : line(words.payOn, payOn)),
    ...line(words.state, STATE[stateOf(known)][language === 'sv' ? 0 : 1]),
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
export function plainOrder({ order, id, grant, known, sureness }: OrderFacts, write: (ore: bigint) => string): unknown {
  const { basis, nature, rows, origin } = order;
  return {
    order: id, sureness, decision: basis.decision, body: basis.body, decided: basis.day, fiscalYear: basis.fiscalYear, amount: write(basis.ore), ...(basis.run ? { run: basis.run } : {}),
    lookedUp: grant ? { sources: grant.sources, remarks: grant.remarks } : null, nature, origin, ledger: stateOf(known),
    rows: rows.map(({ payee, ore, changes }, index) => ({
      row: rowId(id, index), payee: payee.name, organisationNumber: payee.organisationNumber, [payee.account.kind]: writeGiro(payee.account),
      ...(payee.reference === undefined ? {} : { reference: payee.reference }), amount: write(ore), ...(changes === undefined ? {} : { changes }),
    })),
    sum: write(orderSum(order)),
  };
}
