import { formatNumber } from '../../numbers/numbers.ts';
import { integer } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import type { Phrases } from '../phrase.ts';

/** What stands where an amount of a kept run is explained. */
export const RUN_EXPLAINED = {
  computing: { sv: 'Räknar om månaden för att visa vägen', en: 'Computes the month again to show the way' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  stopped: { sv: 'Avbrutet.', en: 'Stopped.' },
  again: { sv: 'Försök igen', en: 'Try again' },
  refused: { sv: 'Vägen kan inte visas', en: 'The way cannot be shown' },
  few: { sv: 'Vägen går över enheter där så få är listade att den skulle säga något om dem. Den visas inte.', en: 'The way goes over units where so few are listed that it would tell of them. It is not shown.' },
  noRule: { sv: 'Regeln ger inget för enheten.', en: 'The rule gives the unit nothing.' },
} as const satisfies Phrases;

/** Räknat på 36 listade; ingen person visas. */
export function sayListed(listed: number, language: Language): string {
  const count = formatNumber(integer(listed), 0, language);
  return language === 'sv' ? `Räknat på ${count} listade; ingen person visas.` : `Computed on ${count} listed; no person is shown.`;
}
