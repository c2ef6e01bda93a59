import type { Effect } from '../../comparison/models/effects.ts';
import type { Moved } from '../../comparison/models/moved.ts';
import { absolute, compare, isNegative, multiply, integer, rational, type Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import type { Language } from '../language-name.ts';
import { formatSigned, money, NO_BREAK } from '../numbers/numbers.ts';
import { DOES_NOT_APPLY, MISSING, needsInWords } from '../numbers/values.ts';

const ORE = rational(1n, 100n);

/** Whether a change is zero-sum, in a sentence: the sums are equal to the öre, or by how much they are not. */
export function effectSentence(effect: Effect, { before, after, share }: Moved, language: Language): string {
  const isSwedish = language === 'sv';
  switch (effect.kind) {
    case 'none': return isSwedish ? 'Ingenting ändras: varje rad får detsamma i båda modellerna, till öret.' : 'Nothing changes: every row gets the same in both models, to the öre.';
    case 'zeroSum': return isSwedish
      ? `Nollsummespel: summan är ${amountOf(after, language)} i båda modellerna, lika till öret. ${money(effect.moves, language)} går från dem som förlorar till dem som vinner.`
      : `Zero-sum: the total is ${amountOf(after, language)} in both models, equal to the öre. ${money(effect.moves, language)} goes from those who lose to those who win.`;
    case 'changes': {
      const size = sizeInWords(effect.by, language);
      const percent = share ? `, ${aboutPercent(share, language)}` : '';
      const [more, less] = isSwedish ? ['större', 'mindre'] : ['larger', 'smaller'];
      const word = isNegative(effect.by) ? less : more;
      return isSwedish
        ? `Inget nollsummespel: summan blir ${size} ${word}, från ${amountOf(before, language)} till ${amountOf(after, language)}${percent}.`
        : `Not zero-sum: the total becomes ${size} ${word}, from ${amountOf(before, language)} to ${amountOf(after, language)}${percent}.`;
    }
    case 'unknown': {
      const lacks = [before, after].find(({ kind }) => kind === 'missing');
      const why = lacks ? amountOf(lacks, language) : MISSING[language];
      return isSwedish ? `Om det är ett nollsummespel går inte att säga (${why}).` : `Whether it is zero-sum cannot be said (${why}).`;
    }
  }
}

/** The same in a word, for a table. */
export function effectWord({ kind }: Effect, language: Language): string {
  const words: Readonly<Record<Effect['kind'], Readonly<Record<Language, string>>>> = {
    none: { sv: 'oförändrad', en: 'unchanged' }, zeroSum: { sv: 'nollsumma', en: 'zero-sum' }, changes: { sv: '', en: '' }, unknown: MISSING,
  };
  return words[kind][language];
}

function sizeInWords(by: Rational, language: Language): string {
  const size = absolute(by);
  if (compare(size, ORE) >= 0) return money(size, language);
  return language === 'sv' ? 'mindre än ett öre' : 'less than one öre';
}

function amountOf(value: Moved['before'], language: Language): string {
  switch (value.kind) {
    case 'number': return money(value.value, language);
    case 'missing': return `${MISSING[language]}: ${needsInWords(value.needs, language)}`;
    default: return DOES_NOT_APPLY[language];
  }
}

/** Per cent with two decimals and a sign; that it is rounded is said where it stands. */
export function shareDigits(share: Rational, language: Language): string {
  return formatSigned(round(multiply(share, integer(100)), 2, 'halfAway'), 2, language);
}

/** ≈ +3,20 %. */
export function aboutPercent(share: Rational, language: Language): string {
  return `≈${NO_BREAK}${shareDigits(share, language)}${NO_BREAK}%`;
}
