import type { DayWithin } from '../../language/declarations/decision.ts';
import { firstDayOf, lastDayOf, parseDay } from '../../quantity/day.ts';
import { parsePeriod } from '../../quantity/period.ts';

export type ReadDay =
  | { readonly kind: 'day'; readonly day: DayWithin }
  | { readonly kind: 'form' }
  | { readonly kind: 'backwards'; readonly from: string; readonly to: string };

/** Reads 2021-06-23, 2021-06, 2021, or two of them as the first and last day it can have been: 2018-02-15..2018-06-30. */
export function readDayWithin(text: string): ReadDay {
  const [first = '', second, ...more] = text.split('..').map((part) => part.trim());
  const from = one(first);
  const to = second === undefined ? from : one(second);
  if (!from || !to || more.length > 0) return { kind: 'form' };
  if (to.latest < from.earliest) return { kind: 'backwards', from: first, to: second ?? '' };
  return { kind: 'day', day: { earliest: from.earliest, latest: to.latest } };
}

function one(text: string): DayWithin | undefined {
  const day = parseDay(text);
  if (day) return { earliest: day, latest: day };
  const period = parsePeriod(text);
  return period && { earliest: firstDayOf(period.year, period.month ?? 1), latest: lastDayOf(period.year, period.month ?? 12) };
}

/** The shortest writing that `readDayWithin` reads back as the same days. */
export function writeDayWithin({ earliest, latest }: DayWithin): string {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  if (earliest === `${month}-01` && latest === lastDayOf(Number(year), Number(month.slice(5)))) return month;
  return `${earliest}..${latest}`;
}
