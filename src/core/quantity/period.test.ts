import { describe, expect, test } from 'vitest';
import { daysOf, monthsOf, parsePeriod, writePeriod } from './period.ts';

describe('a period', () => {
  test.each(['2024', '2024-01', '2024-12', '1999'])('%s is written as it is read', (text) => {
    const period = parsePeriod(text);
    expect(period && writePeriod(period)).toBe(text);
  });

  test.each(['24', '2024-00', '2024-13', '2024-1', '2024-01-01', 'år 2024', ''])('"%s" is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('of a year is its days from the first to the last', () => {
    expect(daysOf({ year: 2024 })).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(daysOf({ year: 2024, month: 2 })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  test('of a year has twelve months that cover it without a break', () => {
    const months = monthsOf(2023).map(daysOf);
    expect(months.length).toBe(12);
    expect([months[0]?.from, months[11]?.to]).toEqual(['2023-01-01', '2023-12-31']);
  });
});
