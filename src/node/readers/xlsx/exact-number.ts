import { decimalsNeeded, powerOfTen, writeDecimal } from '../../../core/quantity/decimal.ts';
import { integer, multiply, rational, type Rational } from '../../../core/quantity/rational.ts';

/** A stored number by its shortest decimal form, which is what the person who typed it saw: 0.1 is one tenth. */
export function exactNumber(value: number): { readonly value: Rational; readonly written: string; readonly hundredfold: string } | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value));
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${minus}${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  const exact = power < 0 ? rational(digits, powerOfTen(-power)) : integer(digits * powerOfTen(power));
  return { value: exact, written: write(exact), hundredfold: write(multiply(exact, integer(100))) };
}

function write(value: Rational): string {
  return writeDecimal(value, decimalsNeeded(value) ?? 0);
}
