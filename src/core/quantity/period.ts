import { firstDayOf, lastDayOf, type Interval } from './day.ts';

/** What a yearly or monthly figure is for: a calendar year, or one month of it (1-12). */
export interface Period {
  readonly year: number;
  readonly month?: number | undefined;
}

/** One month of a year, 1-12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export type PeriodKind = 'year' | 'month';

/** Reads 2024 or 2024-03. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/u.exec(text);
  if (!match) return undefined;
  return match[2] === undefined ? { year: Number(match[1]) } : { year: Number(match[1]), month: Number(match[2]) };
}

export function writePeriod(period: Period): string {
  return period.month === undefined ? `${period.year}` : `${period.year}-${String(period.month).padStart(2, '0')}`;
}

export function daysOf(period: Period): Required<Interval> & { readonly to: NonNullable<Interval['to']> } {
  return { from: firstDayOf(period.year, period.month ?? 1), to: lastDayOf(period.year, period.month ?? 12) };
}

export function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 }));
}
