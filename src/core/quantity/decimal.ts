import { rational, type Rational } from './rational.ts';

/** A decimal number as written: its exact value and how many decimals it was written with. */
export interface Decimal {
  readonly value: Rational;
  readonly decimals: number;
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

const WRITTEN = /^([-−]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?$/u;

/**
 * Reads a number as Swedes write it: decimal comma, thousands set apart by a space, minus as - or −.
 * Undefined for anything else (a point, a letter, spaces out of place): the caller reports, nothing is guessed.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [, minus, whole = '', fraction = ''] = match;
  const digits = BigInt(whole.replace(/\D/gu, '') + fraction);
  return { value: rational(minus ? -digits : digits, powerOfTen(fraction.length)), decimals: fraction.length };
}

/** The fewest decimals that write the value exactly; undefined when no finite number does (1/3). */
export function decimalsNeeded(value: Rational): number | undefined {
  let rest = value.denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) { rest /= 2n; twos += 1; }
  while (rest % 5n === 0n) { rest /= 5n; fives += 1; }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** value × 10^decimals; throws RangeError when that is not whole, which the static scale rules out. */
export function mantissa(value: Rational, decimals: number): bigint {
  const scaled = value.numerator * powerOfTen(decimals);
  if (scaled % value.denominator !== 0n) throw new RangeError('value has more decimals than its scale');
  return scaled / value.denominator;
}

/** Plain digits with a decimal comma and no thousands spaces, for files and canonical text. */
export function writeDecimal(value: Rational, decimals: number): string {
  const whole = mantissa(value, decimals);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return (whole < 0n ? '-' : '') + digits.slice(0, cut) + (decimals > 0 ? `,${digits.slice(cut)}` : '');
}
