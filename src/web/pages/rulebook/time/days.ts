import { daysBetween, parseDay, type Day } from '../../../../core/quantity/day.ts';
import { daysOf, parsePeriod, type Period } from '../../../../core/quantity/period.ts';
import { changeDays, type ChangeDay } from '../../../../core/rulebook/dated/change-days.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import type { Address } from '../../../shell/address.ts';

/** The days a rulebook is read by: when something changes in it, from when to when it can be read, and the day it opens on. */
export interface Days {
  readonly changes: readonly ChangeDay[];
  readonly first: Day;
  readonly last: Day;
  /** The last day there are figures for, else the last day something changed. */
  readonly usual: Day;
}

const SOME_DAY = '2024-12-31' as Day;

export function daysIn({ rulebook, texts }: OpenRulebook): Days {
  const changes = changeDays(rulebook.declarations);
  const ends = texts.periods.flatMap((text) => {
    const period = parsePeriod(text);
    return period ? [daysOf(period).to] : [];
  }).toSorted();
  const [first, last] = [changes[0]?.day ?? SOME_DAY, changes.at(-1)?.day ?? SOME_DAY];
  const usual = ends.at(-1) ?? last;
  return { changes, first: first < usual ? first : usual, last: last > usual ? last : usual, usual };
}

/** The day an address shows, and the one it is compared with, if any. */
export function daysAsked({ query }: Address, { usual }: Days): { readonly day: Day; readonly against: Day | undefined } {
  const against = parseDay(query.get('mot') ?? '');
  return { day: parseDay(query.get('dag') ?? '') ?? usual, against };
}

/** The period of those there are figures for that a day lies in. */
export function periodOn(day: Day, periods: readonly string[]): Period | undefined {
  return periods.flatMap((text) => parsePeriod(text) ?? []).find((period) => {
    const { from, to } = daysOf(period);
    return from <= day && day <= to;
  });
}

/** How far along the line from the first day to the last a day is, in per cent. */
export function placeOn(day: Day, { first, last }: Days): number {
  const whole = daysBetween(first, last);
  return whole === 0 ? 100 : Math.min(100, Math.max(0, (daysBetween(first, day) / whole) * 100));
}
