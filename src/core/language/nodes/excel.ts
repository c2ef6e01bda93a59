import type { Rational } from '../../quantity/rational.ts';
import { decimalsNeeded, writeDecimal } from '../../quantity/decimal.ts';
import type { Node } from '../names/node.ts';
import type { ExcelContext } from './kind.ts';

/** How tightly a formula holds together: what binds less than its place asks for stands in parentheses. */
export const BINDING = { any: 0, comparison: 1, sum: 2, product: 3, whole: 4 } as const;

/** An exact number as Excel's files write it: decimal point, no thousands; a quotient where no decimal is exact. */
export function writeFraction(value: Rational): string {
  const decimals = decimalsNeeded(value);
  return decimals === undefined ? `${value.numerator}/${value.denominator}` : writeDecimal(value, decimals).replace(',', '.');
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** No program has use for more decimals than this, and a double has not many more. */
const MOST_STEADY = 9;

/**
 * A number that is about to be rounded or compared. A sum or product of decimals is a hair off in binary; where the decimals it can
 * have are known it is first brought back to them, so that a tie is a tie and 30 is not more than 30.
 */
export function steady(node: Node, context: ExcelContext): string {
  const decimals = context.measureOf(node)?.decimals;
  const drifts = node.kind === 'add' || node.kind === 'multiply' || node.kind === 'convert';
  if (!drifts || typeof decimals !== 'number' || decimals === 0 || decimals > MOST_STEADY) return context.part(node, BINDING.sum);
  return `ROUND(${context.part(node, BINDING.any)},${decimals})`;
}
