import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A calendar day as YYYY-MM-DD; days compare as text. */
export type Day = string & { readonly day: unique symbol };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/u;

/** Undefined when the text is not a day that exists (2023-02-29). */
export function parseDay(text: string): Day | undefined {
  if (!WRITTEN.test(text)) return undefined;
  try {
    return PlainDate.toString(recordOf(text)) as Day;
  } catch {
    return undefined;
  }
}

export function addDays(day: Day, days: number): Day {
  return PlainDate.toString(PlainDate.addDays(recordOf(day), days)) as Day;
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return PlainDate.diffDays(recordOf(from), recordOf(to));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return PlainDate.dayOfWeek(recordOf(day));
}

/** Throws RangeError when there is no such day. */
const recordOf = (text: string): PlainDate.Record => PlainDate.create(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

export const firstDayOf = (year: number, month = 1): Day => dayOf(year, month, 1);

export const lastDayOf = (year: number, month = 12): Day => dayOf(year, month, daysInMonth(year, month));

/** The calendar's own arithmetic: asked for each rule and month, so it makes no objects. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day of three numbers, which must be one that exists. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** Days from `from` to `to`, both included; an open end holds until something ends it. */
export interface Interval {
  readonly from: Day;
  readonly to?: Day | undefined;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

export function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && (outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to));
}
