import type { Place } from '../../language/problem.ts';
import { paymentProblem } from '../problems.ts';
import type { Ledger } from './acts.ts';
import { doubles, negatives, splitAmong, sumFaults, type Drawn, type SmallestPart } from './draw-order.ts';
import type { SplitParts } from '../splits/split.ts';
import { grantKey, type OrderBasis, type OrderRow, type PaymentOrder } from './order.ts';
import { standingOf } from './standing.ts';

/** Why an order changes what has been paid, and which order that was. */
export interface Change {
  readonly of: string;
  readonly reason: string;
}

/** Takes back all that a clause, or a month of one, has paid: each payee's rows with the other sign, naming the last row of each. */
export function reversalOf(ledger: Ledger, basis: OrderBasis, change: Change, place: Place): Drawn {
  const rows = [...standingOf(ledger, grantKey(basis)).values()].filter(({ ore }) => ore !== 0n).map(({ payee, ore, row }) => ({ payee, ore: -ore, changes: row }));
  if (rows.length === 0) return { kind: 'refused', problems: [paymentProblem('order-not-paid', place, { order: change.of })] };
  return { kind: 'drawn', order: { basis, nature: { kind: 'reversal', ...change }, rows, origin: { kind: 'ledger' } } };
}

/**
 * Moves what a clause has paid to how it should have been: a row for each payee whose amount differs, naming the last one of that payee. What the payees are
 * to have comes to the clause's amount, so the rows of a correction come to 0.
 */
export function correctionOf(ledger: Ledger, basis: OrderBasis, change: Change, { recipients: wanted, origin }: SplitParts, smallest: SmallestPart, place: Place): Drawn {
  const standing = standingOf(ledger, grantKey(basis));
  if (![...standing.values()].some(({ ore }) => ore !== 0n)) return { kind: 'refused', problems: [paymentProblem('order-not-paid', place, { order: change.of })] };
  const split = splitAmong(basis, wanted, smallest, place);
  if (split.kind === 'refused') return split;
  const whole: PaymentOrder = { basis, nature: { kind: 'first' }, rows: split.rows, origin };
  const problems = [...doubles(wanted), ...sumFaults(whole, basis.ore, place), ...negatives(wanted, split.rows)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const left = new Map(standing);
  const rows: OrderRow[] = split.rows.flatMap(({ payee, ore, weight }): readonly OrderRow[] => {
    const before = left.get(payee.organisationNumber);
    left.delete(payee.organisationNumber);
    return ore === (before?.ore ?? 0n) ? [] : [{ payee, ore: ore - (before?.ore ?? 0n), ...(weight === undefined ? {} : { weight }), ...(before ? { changes: before.row } : {}) }];
  });
  const gone = [...left.values()].filter(({ ore }) => ore !== 0n).map(({ payee, ore, row }) => ({ payee, ore: -ore, changes: row }));
  const all = [...rows, ...gone];
  if (all.length === 0) return { kind: 'refused', problems: [paymentProblem('order-nothing-changed', place, { order: change.of })] };
  return { kind: 'drawn', order: { basis, nature: { kind: 'correction', ...change }, rows: all, origin } };
}
