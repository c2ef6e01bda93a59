import { writeGiro } from '../../payments/bankgiro/payee.ts';
import { kronor } from '../../payments/money.ts';
import { rowId, type OrderRow, type PaymentOrder } from '../../payments/orders/order.ts';
import type { Day } from '../../quantity/day.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { divide, sum, type Rational } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { formatNumber, formatPercent, money } from '../numbers/numbers.ts';
import { wrapText } from '../table/width.ts';
import { constructedLines } from './constructed.ts';

export interface StatementFacts {
  readonly order: PaymentOrder;
  readonly id: string;
  readonly weightName: string | undefined;
  readonly smallest: 'krona' | 'ore';
  readonly payOn: Day | undefined;
  readonly region: string | undefined;
  readonly sureness: 'constructed' | 'unsaid';
}

/** What one payee is told: its own amount, how it was reckoned from the decision's, where and when it is paid. Other payees' amounts are not in it. */
export function statementLines(facts: StatementFacts, index: number, language: Language, width = 78): readonly string[] {
  const { order, id, payOn, region, sureness } = facts;
  const row = order.rows[index];
  if (!row) return [];
  const { basis } = order;
  const isSwedish = language === 'sv';
  const line = (label: string, text: string): string => `${label.padEnd(24)}${text}`;
  return [
    ...constructedLines(sureness, language),
    isSwedish ? 'Besked om utbetalning' : 'Statement of payment',
    '',
    line(isSwedish ? 'Mottagare' : 'Payee', `${row.payee.name} (${row.payee.organisationNumber})`),
    ...(region === undefined ? [] : [line(isSwedish ? 'Betalas av' : 'Paid by', region)]),
    line(isSwedish ? 'Beslut' : 'Decision', `${basis.decision}, ${basis.body} ${basis.day}`),
    line(isSwedish ? 'Avser' : 'Of the year', String(basis.fiscalYear)),
    line(isSwedish ? 'Belopp' : 'Amount', money(kronor(row.ore), language)),
    line(isSwedish ? 'Betalas till' : 'Paid to', `${row.payee.account.kind} ${writeGiro(row.payee.account)}`),
    ...(payOn === undefined ? [] : [line(isSwedish ? 'Betalas den' : 'Paid on', payOn)]),
    line(isSwedish ? 'Betalningens id' : 'Id of the payment', rowId(id, index)),
    '',
    isSwedish ? 'Så är beloppet räknat' : 'How the amount was reckoned',
    '',
    ...reckoning(facts, row, language).flatMap((sentence) => wrapText(sentence, width)),
  ];
}

function reckoning(facts: StatementFacts, row: OrderRow, language: Language): readonly string[] {
  const { order: { basis, nature, rows } } = facts;
  const isSwedish = language === 'sv';
  const total = money(kronor(basis.ore), language);
  const decided = isSwedish ? `Beslutet ger ${total} att dela mellan ${rows.length} mottagare.` : `The decision grants ${total} to be split among ${rows.length} payees.`;
  if (nature.kind !== 'first') {
    return [isSwedish
      ? `Det här ändrar order ${nature.of}${row.changes === undefined ? '' : ` (rad ${row.changes})`}: ${nature.reason}. Ett belopp med minus ska betalas tillbaka.`
      : `This changes order ${nature.of}${row.changes === undefined ? '' : ` (row ${row.changes})`}: ${nature.reason}. An amount with a minus is to be paid back.`];
  }
  const { weight } = row;
  const all = sum(rows.map((one) => one.weight).filter((one) => one !== undefined));
  if (weight === undefined) return [decided, isSwedish ? 'Mottagarens del är angiven som ett belopp i ordern.' : 'The part of the payee is stated as an amount in the order.'];
  const name = facts.weightName ?? (isSwedish ? 'vikt' : 'weight');
  const [own, together] = [digits(weight, language), digits(all, language)];
  const unit = facts.smallest === 'krona' ? (isSwedish ? 'hela kronor' : 'whole kronor') : 'öre';
  return [
    decided,
    isSwedish
      ? `Mottagaren har ${own} av ${together} ${name} (${formatPercent(divide(weight, all), 2, language)}): ${total} × ${own} / ${together}.`
      : `The payee has ${own} of ${together} ${name} (${formatPercent(divide(weight, all), 2, language)}): ${total} × ${own} / ${together}.`,
    isSwedish
      ? `Alla delar skärs till ${unit}; det som blir över ges en i taget till de största resterna, så att delarna tillsammans blir precis ${total}.`
      : `All parts are cut to ${unit}; what is left goes one each to the largest remainders, so that the parts together are exactly ${total}.`,
  ];
}

const digits = (value: Rational, language: Language): string => formatNumber(value, decimalsNeeded(value) ?? 2, language);
