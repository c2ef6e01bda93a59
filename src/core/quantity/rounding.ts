import { powerOfTen } from './decimal.ts';
import { rational, type Rational } from './rational.ts';

/**
 * How a rounding treats what does not fit. `halfAway`: AVRUNDA, a tie goes away from zero as in Excel.
 * `up`: AVRUNDA.UPPÅT, away from zero. `down`: AVRUNDA.NEDÅT, towards zero.
 */
export type RoundingMode = 'halfAway' | 'up' | 'down';

/** numerator/denominator to a whole number; the denominator is positive. */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = roundSize(size, denominator, mode);
  return numerator < 0n ? -whole : whole;
}

function roundSize(size: bigint, denominator: bigint, mode: RoundingMode): bigint {
  switch (mode) {
    case 'halfAway': return (2n * size + denominator) / (2n * denominator);
    case 'up': return (size + denominator - 1n) / denominator;
    case 'down': return size / denominator;
  }
}

/** The value rounded to `decimals` decimals; negative decimals round to tens, hundreds and so on, as in Excel. */
export function round(value: Rational, decimals: number, mode: RoundingMode): Rational {
  if (decimals >= 0) {
    const scale = powerOfTen(decimals);
    return rational(roundQuotient(value.numerator * scale, value.denominator, mode), scale);
  }
  const scale = powerOfTen(-decimals);
  return rational(roundQuotient(value.numerator, value.denominator * scale, mode) * scale);
}
