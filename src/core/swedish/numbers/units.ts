import { equal, ONE, type Rational } from '../../quantity/rational.ts';
import { COMMON_UNIT_WORDS, type Unit, type UnitWords } from '../../quantity/unit.ts';
import type { Language } from '../language-name.ts';

/** Words of Swedish units as English people say them; units a rulebook declares keep their own word. */
const ENGLISH: ReadonlyMap<string, { readonly one: string; readonly many: string }> = new Map([
  ['kr', { one: 'SEK', many: 'SEK' }], ['tkr', { one: 'kSEK', many: 'kSEK' }], ['mnkr', { one: 'MSEK', many: 'MSEK' }],
  ['mdkr', { one: 'BSEK', many: 'BSEK' }],
  ['månad', { one: 'month', many: 'months' }], ['år', { one: 'year', many: 'years' }], ['dag', { one: 'day', many: 'days' }],
  ['vecka', { one: 'week', many: 'weeks' }], ['timme', { one: 'hour', many: 'hours' }], ['minut', { one: 'minute', many: 'minutes' }],
  ['procentenhet', { one: 'percentage point', many: 'percentage points' }], ['mil', { one: 'Swedish mile', many: 'Swedish miles' }],
  ['listad', { one: 'listed', many: 'listed' }], ['person', { one: 'person', many: 'people' }],
]);

const SWEDISH_PLURALS: ReadonlyMap<string, string> = new Map([
  ['månad', 'månader'], ['dag', 'dagar'], ['vecka', 'veckor'], ['timme', 'timmar'], ['minut', 'minuter'], ['procentenhet', 'procentenheter'],
]);

/** The unit after a number: 1 person, 4 018 personer, 976,85 kr/listad. Without a number: as it stands in a column header. */
export function unitInWords(unit: Unit, value: Rational | undefined, language: Language, words: UnitWords = COMMON_UNIT_WORDS): string {
  const [over = '', ...under] = unit.text.split('/');
  const isOne = value !== undefined && equal(value, ONE);
  const first = over === '1' ? '1' : over.split('*').map((word) => wordFor(word, isOne ? 'one' : 'many', language, words)).join('·');
  return [first, ...under.map((word) => wordFor(word, 'one', language, words))].join('/');
}

function wordFor(word: string, count: 'one' | 'many', language: Language, words: UnitWords): string {
  const english = language === 'en' ? ENGLISH.get(word)?.[count] : undefined;
  if (english !== undefined) return english;
  return count === 'one' ? word : (SWEDISH_PLURALS.get(word) ?? declaredPlural(word, words) ?? word);
}

/** The other form a rulebook has declared (person: personer); common units are the same in both forms. */
function declaredPlural(word: string, words: UnitWords): string | undefined {
  if (COMMON_UNIT_WORDS.has(word)) return undefined;
  return [...words].find(([form, meaning]) => meaning.word === word && form !== word)?.[0];
}

/** Whether the unit counts things a rulebook names, so that there are fewer of them and not less. */
export function countsThings(unit: Unit | undefined): boolean {
  const [[word, power] = ['', 0], ...more] = unit?.powers ?? [];
  return word !== '' && power === 1 && more.length === 0 && !COMMON_UNIT_WORDS.has(word);
}

/** Kronor themselves, and not an amount per something. */
export function isMoney(unit: Unit | undefined): boolean {
  return unit?.text === 'kr';
}
