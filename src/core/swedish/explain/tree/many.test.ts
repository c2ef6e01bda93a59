import { describe, expect, test } from 'vitest';
import { listedRows, moreRows, toldRows } from './many.ts';

const rows = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `r${at + 1}`);

describe('rows too many to be read', () => {
  test('begin after thirty-six: the units of most regions are told one by one', () => {
    expect(toldRows(rows(36))).toEqual({ told: rows(36), more: 0 });
    expect(toldRows(rows(37))).toEqual({ told: rows(5), more: 32 });
  });

  test('are counted in words, with where all of them are', () => {
    expect(listedRows(rows(3), 'sv')).toBe('r1, r2, r3');
    expect(listedRows(rows(40), 'sv')).toBe('r1, r2, r3, r4, r5 och 35 till (alla med --json)');
    expect(listedRows(rows(40), 'en')).toBe('r1, r2, r3, r4, r5 and 35 more (all with --json)');
  });

  test('have a line of their own under a list, and none when there are no more', () => {
    expect(moreRows(35, 'sv')).toEqual([{ kind: 'said', label: 'fler', text: '35 (alla med --json)' }]);
    expect(moreRows(0, 'en')).toEqual([]);
  });
});
