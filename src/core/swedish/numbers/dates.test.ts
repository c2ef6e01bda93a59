import { expect, test } from 'vitest';
import { parseDay, type Day } from '../../quantity/day.ts';
import { dayInWords, daysInWords, periodInWords } from './dates.ts';

const day = (text: string): Day => {
  const found = parseDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
};

test('days from and to stand with a dash, and an open end says only when it began', () => {
  expect(daysInWords({ from: day('2024-01-01'), to: day('2024-12-31') }, 'sv')).toBe('2024-01-01–2024-12-31');
  expect(daysInWords({ from: day('2024-01-01') }, 'sv')).toBe('från 2024-01-01');
  expect(daysInWords({ from: day('2024-01-01') }, 'en')).toBe('from 2024-01-01');
});

test('a day known only by its year is said as the year', () => {
  expect(dayInWords({ earliest: day('2021-01-01'), latest: day('2021-12-31') }, 'sv')).toBe('2021');
  expect(dayInWords({ earliest: day('2021-06-23'), latest: day('2021-06-23') }, 'sv')).toBe('2021-06-23');
  expect(dayInWords({ earliest: day('2021-02-01'), latest: day('2021-02-28') }, 'sv')).toBe('mellan 2021-02-01 och 2021-02-28');
});

test('a month is said with its name', () => {
  expect(periodInWords({ year: 2024, month: 3 }, 'sv')).toBe('mars 2024');
  expect(periodInWords({ year: 2024, month: 3 }, 'en')).toBe('March 2024');
  expect(periodInWords({ year: 2024 }, 'sv')).toBe('2024');
});
