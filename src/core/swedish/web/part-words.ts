import type { Language } from '../language-name.ts';
import type { Phrase, Phrases } from './phrase.ts';

/** What stands on the parts that every page is made of. */
export const PARTS = {
  filter: { sv: 'Filtrera rader', en: 'Filter rows' },
  copy: { sv: 'Kopiera till Excel', en: 'Copy to Excel' },
  copied: { sv: 'Kopierat', en: 'Copied' },
  notCopied: { sv: 'Det gick inte att kopiera; ladda ned som CSV i stället', en: 'Copying failed; download as CSV instead' },
  csv: { sv: 'Ladda ned CSV', en: 'Download CSV' },
  noRows: { sv: 'Inga rader', en: 'No rows' },
  noMatch: { sv: 'Ingen rad innehåller det du filtrerar på.', en: 'No row holds what you filter on.' },
  showTable: { sv: 'Visa som tabell', en: 'Show as a table' },
  showChart: { sv: 'Visa som diagram', en: 'Show as a chart' },
  sum: { sv: 'Summa', en: 'Sum' },
  lower: { sv: 'lägre', en: 'lower' },
  higher: { sv: 'högre', en: 'higher' },
  same: { sv: 'lika', en: 'the same' },
} as const satisfies Phrases;

/** What colours a figure: a short word, and what it means. */
export type Mark = 'open' | 'proposed' | 'assumed' | 'applied' | 'constructed' | 'estimated';

export const MARKS: Readonly<Record<Mark, { readonly word: Phrase; readonly means: Phrase }>> = {
  open: { word: { sv: 'öppen fråga', en: 'open question' }, means: { sv: 'Vilar på ett val som ingen källa avgör', en: 'Rests on a choice that no source settles' } },
  proposed: { word: { sv: 'föreslagen', en: 'proposed' }, means: { sv: 'Räknat som det föreslogs, inte som det beslutades', en: 'Computed as it was proposed, not as it was decided' } },
  assumed: { word: { sv: 'antagen', en: 'assumed' }, means: { sv: 'Vilar på ett antagande om vad beslutet innebär', en: 'Rests on an assumption of what the decision means' } },
  applied: { word: { sv: 'tillämpad', en: 'applied' }, means: { sv: 'Så har det tillämpats; beslutet är inte offentligt', en: 'It has been applied so; the decision is not public' } },
  constructed: { word: { sv: 'konstruerad', en: 'constructed' }, means: { sv: 'Vilar på konstruerade siffror, inte regionens verkliga utfall', en: 'Rests on constructed figures, not on what the region really had' } },
  estimated: { word: { sv: 'uppskattad', en: 'estimated' }, means: { sv: 'Vilar på uppskattade siffror', en: 'Rests on estimated figures' } },
};

/** Visar 12 av 27 rader */
export function sayShown(shown: number, all: number, language: Language): string {
  if (language === 'sv') return shown === all ? `${all} ${all === 1 ? 'rad' : 'rader'}` : `Visar ${shown} av ${all} rader`;
  return shown === all ? `${all} ${all === 1 ? 'row' : 'rows'}` : `Showing ${shown} of ${all} rows`;
}

/** Sortera efter Totalt, kr: what a heading does when it is pressed. */
export function saySortBy(column: string, language: Language): string {
  return language === 'sv' ? `Sortera efter ${column}` : `Sort by ${column}`;
}

/** Förklara 19 281 000 kr, kompensation totalt: what a figure does when it is pressed. */
export function sayExplain(value: string, what: string, language: Language): string {
  return language === 'sv' ? `Förklara ${value}, ${what}` : `Explain ${value}, ${what}`;
}

/** Öppna beslutet RS/762/2024 § 85 p. 4 */
export function sayOpenDecision(decision: string, language: Language): string {
  return language === 'sv' ? `Öppna beslutet ${decision}` : `Open the decision ${decision}`;
}
