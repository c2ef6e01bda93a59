import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay, weekdayOf, type Day } from './day.ts';
import { easterSunday, holidayOf, holidaysIn, isDayOff, nextWeekday } from './holidays.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1990-01-01'), count));

describe('Easter', () => {
  // The earliest and the latest there can be, and the years of the documents the project started from.
  test.each([[1818, '1818-03-22'], [2038, '2038-04-25'], [2000, '2000-04-23'], [2018, '2018-04-01'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05']])('of %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  test('is a Sunday from 22 March to 25 April', () => {
    fc.assert(fc.property(fc.integer({ min: 1700, max: 2500 }), (year) => {
      const found = easterSunday(year);
      expect(weekdayOf(found)).toBe(7);
      expect(found >= `${year}-03-22` && found <= `${year}-04-25`).toBe(true);
    }));
  });
});

describe('a holiday', () => {
  test('has its day in 2025', () => {
    expect(Object.fromEntries([...holidaysIn(2025)].map(([date, name]) => [name, date]))).toEqual({
      newYear: '2025-01-01', epiphany: '2025-01-06', goodFriday: '2025-04-18', easterSunday: '2025-04-20', easterMonday: '2025-04-21',
      firstOfMay: '2025-05-01', ascension: '2025-05-29', nationalDay: '2025-06-06', whitSunday: '2025-06-08', midsummerEve: '2025-06-20',
      midsummerDay: '2025-06-21', allSaints: '2025-11-01', christmasEve: '2025-12-24', christmasDay: '2025-12-25', boxingDay: '2025-12-26', newYearsEve: '2025-12-31',
    });
  });

  test('of midsummer lies between 20 and 26 June, and that of all saints between 31 October and 6 November', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const named = new Map([...holidaysIn(year)].map(([date, name]) => [name, date.slice(5)]));
      expect([named.get('midsummerDay') ?? '', named.get('allSaints') ?? ''].map((text, at) => (at === 0 ? text >= '06-20' && text <= '06-26' : text >= '10-31' && text <= '11-06'))).toEqual([true, true]);
    }));
  });

  test.each(['2025-04-17', '2025-04-30', '2025-01-03', '2025-06-09'])('is not %s: Maundy Thursday, Walpurgis, an ordinary day, the former Whit Monday', (text) => {
    expect(holidayOf(day(text))).toBeUndefined();
  });
});

describe('the next weekday', () => {
  test('is never a day off, never earlier, and the day itself when that is a weekday', () => {
    fc.assert(fc.property(someDay, (from) => {
      const found = nextWeekday(from);
      expect([isDayOff(found), found >= from, isDayOff(from) || found === from]).toEqual([false, true, true]);
    }));
  });

  test('passes over every day between, and all of those are off', () => {
    fc.assert(fc.property(someDay, (from) => {
      for (let between = from; between < nextWeekday(from); between = addDays(between, 1)) expect(isDayOff(between)).toBe(true);
    }));
  });
});
