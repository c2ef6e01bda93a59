import type { Ownership } from '../../../comparison/places/places-of.ts';
import type { Language } from '../../language-name.ts';
import type { Phrase, Phrases } from '../phrase.ts';

/** What stands on the map. */
export const MAP = {
  title: { sv: 'Karta över', en: 'Map of' },
  proposal: { sv: 'Räknat enligt', en: 'Computed by' },
  legend: { sv: 'Teckenförklaring och filter', en: 'Legend and filter' },
  counts: { sv: 'Räknas', en: 'Counts' },
  countsNot: { sv: 'Räknas inte', en: 'Does not count' },
  countsNo: { sv: 'Prövas inte', en: 'Is not tried' },
  size: { sv: 'Storleken visar antalet listade', en: 'The size shows how many are listed' },
  circles: { sv: 'Cirklar för', en: 'Circles for' },
  circlesHelp: {
    sv: 'Cirkeln visar gränsen fågelvägen. Det som räknas är avståndet i siffrorna, som kan vara vägen.',
    en: 'The circle shows the limit as the crow flies. What counts is the distance of the figures, which may be by road.',
  },
  lines: { sv: 'Linjen går till den närmaste enligt siffrorna', en: 'The line goes to the nearest by the figures' },
  noOutlines: { sv: 'Kartan har bara ett gradnät: inga länsgränser finns i datamappen, och inget hämtas utifrån.', en: 'The map has a graticule only: no county outlines are in the data folder, and nothing is fetched from outside.' },
  owner: { sv: 'Driftsform', en: 'Ownership' },
  nearest: { sv: 'Närmaste', en: 'Nearest' },
  zoomIn: { sv: 'Zooma in', en: 'Zoom in' },
  zoomOut: { sv: 'Zooma ut', en: 'Zoom out' },
  mapName: { sv: 'Karta; samma uppgifter står i tabellen under', en: 'Map; the same is in the table below' },
  nothing: { sv: 'Siffrorna har inga lägen att rita', en: 'The figures have no positions to draw' },
  nothingHelp: {
    sv: 'Kartan ritar de rader som har indata läge norr och läge öster i grader. Lägg till dem i regelbokens indata och i kopplingen.',
    en: 'The map draws the rows that have the inputs läge norr and läge öster in degrees. Add them to the inputs of the rulebook and to the mapping.',
  },
} as const satisfies Phrases;

/** The shape stands beside the word: owners are told apart without colour. */
export const OWNERS: Readonly<Record<Ownership, Phrase>> = {
  region: { sv: 'regiondriven', en: 'run by the region' },
  private: { sv: 'privat', en: 'private' },
  other: { sv: 'annan', en: 'other' },
};

/** 6 räknas, 8 är markerade: what a small map shows, for who does not see it. */
export function sayOnMap(counted: number, lit: number, language: Language): string {
  if (language === 'sv') return `${counted} räknas${lit === 0 ? '' : `, ${lit} är markerade`}`;
  return `${counted} count${lit === 0 ? '' : `, ${lit} are marked`}`;
}

/** Lägena är uppskattade och konstruerade: Uppskattat för hand ... */
export function sayPositions(sureness: readonly string[], sources: readonly string[], language: Language): string {
  const about = sources.length === 0 ? '' : ` ${sources.join('. ')}.`;
  return language === 'sv' ? `Lägena är ${sureness.join(' eller ')}.${about}` : `The positions are ${sureness.join(' or ')}.${about}`;
}

/** 63,4 km till Torvalla */
export function sayNearest(distance: string, nearest: string, language: Language): string {
  return language === 'sv' ? `${distance} till ${nearest}` : `${distance} to ${nearest}`;
}
