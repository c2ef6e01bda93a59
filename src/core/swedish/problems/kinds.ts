import type { Told } from './sentence.ts';

/** What the language's own words are called where a person reads them. */
const KINDS: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  number: ['ett tal', 'a number'],
  truth: ['ja eller nej', 'yes or no'],
  text: ['en text', 'a text'],
  date: ['en dag', 'a day'],
  value: ['ett värde: ett namn, ett tal eller en funktion', 'a value: a name, a number or a function'],
  operator: ['ett räknetecken, ett jämförelsetecken eller slutet på formeln', 'an operator, a comparison or the end of the formula'],
  scalar: ['en text', 'a text'],
  map: ['nycklar med värden', 'keys with values'],
  list: ['en lista', 'a list'],
  empty: ['ingenting', 'nothing'],
  heltal: ['ett heltal, 0 eller mer', 'a whole number, 0 or more'],
  entitet: ['en entitet, gärna med villkor: hälsocentral där ...', 'an entity, with a condition if need be: hälsocentral där ...'],
  formel: ['en formel', 'a formula'],
  'en regel med namn': ['en regel med namn', 'a rule with its name'],
  'en ändring': ['en ändring i taget', 'one change at a time'],
  '0..1 000': ['lägsta och högsta värde med två punkter emellan, som 0..1 000', 'the least and the most with two points between, as 0..1 000'],
  '5, 0–17, 85– eller *': ['en gräns som 5, 0–17, 85– eller * (med tankstreck, den lägre först)', 'a limit as 5, 0–17, 85– or * (with an en dash, the lower first)'],
  'hälsocentraler där ...': ['rader, gärna med villkor: hälsocentraler där ...', 'rows, with a condition if need be: hälsocentraler där ...'],
  rule: ['en regel', 'a rule'],
  entity: ['en entitet', 'an entity'],
  selection: ['en entitet eller ett urval', 'an entity or a selection'],
  scenario: ['ett scenario', 'a scenario'],
};

export const kind = (word: string): string => KINDS[word]?.[0] ?? word;
export const kindInEnglish = (word: string): string => KINDS[word]?.[1] ?? word;

/** A known kind in words, anything else as it was written, in quotation marks. */
export const seen = (found: string): string => KINDS[found]?.[0] ?? `"${found}"`;
export const seenInEnglish = (found: string): string => KINDS[found]?.[1] ?? `"${found}"`;

/** A unit in words: numbers without one have none to name. */
export const unit = (text: string): string => (text === '' ? 'ett tal utan enhet' : text);
export const unitInEnglish = (text: string): string => (text === '' ? 'a number without unit' : text);

export const told = (found: string, expected: string, mend: string): Told => ({ found, expected, mend });
