import { absolute, compare, isNegative, isZero, sum, ZERO, type Rational } from '../../quantity/rational.ts';
import type { ChangeRow, ChangeTable } from './model-change.ts';
import type { Moved } from './moved.ts';

/**
 * What a change does to a sum: nothing to anybody, moves money between rows and leaves the sum to the öre (zero-sum), or makes it
 * larger or smaller by `by` kr. Unknown when an amount is missing.
 */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'zeroSum'; readonly moves: Rational }
  | { readonly kind: 'changes'; readonly by: Rational }
  | { readonly kind: 'unknown' };

/** The effect on a sum of the rows it is the sum of; `moves` is what goes from those who lose to those who win, in kr. */
export function effectOf(whole: Moved, rows: readonly Moved[]): Effect {
  if (whole.difference.kind === 'missing') return { kind: 'unknown' };
  const by = whole.difference.kind === 'number' ? whole.difference.value : ZERO;
  if (!isZero(by)) return { kind: 'changes', by };
  const gains = rows.flatMap(({ difference }) => (difference.kind === 'number' && compare(difference.value, ZERO) > 0 ? [difference.value] : []));
  return gains.length === 0 ? { kind: 'none' } : { kind: 'zeroSum', moves: sum(gains) };
}

/** The rows of a table with those told together, which is all that an effect may be seen from. */
export function toldRows({ rows, together }: ChangeTable): readonly ChangeRow[] {
  return together ? [...rows, together] : rows;
}

/** The rows that are shown by themselves, by what they win or lose: the largest first. */
export interface Outcomes {
  readonly winners: readonly ChangeRow[];
  readonly losers: readonly ChangeRow[];
  readonly same: readonly ChangeRow[];
  readonly unknown: readonly ChangeRow[];
}

export function outcomesOf({ rows }: ChangeTable): Outcomes {
  const sized = rows.flatMap((row) => (row.total.difference.kind === 'number' ? [{ row, by: row.total.difference.value }] : []))
    .toSorted((a, b) => compare(absolute(b.by), absolute(a.by)));
  return {
    winners: sized.flatMap(({ row, by }) => (isZero(by) || isNegative(by) ? [] : [row])),
    losers: sized.flatMap(({ row, by }) => (isNegative(by) ? [row] : [])),
    same: rows.filter(({ total: { difference } }) => difference.kind === 'notApplicable' || (difference.kind === 'number' && isZero(difference.value))),
    unknown: rows.filter(({ total: { difference } }) => difference.kind === 'missing'),
  };
}
