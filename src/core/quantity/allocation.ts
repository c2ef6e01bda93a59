import { mantissa, powerOfTen } from './decimal.ts';
import { compare, isNegative, isZero, rational, sum, ZERO, type Rational } from './rational.ts';

/** One who takes part in an allocation. The order of the shares is the declared order of ties. */
export interface Weighted {
  readonly id: string;
  readonly weight: Rational;
}

export type AllocationFault = 'noWeight' | 'negativeWeight' | 'finerThanDecimals';
export type Allocation =
  | { readonly kind: 'allocated'; readonly parts: readonly Rational[] }
  | { readonly kind: 'refused'; readonly fault: AllocationFault };

/**
 * Splits `total` by weight so that the parts always add up to it (FÖRDELA). Each part is the exact share cut to `decimals`;
 * the smallest units left over go one each to the largest remainders, ties in the order given. A negative total mirrors.
 * Refuses when the weights of an amount that is not zero sum to zero, a weight is negative, or the total has more decimals than the parts may have.
 */
export function allocate(total: Rational, among: readonly Weighted[], decimals: number): Allocation {
  if (among.some(({ weight }) => isNegative(weight))) return { kind: 'refused', fault: 'negativeWeight' };
  const weights = sum(among.map(({ weight }) => weight));
  if (isZero(total)) return { kind: 'allocated', parts: among.map(() => ZERO) };
  if (isZero(weights)) return { kind: 'refused', fault: 'noWeight' };
  if (powerOfTen(decimals) % total.denominator !== 0n) return { kind: 'refused', fault: 'finerThanDecimals' };

  const whole = mantissa(total, decimals);
  const size = whole < 0n ? -whole : whole;
  const shares = among.map(({ weight }, order) => {
    const over = size * weight.numerator * weights.denominator;
    const under = weight.denominator * weights.numerator;
    return { order, part: over / under, remainder: rational(over % under, under) };
  });
  let left = size - shares.reduce((taken, { part }) => taken + part, 0n);
  const byRemainder = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.order - b.order);
  for (const share of byRemainder) {
    if (left === 0n) break;
    share.part += 1n;
    left -= 1n;
  }
  const scale = powerOfTen(decimals);
  return { kind: 'allocated', parts: shares.map(({ part }) => rational(whole < 0n ? -part : part, scale)) };
}
