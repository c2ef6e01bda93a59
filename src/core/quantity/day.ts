import { Temporal } from 'temporal-polyfill';

/** A calendar day as YYYY-MM-DD; days compare as text. */
export type Day = string & { readonly day: unique symbol };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/u;

/** Undefined when the text is not a day that exists (2023-02-29). */
export function parseDay(text: string): Day | undefined {
  if (!WRITTEN.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch {
    return undefined;
  }
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

export const firstDayOf = (year: number, month = 1): Day =>
  new Temporal.PlainDate(year, month, 1).toString() as Day;

export const lastDayOf = (year: number, month = 12): Day => {
  const first = new Temporal.PlainDate(year, month, 1);
  return first.with({ day: first.daysInMonth }).toString() as Day;
};

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
