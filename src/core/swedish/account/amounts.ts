import type { PerListed } from '../../comparison/account/account.ts';
import type { Value } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import type { Language } from '../language-name.ts';
import { moneyDigits, formatNumber } from '../numbers/numbers.ts';
import { shortValue } from '../numbers/values.ts';
import type { Cell } from '../paper/paper.ts';

/** Kronor for a column whose header has the unit; what does not apply and what is missing say so in words. */
export function amountCell(value: Value, language: Language): string {
  return value.kind === 'number' ? moneyDigits(value.value, language) : shortValue(value, undefined, language);
}

/** Kronor per listed with whole kronor: the exact quotient stands in the open data. */
export function perListedCell({ perListed }: PerListed, language: Language): string {
  return perListed.kind === 'number' ? formatNumber(round(perListed.value, 0, 'halfAway'), 0, language) : shortValue(perListed, undefined, language);
}

export function plainAmount(amount: Rational | undefined, language: Language): string {
  return amount === undefined ? shortValue({ kind: 'missing', needs: [] }, undefined, language) : moneyDigits(amount, language);
}

export function linked(text: string, anchor: string): Cell {
  return { text, to: `#${anchor}` };
}
