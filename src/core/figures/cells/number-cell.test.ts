import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, imported, rowsOf, tableOf } from '../../../../test/figures/tables.ts';
import { integer, ONE, rational } from '../../quantity/rational.ts';
import type { NumberReading } from '../binding/bound-table.ts';
import type { CellPlace } from '../../language/problem.ts';
import type { FiguresProblem } from '../problems.ts';
import { numberIn } from './number-cell.ts';

const PLACE: CellPlace = { kind: 'cell', file: 'a.csv', cell: 'B2' };
const PLAIN: NumberReading = { factor: ONE, unit: 'kr', percent: 'refused' };

function read(text: string) {
  const problems: FiguresProblem[] = [];
  const value = numberIn({ kind: 'text', text }, PLAIN, 'ersättning', PLACE, problems);
  return value ?? problems.map(({ code, facts }) => [code, facts]);
}

describe('a number in a text', () => {
  test.each([
    ['0', integer(0)], ['12 400', integer(12_400)], ['12\u00a0400,50', rational(24_801n, 2n)], ['1\u2009000\u202f000', integer(1_000_000)],
    ['-5', integer(-5)], ['−5,5', rational(-11n, 2n)], [' 7 ', integer(7)], ['12400', integer(12_400)],
  ])('%s is read exactly', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('with a point is refused with both things it may mean', () => {
    expect(read('8.100')).toEqual([['figures-decimal-point', { found: '8.100', decimal: '8,100', thousands: '8 100' }]]);
    expect(read('-12400.5')).toEqual([['figures-decimal-point', { found: '-12400.5', decimal: '-12400,5', thousands: undefined }]]);
  });

  test('with a space out of place is refused with the grouping it should have', () => {
    expect(read('1 2345,6')).toEqual([['figures-thousands', { found: '1 2345,6', instead: '12 345,6' }]]);
    expect(read('12 40')).toEqual([['figures-thousands', { found: '12 40', instead: '1 240' }]]);
  });

  test.each(['12 4x0', '+5', '1e3', '25 %', '12,', ',5', '1,2,3', '1.234.567', '--5', '(500)', '5 kr', '٣', '1 234 567 8x'])('%s is no number', (text) => {
    expect(read(text)).toEqual([['figures-not-a-number', { found: text }]]);
  });
});

const SPACES = ['', ' ', '\u00a0', '\u2009', '\u202f'];

/** A whole number written with a space of a kind between thousands, or with none. */
function written(whole: bigint, space: string): string {
  const digits = String(whole < 0n ? -whole : whole).replace(/\B(?=(?:\d{3})+$)/gu, space);
  return whole < 0n ? `−${digits}` : digits;
}

const MAPPING = `säkerhet: rapporterad
perioder:
  2024:
    - fil: a.csv
      rader: hälsocentral
      nyckel: Hc
      definierar: ja
      summarad: Summa
      enhet: tkr
      kolumner: { Kr: rörlig ersättning }
`;

test('a table of numbers in thousands of kronor, however they are spaced, comes in to the krona and adds up', () => {
  const amount = fc.record({
    kronor: fc.bigInt({ min: -999_999_999n, max: 999_999_999n }),
    space: fc.constantFrom(...SPACES),
    zeros: fc.nat({ max: 3 }),
  });
  const thousands = ({ kronor, space, zeros }: { kronor: bigint; space: string; zeros: number }): string => {
    const size = kronor < 0n ? -kronor : kronor;
    const fraction = String(size % 1000n).padStart(3, '0').replace(/0+$/u, '') + '0'.repeat(zeros);
    return (kronor < 0n ? '-' : '') + written(size / 1000n, space) + (fraction === '' ? '' : `,${fraction}`);
  };
  fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
    const total = amounts.reduce((sum, { kronor }) => sum + kronor, 0n);
    const rows = amounts.map((one, index) => `Hc ${index};${thousands(one)}`);
    const result = imported(MAPPING, [tableOf('a.csv', ['Hc;Kr', ...rows, `Summa;${thousands({ kronor: total, space: ' ', zeros: 0 })}`])]);
    const values = rowsOf(result).map(({ figures }) => {
      const figure = figures.get('rörlig ersättning');
      return figure && 'datum' in figure ? figure.datum.value : undefined;
    });
    expect(values).toEqual(amounts.map(({ kronor }) => integer(kronor)));
  }));
});

test('a total one krona off is never let through', () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 999_999 }), { minLength: 1, maxLength: 20 }), fc.constantFrom(-1n, 1n), (amounts, off) => {
    const total = amounts.reduce((sum, amount) => sum + BigInt(amount) * 1000n, 0n) + off;
    fc.pre(total >= 0n);
    const stated = `${total / 1000n},${String(total % 1000n).padStart(3, '0')}`;
    const rows = amounts.map((amount, index) => `Hc ${index};${amount}`);
    expect(codesOf(imported(MAPPING, [tableOf('a.csv', ['Hc;Kr', ...rows, `Summa;${stated}`])]))).toEqual(['figures-total-differs']);
  }));
});
