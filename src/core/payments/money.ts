import { powerOfTen } from '../quantity/decimal.ts';
import { rational, type Rational } from '../quantity/rational.ts';

/** Amounts that are booked and paid are whole öre, as bigint, in fields named ore. */

const WRITTEN = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/u;

/** Öre of an amount written for machines: 19281000.00, -0.5, 12. Undefined for anything else; a third decimal is not cut off. */
export function parseOre(text: string): bigint | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = ''] = match;
  const ore = BigInt(whole + fraction.padEnd(2, '0'));
  return minus === '' ? ore : -ore;
}

/** 19281000.00: a decimal point and two decimals, as SIE and pain.001 write amounts. */
export function writeOre(ore: bigint): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function kronor(ore: bigint): Rational {
  return rational(ore, 100n);
}

/** Öre of an amount in kronor; undefined when it is finer than an öre. */
export function oreOf(amount: Rational): bigint | undefined {
  const scaled = amount.numerator * powerOfTen(2);
  return scaled % amount.denominator === 0n ? scaled / amount.denominator : undefined;
}

export function sumOre(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const ore of amounts) total += ore;
  return total;
}
