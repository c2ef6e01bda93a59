import { powerOfTen } from '../../quantity/decimal.ts';
import { rational, type Rational } from '../../quantity/rational.ts';

/** The values a parameter or input can be given: whole steps of 10^-decimals. A place is a value counted in such steps. */
export interface Grid {
  readonly decimals: number;
  readonly low: bigint;
  readonly high: bigint;
}

export function valueAt({ decimals }: Pick<Grid, 'decimals'>, place: bigint): Rational {
  return rational(place, powerOfTen(decimals));
}

/** The last place whose value is not above. */
export function placeBelow({ decimals }: Pick<Grid, 'decimals'>, value: Rational): bigint {
  return floor({ numerator: value.numerator * powerOfTen(decimals), denominator: value.denominator });
}

/** The first place whose value is not below. */
export function placeAbove({ decimals }: Pick<Grid, 'decimals'>, value: Rational): bigint {
  return -floor({ numerator: -value.numerator * powerOfTen(decimals), denominator: value.denominator });
}

/** The largest whole number that is not above; the fraction need not be in lowest terms. */
export function floor({ numerator, denominator }: Rational): bigint {
  const whole = numerator / denominator;
  return numerator % denominator < 0n ? whole - 1n : whole;
}

/** A place kept strictly between two others that are not neighbours. */
export function between(low: bigint, high: bigint, wanted: bigint): bigint {
  if (wanted <= low) return low + 1n;
  return wanted >= high ? high - 1n : wanted;
}
