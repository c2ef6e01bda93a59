import type { ColumnRef, SourceMapping } from '../../../core/figures/delivery/delivery-mapping.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import type { Place } from '../../../core/language/problem.ts';

/** A file of a delivery as it stands, every cell as text, in Parquet: rad BIGINT, bredd INTEGER, c1 .. cn VARCHAR, rest VARCHAR. */
export interface RawTable {
  readonly source: SourceMapping;
  /** In the order the mapping names the files; unique in a delivery. */
  readonly number: number;
  readonly path: string;
  /** What c1 .. cn are called; a line of fixed width is one column. */
  readonly headers: readonly string[];
  readonly fingerprint: string;
  readonly rows: number;
}

/** What the whole line of a file of fixed width is called in quarantine. */
export const LINE_HEADER = 'raden';

/** A cell as SQL over the columns c1 .. cn. */
export function cellSql({ headers }: Pick<RawTable, 'headers'>, column: ColumnRef): string {
  if (column.kind === 'positions') return `substr(c1, ${column.from}, ${column.to - column.from + 1})`;
  return `c${headers.indexOf(column.header.value) + 1}`;
}

/** Where the cell of a column stands in a row, which counts from 1. */
export function placeOf({ source, headers }: Pick<RawTable, 'source' | 'headers'>, row: number, column: ColumnRef | undefined): Place {
  const file = source.file.value;
  if (source.form.kind === 'fixed') {
    const [from, to] = column?.kind === 'positions' ? [column.from, column.to] : [1, 1];
    return { kind: 'text', file, line: row, column: from, length: to - from + 1 };
  }
  return placeAtColumn(source, row, column?.kind === 'header' ? Math.max(0, headers.indexOf(column.header.value)) : 0);
}

/** The same of a column by its number, from 0. */
export function placeAtColumn({ file, form }: SourceMapping, row: number, column: number): Place {
  return cellPlace({ file: file.value, sheet: form.kind === 'workbook' ? form.sheet.value : undefined }, row - 1, column);
}

/** What a column is called where a person reads of it. */
export const columnName = (column: ColumnRef): string => (column.kind === 'header' ? column.header.value : positionsName(column));

export const positionsName = ({ from, to }: { readonly from: number; readonly to: number }): string => (from === to ? String(from) : `${from}-${to}`);
