import { describe, expect, test } from 'vitest';
import { cellText } from '../../core/figures/sheet.ts';
import { readCsv } from './read-csv.ts';

function cells(text: string, delimiter: ';' | ',' | '\t' = ';') {
  const read = readCsv(text, delimiter);
  return read.kind === 'rows' ? read.rows.map((row) => row.map(cellText)) : read;
}

describe('a text of rows and cells', () => {
  test('keeps every cell where it stands, empty rows too', () => {
    expect(cells('a;b\n\n;;c\n')).toEqual([['a', 'b'], [''], ['', '', 'c'], ['']]);
  });

  test('takes any of the three ways to end a line', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(cells(`a;b${end}c;d`)).toEqual([['a', 'b'], ['c', 'd']]);
    expect(cells('a;1\r\nb;2\nc;3')).toEqual([['a', '1'], ['b', '2'], ['c', '3']]);
  });

  test('takes delimiters, quotes and line breaks inside quotes as part of the cell', () => {
    expect(cells('"a;b";"say ""hej""";"two\r\nlines"\nc')).toEqual([['a;b', 'say "hej"', 'two\nlines'], ['c']]);
    expect(cells('"12,5","x"\n', ',')).toEqual([['12,5', 'x'], ['']]);
    expect(cells('a\tb', '\t')).toEqual([['a', 'b']]);
  });

  test('keeps a quotation mark inside an unquoted cell', () => {
    expect(cells('Centrum "Norr";1')).toEqual([['Centrum "Norr"', '1']]);
  });

  test('with a quotation mark out of place is refused at its row', () => {
    expect(cells('a;b\n"c"d;e\n')).toEqual({ kind: 'quote', row: 2 });
    expect(cells('a;b\nc;d\n"e;f\ng;h')).toEqual({ kind: 'quote', row: 3 });
  });

  test('with more cells than a table of figures has is refused before it fills the memory', () => {
    expect(cells(';'.repeat(2_000_000))).toEqual({ kind: 'tooLarge' });
    expect(cells('\n'.repeat(2_000_000))).toEqual({ kind: 'tooLarge' });
  });
});
