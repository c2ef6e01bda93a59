import { parseDecimal } from '../../../quantity/decimal.ts';
import { integer } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import { formatNumber, NO_BREAK } from '../../numbers/numbers.ts';

/** Small pieces the sentences about figures are put together from. */

const MOST_LISTED = 12;

/** a, b eller c; the end of a long list is counted instead. */
export function oneOf(words: readonly string[], or: 'eller' | 'or'): string {
  if (words.length > MOST_LISTED) {
    const rest = words.length - MOST_LISTED;
    return `${words.slice(0, MOST_LISTED).join(', ')} ${or === 'or' ? `or one of ${rest} more` : `eller någon av ${rest} till`}`;
  }
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
}

/** The sentence when there is something to say it about; with a space before, to follow on another. */
export function when(near: string | undefined, say: (near: string) => string): string {
  return near === undefined ? '' : ` ${say(near)}`;
}

export const meant = (near: string | undefined): string => when(near, (word) => `Menades "${word}"?`);
export const meantInEnglish = (near: string | undefined): string => when(near, (word) => `Was "${word}" meant?`);

/** A number of the facts, which is plain digits with a decimal comma, as people write it. A fraction (1/3) stays one. */
export function amount(plain: string, unit: string, language: Language): string {
  const read = parseDecimal(plain);
  const number = read ? formatNumber(read.value, read.decimals, language) : plain;
  return unit === '' ? number : `${number}${NO_BREAK}${unit}`;
}

export function count(number: number, language: Language): string {
  return formatNumber(integer(number), 0, language);
}
