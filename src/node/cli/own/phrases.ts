import type { Language } from '../../../core/swedish/language-name.ts';

/** The sentences that only the commands of the region's own work say. */
const PHRASES = {
  'no-organisation': { sv: (it: string) => `Hittar inga filer om organisationen i ${it}: ange regionens mapp med --regelbok.`, en: (it: string) => `There are no files of the organisation in ${it}: name the region's folder with --rulebook.` },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function ownPhrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
