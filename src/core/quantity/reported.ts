import { parseDecimal, powerOfTen } from './decimal.ts';
import { range, type Range } from './range.ts';
import { add, integer, multiply, rational, subtract, type Rational } from './rational.ts';

/** How a published amount was worded, which says how far from the true one it may be. */
export type Precision = 'exact' | 'rounded' | 'about' | 'slightlyOver' | 'slightlyUnder';

/** A published amount as it was worded; `within` is every amount in kronor that the wording allows. */
export interface ReportedAmount {
  readonly written: string;
  readonly amount: Rational;
  readonly precision: Precision;
  readonly within: Range;
}

const WORDED = /^(?:(ungefär|cirka|ca|drygt|knappt|exakt)\s+)?([-−]?[\d \u00a0\u202f]+(?:,\d+)?)\s*(kronor|kr|tkr|mnkr|mkr|mdkr|miljoner kronor|miljarder kronor)$/u;

const SIZE: ReadonlyMap<string, Rational> = new Map([
  ['kronor', integer(1)], ['kr', integer(1)], ['tkr', integer(1000)], ['mnkr', integer(1_000_000)], ['mkr', integer(1_000_000)],
  ['miljoner kronor', integer(1_000_000)], ['mdkr', integer(1_000_000_000)], ['miljarder kronor', integer(1_000_000_000)],
]);

const PRECISION: ReadonlyMap<string, Precision> = new Map([
  ['ungefär', 'about'], ['cirka', 'about'], ['ca', 'about'], ['drygt', 'slightlyOver'], ['knappt', 'slightlyUnder'], ['exakt', 'exact'],
]);

/**
 * Reads "ungefär 24 mnkr", "drygt 3 mnkr", "19 281 000 kr". An amount in whole kronor is exact; one in a larger unit is rounded
 * to its last digit, so 14 mnkr is 13,5 to 14,5. "Drygt 3" is 3 to 3,5 and "knappt 3" is 2,5 to 3. Undefined for other wordings.
 */
export function parseReported(text: string): ReportedAmount | undefined {
  const match = WORDED.exec(text.trim());
  const decimal = match && parseDecimal((match[2] ?? '').trim());
  const size = match && SIZE.get(match[3] ?? '');
  if (!decimal || !size) return undefined;
  const inKronor = size.numerator === 1n;
  const precision = PRECISION.get(match[1] ?? '') ?? (inKronor ? 'exact' : 'rounded');
  const amount = multiply(decimal.value, size);
  const half = multiply(rational(1n, 2n * powerOfTen(decimal.decimals)), size);
  return { written: text.trim(), amount, precision, within: within(amount, half, precision) };
}

function within(amount: Rational, half: Rational, precision: Precision): Range {
  switch (precision) {
    case 'exact': return range(amount, amount);
    case 'rounded':
    case 'about': return range(subtract(amount, half), add(amount, half));
    case 'slightlyOver': return range(amount, add(amount, half));
    case 'slightlyUnder': return range(subtract(amount, half), amount);
  }
}
