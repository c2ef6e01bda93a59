import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthBefore, snapshotFor } from './snapshot.ts';

const MARCH = { year: 2024, month: 3 };

describe('the days that pay for a month', () => {
  test('are one day, in the month or before it', () => {
    expect(snapshotFor('lastDayOfMonthBefore', MARCH, 0).days).toEqual(['2024-02-29']);
    expect(snapshotFor('lastDayOfMonth', MARCH, 0).days).toEqual(['2024-03-31']);
    expect(snapshotFor('lastDayOfMonthBefore', { year: 2024, month: 1 }, 0).last).toBe('2023-12-31');
  });

  test('are all days of the month, the ends of the months of the year, or those of two years', () => {
    const every = snapshotFor('everyDay', { year: 2023, month: 2 }, 0).days;
    expect([every.length, every[0], every.at(-1)]).toEqual([28, '2023-02-01', '2023-02-28']);
    expect(snapshotFor('meanOfYear', MARCH, 0).days.length).toBe(12);
    expect(snapshotFor('meanOfYearEnds', MARCH, 0).days).toEqual(['2023-12-31', '2024-12-31']);
  });

  test('lie as many months back as the lag says', () => {
    expect(snapshotFor('lastDayOfMonth', { year: 2024, month: 1 }, 2).days).toEqual(['2023-11-30']);
    expect(snapshotFor('lastDayOfMonthBefore', MARCH, 1).last).toBe('2024-01-31');
  });

  test('a lag in two steps is the same as in one', () => {
    const month = fc.record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(fc.property(month, fc.nat(30), fc.nat(30), (one, a, b) => {
      expect(monthBefore(monthBefore(one, a), b)).toEqual(monthBefore(one, a + b));
    }));
  });
});
