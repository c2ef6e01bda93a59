import { expect, test } from 'vitest';
import { cellName, plainText } from './sheet.ts';

test.each([[0, 0, 'A1'], [13, 2, 'C14'], [0, 25, 'Z1'], [0, 26, 'AA1'], [4, 701, 'ZZ5'], [4, 702, 'AAA5'], [1_048_575, 16_383, 'XFD1048576']])(
  'row %i column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  },
);

test('what cannot be seen does not tell names apart', () => {
  expect(plainText(' Åre\u00a0 hälso-\ncentral ')).toBe('Åre hälso- central');
  expect(plainText('A\u030are')).toBe('Åre');
  expect(plainText('Åre')).not.toBe('Are');
});
