import { describe, expect, test } from 'vitest';
import { integer, rational, type Rational } from '../../../core/quantity/rational.ts';
import type { Column } from './column.ts';
import { asCsv, asHtml, asTabs, ordered } from './plain-cells.ts';

interface Row {
  readonly name: string;
  readonly amount: Rational | undefined;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Vårdgivare', align: 'left', show: ({ name }) => name, plain: ({ name }) => name },
  { key: 'amount', header: 'Belopp, kr', align: 'right', show: () => null, plain: ({ amount }) => amount },
];
const rows: readonly Row[] = [
  { name: 'Hede; "norra"', amount: rational(39_075n, 40n) },
  { name: '=SUMMA(A1)', amount: integer(-8_902_000) },
  { name: '3/4', amount: undefined },
];

describe('a table for a spreadsheet', () => {
  test('has its numbers as the language writes them, without spaces, with a plain minus', () => {
    expect(asTabs(rows, columns, 'sv')).toBe('Vårdgivare\tBelopp, kr\nHede; "norra"\t976,875\n=SUMMA(A1)\t-8902000\n3/4\t');
    expect(asTabs(rows, columns, 'en')).toContain('976.875');
  });

  test('keeps a text that looks like a date or a fraction a text', () => {
    expect(asHtml(rows, columns, 'sv')).toContain(`<td style="mso-number-format:'\\@'" x:str sdnum="1033;0;@">3/4</td>`);
    expect(asHtml([{ name: '<b>', amount: undefined }], columns, 'sv')).toContain('&lt;b&gt;');
  });

  test('says of a number and a day what they are, so that they are read the same whatever language the spreadsheet is set to', () => {
    expect(asHtml(rows, columns, 'sv')).toContain('<td x:num="976.875" sdval="976.875" sdnum="1033;">976,875</td>');
    const days: readonly Column<string>[] = [{ key: 'day', header: 'Dag', align: 'left', show: (day) => day, plain: (day) => day }];
    expect(asHtml(['2024-12-31'], days, 'sv')).toContain('x:num="45657" sdval="45657" sdnum="1033;0;YYYY-MM-DD">2024-12-31</td>');
    expect(asHtml(['2024-13-31'], days, 'sv')).toContain('x:str');
  });

  test('as CSV has a mark for UTF-8, semicolons, quotes where they are needed, and no formula in a text', () => {
    expect(asCsv(rows, columns)).toBe('\uFEFFVårdgivare;Belopp, kr\r\n"Hede; ""norra""";976,875\r\n\'=SUMMA(A1);-8902000\r\n3/4;\r\n');
  });

  test('writes a number that never ends with ten decimals', () => {
    expect(asTabs([{ name: '', amount: rational(1n, 3n) }], columns, 'sv')).toContain('0,3333333333');
  });
});

describe('the order of a column', () => {
  const swedish = new Intl.Collator('sv');

  test('is by size for numbers, exactly', () => {
    expect(ordered(rational(1n, 3n), rational(333_333n, 1_000_000n), swedish)).toBe(1);
  });

  test('is by the Swedish alphabet for names', () => {
    expect(['Östersund', 'Åre', 'Zätagränd', 'Älvros'].toSorted((a, b) => ordered(a, b, swedish))).toEqual(['Zätagränd', 'Åre', 'Älvros', 'Östersund']);
  });
});
