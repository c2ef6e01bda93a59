import { decimalsNeeded, parseDecimal, writeDecimal } from './decimal.ts';
import { isZero, rational, type Rational } from './rational.ts';

/** An exact number as text for a machine: 976.5, or 108986785/111570 where no finite decimal says it. */
export function exactText(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals).replace(',', '.');
}

/** Reads what exactText writes; undefined for anything else. */
export function parseExact(text: string): Rational | undefined {
  const quotient = /^(-?\d+)\/(\d+)$/u.exec(text);
  if (quotient) {
    const below = BigInt(quotient[2] ?? '0');
    return below === 0n ? undefined : rational(BigInt(quotient[1] ?? '0'), below);
  }
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return undefined;
  const value = parseDecimal(text.replace('.', ','))?.value;
  return value && isZero(value) && text.startsWith('-') ? undefined : value;
}
