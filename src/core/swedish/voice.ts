import type { Declarations } from '../language/declarations/declarations.ts';
import type { Language } from './language-name.ts';

/** What everything said of a rulebook's values needs at hand: the language, and the words the rulebook has declared. */
export interface Voice {
  readonly language: Language;
  readonly declarations: Declarations;
}

/** The first letter large, to begin a sentence with. */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** a, b och c. */
export function listed(words: readonly string[], joint: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

export const AND: Readonly<Record<Language, string>> = { sv: 'och', en: 'and' };
export const OR: Readonly<Record<Language, string>> = { sv: 'eller', en: 'or' };
