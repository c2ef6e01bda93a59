import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Interval } from '../../quantity/day.ts';
import type { Period } from '../../quantity/period.ts';
import type { Language } from '../language-name.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The name of a month that counts from 0. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month] ?? String(month + 1);
}

/** 2024, or mars 2024. */
export function periodInWords({ year, month }: Period, language: Language): string {
  return month === undefined ? String(year) : `${monthName(month - 1, language)} ${year}`;
}

/** 2024-01-01–2024-12-31, or från 2024-01-01 for what has no end. */
export function daysInWords({ from, to }: Interval, language: Language): string {
  if (to !== undefined) return `${from}–${to}`;
  return language === 'sv' ? `från ${from}` : `from ${from}`;
}

/** A day that is known, the year when only the year is, else the days it lies between. */
export function dayInWords({ earliest, latest }: DayWithin, language: Language): string {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  return language === 'sv' ? `mellan ${earliest} och ${latest}` : `between ${earliest} and ${latest}`;
}
