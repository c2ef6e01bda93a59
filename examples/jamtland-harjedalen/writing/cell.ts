/** What a sheet is made of before it becomes XLSX or CSV. Numbers are exact. */
import { writeDecimal } from '../../../src/core/quantity/decimal.ts';
import { sum, type Rational } from '../../../src/core/quantity/rational.ts';

export interface NumberCell {
  readonly kind: 'number';
  readonly value: Rational;
  readonly decimals: number;
  /** The formula behind the value, in the words of the file format (SUM). */
  readonly formula?: string | undefined;
}

export type Cell = NumberCell | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' };

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const notApplicable: Cell = text('gäller inte');
const empty: Cell = { kind: 'empty' };

export function number(value: Rational, decimals: number, formula?: string): NumberCell {
  return { kind: 'number', value, decimals, formula };
}

export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: Row, rowNumber: number) => Cell;
  /** Whether the last row sums the column. */
  readonly sums?: true;
}

export interface Sheet {
  readonly name: string;
  readonly about: string;
  readonly headers: readonly { readonly header: string; readonly width: number }[];
  /** From the row after the headers; with a Summa row last when a column sums. */
  readonly rows: readonly (readonly Cell[])[];
  readonly ends: 'withSum' | 'withoutSum';
}

export const headerRow = 4;
export const firstRow = headerRow + 1;
export const sumLabel = 'Summa';

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

function sumRow(rows: readonly (readonly Cell[])[], columns: readonly { readonly sums?: true }[]): readonly Cell[] {
  return columns.map(({ sums }, column) => {
    if (column === 0) return text(sumLabel);
    if (sums === undefined) return empty;
    const numbers = rows.map((row) => row[column]).filter((cell) => cell?.kind === 'number');
    const formula = `SUM(${letter(column)}${firstRow}:${letter(column)}${firstRow + rows.length - 1})`;
    return number(sum(numbers.map(({ value }) => value)), numbers[0]?.decimals ?? 0, formula);
  });
}

export function sheet<Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  source: readonly Row[],
): Sheet {
  const rows = source.map((row, index) => columns.map(({ cell }) => cell(row, firstRow + index)));
  const headers = columns.map(({ header, width }) => ({ header, width }));
  if (!columns.some(({ sums }) => sums)) return { name, about, headers, rows, ends: 'withoutSum' };
  return { name, about, headers, rows: [...rows, sumRow(rows, columns)], ends: 'withSum' };
}

/** 12 345,678 with the given space between thousands. */
export function grouped(value: Rational, decimals: number, space: string): string {
  const [whole = '', fraction] = writeDecimal(value, decimals).split(',');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/gu, space);
  return fraction === undefined ? spaced : `${spaced},${fraction}`;
}
