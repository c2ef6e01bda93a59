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

/** 19281000,5 as 19 281 000,5. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split(',');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
  return fraction === undefined ? spaced : `${spaced},${fraction}`;
}

export function amount(number: string, unit: string): string {
  return unit === '' ? grouped(number) : `${grouped(number)} ${unit}`;
}
