import { writeDecimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';

/** An amount as a length to draw: whole kronor. The exact amount stands beside it in words. */
export function drawn(amount: Rational): number {
  return Number(writeDecimal(round(amount, 0, 'halfAway'), 0));
}
