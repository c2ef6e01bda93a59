import { writePeriod, type Period } from '../../../core/quantity/period.ts';

/** What a column holds. A number is written as a whole number of its last decimal: 12500 with four decimals is 1,2500. */
export type ColumnText =
  | { readonly kolumn: string; readonly typ: 'tal'; readonly enhet: string; readonly decimaler: number; readonly spann: readonly [string, string]; readonly om: string }
  | { readonly kolumn: string; readonly typ: 'text'; readonly 'värden'?: readonly string[]; readonly om: string }
  | { readonly kolumn: string; readonly typ: 'datum'; readonly tomt: 'tillåts' | 'vägras'; readonly om: string };

/** The page beside the files: what they are, and how they were made. Swedish, as everything a user reads. */
export interface Description {
  readonly format: 'likvard-befolkning-1';
  readonly syntetisk: 'ja';
  readonly om: string;
  readonly 'frö': number;
  readonly antal: number;
  readonly 'månader': readonly string[];
  readonly rader: Readonly<Record<string, number>>;
  readonly enheter: readonly string[];
  readonly 'personmånader': readonly ColumnText[];
  readonly listningar: readonly ColumnText[];
}

/** Said in every file. */
export const SYNTHETIC = 'Syntetiska uppgifter. Ingen person, enhet eller ort finns; inget är hämtat ur något register, och inga slutsatser kan dras.';

const PERSON = { kolumn: 'person', typ: 'text', om: 'påhittat löpnummer, SYN-000000001; inget personnummer' } as const;
const UNIT = { kolumn: 'enhet', typ: 'text', om: 'påhittad enhet där personen är listad' } as const;

export const PERSON_MONTH_COLUMNS: readonly ColumnText[] = [
  { kolumn: 'månad', typ: 'tal', enhet: '', decimaler: 0, spann: ['190001', '999912'], om: 'år och månad, 202403; allt gäller månadens sista dag' },
  PERSON,
  UNIT,
  { kolumn: 'ålder', typ: 'tal', enhet: 'år', decimaler: 0, spann: ['0', '110'], om: 'fyllda år' },
  { kolumn: 'kön', typ: 'text', 'värden': ['kvinna', 'man'], om: 'draget' },
  { kolumn: 'vårdtyngd', typ: 'tal', enhet: '', decimaler: 4, spann: ['0', '50'], om: 'påhittad vikt som liknar en ACG-vikt; medelvärdet är inte ställt till 1' },
  { kolumn: 'behovspoäng', typ: 'tal', enhet: '', decimaler: 4, spann: ['0', '50'], om: 'områdets påhittade behov per person, i storlek som CNI-poäng' },
  { kolumn: 'område', typ: 'text', om: 'påhittat område i storlek som ett DeSO' },
  { kolumn: 'avstånd', typ: 'tal', enhet: 'km', decimaler: 1, spann: ['0', '1000'], om: 'påhittat avstånd till enheten' },
];

export const LISTING_COLUMNS: readonly ColumnText[] = [
  PERSON,
  UNIT,
  { kolumn: 'från', typ: 'datum', tomt: 'vägras', om: 'första dagen' },
  { kolumn: 'till', typ: 'datum', tomt: 'tillåts', om: 'sista dagen; tomt när listningen pågår' },
];

export const monthFile = (month: Period): string => `personmanader/${writePeriod(month)}.parquet`;
export const LISTINGS_FILE = 'listningar.parquet';
export const DESCRIPTION_FILE = 'beskrivning.json';
