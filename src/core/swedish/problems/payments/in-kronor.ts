import type { Language } from '../../language-name.ts';
import { amount } from '../figures/words.ts';

/** -19281000.00 as people write it. */
export function inKronor(written: string, language: Language): string {
  return amount(written.replace('.', ','), language === 'sv' ? 'kr' : 'SEK', language);
}
