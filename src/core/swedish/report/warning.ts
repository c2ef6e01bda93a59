import type { Sureness } from '../../figures/figures.ts';
import type { Language } from '../language-name.ts';

const WARNINGS: Readonly<Record<Sureness, Readonly<Record<Language, readonly string[]>>>> = {
  constructed: {
    sv: ['KONSTRUERADE SIFFROR – visar hur det räknas, inte regionens verkliga utfall.'],
    en: ['CONSTRUCTED FIGURES – they show how it is computed, not what the region really had.'],
  },
  estimated: { sv: ['Några siffror är uppskattade.'], en: ['Some figures are estimated.'] },
  reported: { sv: [], en: [] },
  published: { sv: [], en: [] },
};

/** What a report says first when the least sure figure it rests on is constructed or estimated. */
export function warningLines(least: Sureness, language: Language): readonly string[] {
  return WARNINGS[least][language];
}
