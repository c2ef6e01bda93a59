import type { PerListed } from '../../../core/comparison/account/account.ts';
import { round } from '../../../core/quantity/rounding.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { formatNumber } from '../../../core/swedish/numbers/numbers.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';

/** Kronor per listed in whole kronor: the exact quotient is what is copied. */
export function perListedShown({ perListed }: PerListed, language: Language): string {
  return perListed.kind === 'number' ? formatNumber(round(perListed.value, 0, 'halfAway'), 0, language) : shortValue(perListed, undefined, language);
}
