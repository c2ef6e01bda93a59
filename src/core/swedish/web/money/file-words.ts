import type { Language } from '../../language-name.ts';

/** Gör PDF … */
export function sayFetching(what: string, language: Language): string {
  return language === 'sv' ? `Gör ${what} …` : `Making ${what} …`;
}
