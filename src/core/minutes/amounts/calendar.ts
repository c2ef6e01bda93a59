import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from '../../quantity/day.ts';

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/**
 * The last day of a time limit: one that falls on a Saturday, a Sunday, another public holiday or the eve of midsummer, Christmas or
 * New Year moves to the next weekday (lag 1930:173, 2 §). Whether it also moves limits of authorities is an interpretation.
 */
export function nextWeekday(day: Day): Day {
  let at = day;
  while (isFree(at)) at = addDays(at, 1);
  return at;
}

const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);
/** Days from Easter Sunday: Good Friday, Easter, Easter Monday, Ascension, Whit Sunday. */
const MOVING = new Set([-2, 0, 1, 39, 49]);

function isFree(day: Day): boolean {
  const date = Temporal.PlainDate.from(day);
  if (date.dayOfWeek >= 6 || FIXED.has(day.slice(5))) return true;
  if (MOVING.has(date.since(easter(date.year), { largestUnit: 'day' }).days)) return true;
  // Midsummer's Eve is the Friday between 19 and 25 June.
  return date.month === 6 && date.dayOfWeek === 5 && date.day >= 19 && date.day <= 25;
}

/** Gregorian Easter by the common computus. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** Minutes are attested within fourteen days (KL 5:69). */
export const lastAttestation = (meeting: Day): Day => addDays(meeting, 14);
/** The attestation is announced at the latest the second day after (KL 8:12). */
export const lastAnnouncement = (attested: Day): Day => addDays(attested, 2);
/** An appeal must be in within three weeks of the announcement (KL 13:5). */
export const lastAppeal = (announced: Day): Day => nextWeekday(addDays(announced, 21));
