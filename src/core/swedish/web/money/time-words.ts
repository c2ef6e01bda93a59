import { parseDay } from '../../../quantity/day.ts';
import { dayInWords as inWords } from '../../numbers/dates.ts';
import type { Language } from '../../language-name.ts';

/** The day of an instant as the record has it (UTC), in words. */
export function dayInWords(instant: string, language: Language): string {
  const day = parseDay(instant.slice(0, 10));
  return day === undefined ? instant : inWords({ earliest: day, latest: day }, language);
}
