import { addDays, dayOf, weekdayOf, type Day } from './day.ts';

/** Days that have a name in the law (1989:253) on public holidays, and the three eves that lag (1930:173) puts beside them. */
export type HolidayName =
  | 'newYear' | 'epiphany' | 'goodFriday' | 'easterSunday' | 'easterMonday' | 'firstOfMay' | 'ascension' | 'nationalDay' | 'whitSunday'
  | 'midsummerEve' | 'midsummerDay' | 'allSaints' | 'christmasEve' | 'christmasDay' | 'boxingDay' | 'newYearsEve';

const SATURDAY = 6;

/** Easter Sunday of a year in the Gregorian calendar (Gauss's rule in the form of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** What the day is called if it is a public holiday, or an eve that counts as one; undefined for other days, Sundays among them. */
export function holidayOf(day: Day): HolidayName | undefined {
  return holidaysIn(Number(day.slice(0, 4))).get(day);
}

/** A day on which the last day of a term does not end: Saturday, Sunday, public holiday, midsummer eve, Christmas eve, New Year's eve. */
export function isDayOff(day: Day): boolean {
  return weekdayOf(day) >= SATURDAY || holidayOf(day) !== undefined;
}

/** The day itself, or the next one on which a term can end (lag (1930:173) 2 §). */
export function nextWeekday(day: Day): Day {
  let found = day;
  while (isDayOff(found)) found = addDays(found, 1);
  return found;
}

const FIXED: readonly (readonly [HolidayName, number, number])[] = [
  ['newYear', 1, 1], ['epiphany', 1, 6], ['firstOfMay', 5, 1], ['nationalDay', 6, 6],
  ['christmasEve', 12, 24], ['christmasDay', 12, 25], ['boxingDay', 12, 26], ['newYearsEve', 12, 31],
];

const FROM_EASTER: readonly (readonly [HolidayName, number])[] = [
  ['goodFriday', -2], ['easterSunday', 0], ['easterMonday', 1], ['ascension', 39], ['whitSunday', 49],
];

/** Every named holiday of a year by its day. Where two fall together (1 May on Ascension Day) the one that moves gives the name. */
export function holidaysIn(year: number): ReadonlyMap<Day, HolidayName> {
  const easter = easterSunday(year);
  const midsummer = firstSaturdayFrom(dayOf(year, 6, 20));
  return new Map([
    ...FIXED.map(([name, month, day]) => [dayOf(year, month, day), name] as const),
    ...FROM_EASTER.map(([name, days]) => [addDays(easter, days), name] as const),
    [addDays(midsummer, -1), 'midsummerEve'], [midsummer, 'midsummerDay'], [firstSaturdayFrom(dayOf(year, 10, 31)), 'allSaints'],
  ]);
}

function firstSaturdayFrom(day: Day): Day {
  return addDays(day, (SATURDAY - weekdayOf(day) + 7) % 7);
}
