import { describe, expect, test } from 'vitest';
import { integer, rational, type Rational } from '../../../core/quantity/rational.ts';
import { arranged } from './arranged.ts';
import type { Column } from './column.ts';

type Row = readonly [name: string, amount: Rational | undefined];

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Namn', align: 'left', show: () => null, plain: ([name]) => name },
  { key: 'amount', header: 'kr', align: 'right', show: () => null, plain: ([, amount]) => amount },
];
const rows: readonly Row[] = [['Åre', integer(19_281_000)], ['Hede', undefined], ['Sveg', integer(-8_902_000)], ['Backe', rational(127n, 2n)]];
const found = (word: string, language: 'sv' | 'en' = 'sv'): readonly string[] => arranged(rows, columns, undefined, word, language).map(([name]) => name);

describe('the rows of a table', () => {
  test('are found by a part of a name', () => {
    expect(found('å')).toEqual(['Åre']);
  });

  test('are found by a number as it is written on the page, with its spaces, its minus and its comma', () => {
    expect(found('19 281')).toEqual(['Åre']);
    expect(found('\u22128\u00a0902')).toEqual(['Sveg']);
    expect(found('63,5')).toEqual(['Backe']);
    expect(found('19,281,000', 'en')).toEqual(['Åre']);
  });

  test('have those without a value last, whichever way they are sorted', () => {
    expect(arranged(rows, columns, { key: 'amount', way: 'descending' }, '', 'sv').map(([name]) => name)).toEqual(['Åre', 'Backe', 'Sveg', 'Hede']);
    expect(arranged(rows, columns, { key: 'amount', way: 'ascending' }, '', 'sv').map(([name]) => name)).toEqual(['Sveg', 'Backe', 'Åre', 'Hede']);
  });
});
