import { daysOf, monthsOf, type Period } from '../../../core/quantity/period.ts';
import type { Day } from '../../../core/quantity/day.ts';

/** The months of a population, and their days as days since 1970. */
export interface Span {
  readonly months: readonly Period[];
  readonly first: number;
  readonly last: number;
  readonly days: number;
}

const DAY = 86_400_000;
const MOST_MONTHS = 60;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** A month as 202403. */
export const monthNumber = ({ year, month = 1 }: Period): number => year * 100 + month;

/** Reads 2024-01..2024-12, 2024-03 or 2024: at most five years, in order. */
export function parseSpan(text: string): Span | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:\.\.(\d{4})-(0[1-9]|1[0-2]))?$/u.exec(text);
  if (!match || Number(match[1]) < 1900 || (match[3] !== undefined && match[2] === undefined)) return undefined;
  const from = Number(match[1]) * 100 + Number(match[2] ?? 1);
  const to = match[3] === undefined ? Number(match[1]) * 100 + Number(match[2] ?? 12) : Number(match[3]) * 100 + Number(match[4]);
  if (to < from || Math.trunc(to / 100) - Math.trunc(from / 100) > MOST_MONTHS / 12) return undefined;
  const years = Array.from({ length: Math.trunc(to / 100) - Math.trunc(from / 100) + 1 }, (_, index) => Math.trunc(from / 100) + index);
  const months = years.flatMap(monthsOf).filter((month) => monthNumber(month) >= from && monthNumber(month) <= to);
  return months.length > MOST_MONTHS ? undefined : spanOf(months);
}

function spanOf(months: readonly Period[]): Span {
  const first = dayNumber(daysOf(months[0] ?? { year: 1970 }).from);
  const last = dayNumber(daysOf(months.at(-1) ?? { year: 1970 }).to);
  return { months, first, last, days: last - first + 1 };
}
