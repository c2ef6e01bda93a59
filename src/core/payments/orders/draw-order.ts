import type { Place } from '../../language/problem.ts';
import { allocate } from '../../quantity/allocation.ts';
import { mantissa } from '../../quantity/decimal.ts';
import { rational } from '../../quantity/rational.ts';
import { writeOre } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { SplitParts } from '../splits/split.ts';
import { orderSum, type OrderBasis, type OrderNature, type OrderRow, type PaymentOrder, type Recipient } from './order.ts';

/** The smallest amount that parts by weight are split to. */
export type SmallestPart = 'krona' | 'ore';

export type Drawn = { readonly kind: 'drawn'; readonly order: PaymentOrder } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/**
 * A first order of a clause. Parts by weight are split by largest remainder, ties in the order given; stated amounts are taken as they are. Refused when the rows
 * do not come to the clause's amount, by the öre that differ. `place` is where the clause's amount was written;
 * A first order may name the reversal that made room for it; the rows of a supplement may be below 0.
 */
export function drawOrder(basis: OrderBasis, { recipients, origin }: SplitParts, smallest: SmallestPart, place: Place, nature: OrderNature): Drawn {
  const split = splitAmong(basis, recipients, smallest, place);
  if (split.kind === 'refused') return split;
  const order: PaymentOrder = { basis, nature, rows: split.rows, origin };
  const problems = [...doubles(recipients), ...sumFaults(order, basis.ore, place), ...(nature.kind === 'first' ? negatives(recipients, split.rows) : [])];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'drawn', order };
}

export type Split = { readonly kind: 'rows'; readonly rows: readonly OrderRow[] } | { readonly kind: 'refused'; readonly problems: readonly PaymentProblem[] };

/** The rows of all recipients: either all have an amount, or all a weight. */
export function splitAmong(basis: OrderBasis, recipients: readonly Recipient[], smallest: SmallestPart, place: Place): Split {
  const refused = (...problems: readonly PaymentProblem[]): Split => ({ kind: 'refused', problems });
  const [first] = recipients;
  if (!first) return refused(paymentProblem('order-empty', place, { decision: basis.decision }));
  const other = recipients.find(({ part }) => part.kind !== first.part.kind);
  if (other) return refused(paymentProblem('order-split-mixed', other.place, { name: other.payee.name }));
  const weighted = recipients.flatMap(({ payee, part }) => (part.kind === 'weight' ? [{ id: payee.organisationNumber, weight: part.weight }] : []));
  if (weighted.length === 0) return { kind: 'rows', rows: recipients.map(({ payee, part }) => ({ payee, ore: part.kind === 'amount' ? part.ore : 0n })) };
  const parts = allocate(rational(basis.ore, 100n), weighted, smallest === 'krona' ? 0 : 2);
  if (parts.kind === 'refused') return refused(paymentProblem('order-weight', place, { fault: parts.fault }));
  return { kind: 'rows', rows: recipients.map(({ payee }, index) => ({ payee, ore: mantissa(parts.parts[index] ?? rational(0n), 2), weight: weighted[index]?.weight })) };
}

export function doubles(recipients: readonly Recipient[]): readonly PaymentProblem[] {
  const seen = new Set<string>();
  return recipients.flatMap(({ payee: { name, organisationNumber: number }, place }) => {
    const isTwice = seen.has(number);
    seen.add(number);
    return isTwice ? [paymentProblem('payee-twice', place, { name, number })] : [];
  });
}

/** Not one öre off the clause. */
export function sumFaults(order: PaymentOrder, ore: bigint, place: Place): readonly PaymentProblem[] {
  const sum = orderSum(order);
  if (sum === ore) return [];
  return [paymentProblem('order-sum', place, { decision: order.basis.decision, sum: writeOre(sum), decided: writeOre(ore), difference: writeOre(sum - ore) })];
}

export function negatives(recipients: readonly Recipient[], rows: readonly OrderRow[]): readonly PaymentProblem[] {
  return rows.flatMap(({ payee: { name }, ore }, index) => {
    const place = recipients[index]?.place;
    return ore < 0n && place ? [paymentProblem('order-negative', place, { name, amount: writeOre(ore) })] : [];
  });
}
