import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';

/** An exact number as text for a machine: 976.5, or 108986785/111570 where no finite decimal says it. */
export function exactText(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals).replace(',', '.');
}
