import type { Asked } from '../../register/index/visible.ts';
import type { Language } from '../language-name.ts';

/** 2016-12-01, så som det var känt 2018-01-01 */
export function askedInWords({ day, known }: Asked, language: Language): string {
  if (known === undefined) return day;
  return `${day}, ${language === 'sv' ? 'så som det var känt' : 'as known on'} ${known}`;
}

/** How many there were, when there was nothing to list. */
export function nothingFound(language: Language): string {
  return language === 'sv' ? 'Inget i registret.' : 'Nothing in the register.';
}
