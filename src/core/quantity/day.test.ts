import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, covers, firstDayOf, lastDayOf, overlaps, parseDay, type Day, type Interval } from './day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const someDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('1990-01-01'), count));
const someInterval = fc.tuple(someDay, fc.option(fc.nat({ max: 4000 }), { nil: undefined }))
  .map(([from, length]): Interval => ({ from, to: length === undefined ? undefined : addDays(from, length) }));

describe('a day', () => {
  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '24-01-01', '2024-01-01T00', '2024-01-32', '', 'idag', '2024–01–01'])('"%s" does not exist', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('in February of a leap year exists', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
  });

  test('after the last of December is the first of January', () => {
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
  });

  test('that is the last of its month follows the calendar', () => {
    expect([lastDayOf(2024, 2), lastDayOf(2023, 2), lastDayOf(2024, 4), lastDayOf(2024)]).toEqual(['2024-02-29', '2023-02-28', '2024-04-30', '2024-12-31']);
    expect([firstDayOf(2024), firstDayOf(2024, 7)]).toEqual(['2024-01-01', '2024-07-01']);
  });
});

describe('days from one to another', () => {
  const year: Interval = { from: day('2024-01-01'), to: day('2024-12-31') };

  test('overlap when they share a single day', () => {
    expect(overlaps(year, { from: day('2024-12-31') })).toBe(true);
    expect(overlaps(year, { from: day('2025-01-01') })).toBe(false);
    expect(overlaps({ from: day('2020-01-01'), to: day('2023-12-31') }, year)).toBe(false);
  });

  test('that are open cover all that is later, and are covered by nothing that ends', () => {
    expect(covers({ from: day('2024-01-01') }, year)).toBe(true);
    expect(covers(year, { from: day('2024-01-01') })).toBe(false);
    expect(covers({ from: day('2024-01-02') }, year)).toBe(false);
  });

  test('overlap one way as the other', () => {
    fc.assert(fc.property(someInterval, someInterval, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(!covers(a, b) || overlaps(a, b)).toBe(true);
      expect(!(covers(a, b) && covers(b, a)) || (a.from === b.from && a.to === b.to)).toBe(true);
    }));
  });
});
