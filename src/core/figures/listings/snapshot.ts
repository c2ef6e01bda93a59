import { firstDayOf, lastDayOf, type Day } from '../../quantity/day.ts';
import { monthsOf, type Month } from '../../quantity/period.ts';

/**
 * Which days' listings a month is paid for. As rulebooks write it (rule `listningsdag`): Västra Götaland pays for the last day of the
 * month before, Stockholm for the last day of the month (reimbursement-models.md section 6); others are seen elsewhere.
 */
export type SnapshotRule = 'lastDayOfMonthBefore' | 'lastDayOfMonth' | 'everyDay' | 'meanOfYear' | 'meanOfYearEnds';

export const SNAPSHOT_RULES: ReadonlyMap<string, SnapshotRule> = new Map([
  ['sista dagen i månaden före', 'lastDayOfMonthBefore'],
  ['sista dagen i månaden', 'lastDayOfMonth'],
  ['varje dag', 'everyDay'],
  ['årets månadsslut', 'meanOfYear'],
  ['årsskiftena', 'meanOfYearEnds'],
]);

/**
 * The days that count, each as much as another. A person listed on some of them counts by that part: `days.length` is the whole. Ages
 * are those of the last day.
 */
export interface Snapshot {
  readonly days: readonly Day[];
  readonly last: Day;
}

/** The snapshot that pays for a month, `lag` months before it where the decision says so. */
export function snapshotFor(rule: SnapshotRule, month: Month, lag: number): Snapshot {
  const paid = monthBefore(month, lag);
  const days = daysFor(rule, paid);
  return { days, last: days.at(-1) ?? lastDayOf(paid.year, paid.month) };
}

function daysFor(rule: SnapshotRule, month: Month): readonly Day[] {
  switch (rule) {
    case 'lastDayOfMonthBefore': {
      const before = monthBefore(month, 1);
      return [lastDayOf(before.year, before.month)];
    }
    case 'lastDayOfMonth': return [lastDayOf(month.year, month.month)];
    case 'everyDay': return daysIn(month);
    case 'meanOfYear': return monthsOf(month.year).map(({ year, month: one = 1 }) => lastDayOf(year, one));
    case 'meanOfYearEnds': return [lastDayOf(month.year - 1), lastDayOf(month.year)];
  }
}

function daysIn({ year, month }: Month): readonly Day[] {
  const last = Number(lastDayOf(year, month).slice(-2));
  return Array.from({ length: last }, (_, index) => `${firstDayOf(year, month).slice(0, 8)}${String(index + 1).padStart(2, '0')}` as Day);
}

/** The month so many months before. */
export function monthBefore({ year, month }: Month, count: number): Month {
  const since = year * 12 + (month - 1) - count;
  return { year: Math.floor(since / 12), month: (since % 12) + 1 };
}
