import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { Need, Value } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import { COMMON_UNIT_WORDS, type Unit, type UnitWords } from '../../quantity/unit.ts';
import type { Language } from '../language-name.ts';
import { monthName } from './dates.ts';
import { decimalsShown, formatNumber, NO_BREAK } from './numbers.ts';
import { isMoney, unitInWords } from './units.ts';

export const MISSING: Readonly<Record<Language, string>> = { sv: 'saknas', en: 'missing' };
export const DOES_NOT_APPLY: Readonly<Record<Language, string>> = { sv: 'gäller inte', en: 'does not apply' };
const YES: Readonly<Record<Language, string>> = { sv: 'ja', en: 'yes' };
const NO: Readonly<Record<Language, string>> = { sv: 'nej', en: 'no' };

/** A value in words: 19 281 000 kr, ja, gäller inte, or saknas with what is needed. Zero is the number 0 and nothing else. */
export function formatValue(value: Value, type: DeclaredType, language: Language, words: UnitWords = COMMON_UNIT_WORDS): string {
  if (value.kind !== 'missing') return shortValue(value, type, language, words);
  return [MISSING[language], needsInWords(value.needs, language)].filter((part) => part !== '').join(': ');
}

/** The same, where there is no room for what is needed. */
export function shortValue(value: Value, type: DeclaredType | undefined, language: Language, words: UnitWords = COMMON_UNIT_WORDS): string {
  switch (value.kind) {
    case 'number': {
      const [unit, decimals] = type?.kind === 'number' ? [type.unit, type.decimals] : [undefined, 0];
      return amount(value.value, unit, decimals, language, words);
    }
    case 'truth': return (value.value ? YES : NO)[language];
    case 'text':
    case 'date': return value.value;
    case 'notApplicable': return DOES_NOT_APPLY[language];
    case 'missing': return MISSING[language];
  }
}

/** A number with its unit, at least with the decimals its type has. */
export function amount(value: Rational, unit: Unit | undefined, least: number, language: Language, words: UnitWords = COMMON_UNIT_WORDS): string {
  const shown = decimalsShown(value, least);
  const digits = formatNumber(value, isMoney(unit) && shown === 1 ? 2 : shown, language);
  const word = unit ? unitInWords(unit, value, language, words) : '';
  return word === '' ? digits : `${digits}${NO_BREAK}${word}`;
}

const MOST_NEEDS = 5;

/** What is needed before a value can be computed; the end of a long list is counted. */
export function needsInWords(needs: readonly Need[], language: Language): string {
  const told = needs.slice(0, MOST_NEEDS).map((need) => needInWords(need, language));
  const rest = needs.length - told.length;
  if (rest > 0) told.push(language === 'sv' ? `och ${rest} uppgifter till` : `and ${rest} more`);
  return told.join('; ');
}

function needInWords(need: Need, language: Language): string {
  const isSwedish = language === 'sv';
  switch (need.kind) {
    case 'input': {
      const month = need.month === undefined ? '' : `${isSwedish ? ' i ' : ' in '}${monthName(need.month, language)}`;
      return `${need.input} ${isSwedish ? 'för' : 'for'} ${need.row}${month}`;
    }
    case 'basis': return isSwedish ? `ett beslut om vad ${need.rule} är` : `a decision on what ${need.rule} is`;
    case 'rows': return isSwedish
      ? `uppgifter som ${need.rule} läser om befolkningen, hos någon i den` : `figures that ${need.rule} reads of the population, for somebody in it`;
    case 'divisor': return isSwedish
      ? `en nämnare som inte är noll i ${need.rule} för ${need.row}` : `a divisor that is not zero in ${need.rule} for ${need.row}`;
    case 'weights': return isSwedish
      ? `vikter som inte är negativa och inte bara nollor i ${need.rule}` : `weights that are not negative and not all zero in ${need.rule}`;
  }
}
