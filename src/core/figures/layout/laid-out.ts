import type { Located } from '../mapping/table-mapping.ts';
import type { FiguresProblem } from '../problems.ts';
import type { SheetTable } from '../sheet.ts';
import { isGrid, type BoundGrid, type BoundList, type BoundTable } from '../binding/bound-table.ts';
import { readGridRows, type GridRows } from './grid-rows.ts';
import { readHeaders, type Headers } from './headers.ts';

/** A table whose headers are found, and for a grid its rows. */
export interface LaidGrid {
  readonly form: 'grid';
  readonly bound: BoundGrid;
  readonly table: SheetTable;
  readonly headers: Headers;
  readonly rows: GridRows;
}

export interface LaidList {
  readonly form: 'list';
  readonly bound: BoundList;
  readonly table: SheetTable;
  readonly headers: Headers;
}

/** Undefined when the file could not be read or its headers leave nothing to go by; that is already reported. */
export function layOut(bound: BoundTable, problems: FiguresProblem[]): LaidGrid | LaidList | undefined {
  const { table, mapping } = bound;
  const headers = table && readHeaders(table, mapping, usedHeaders(bound), problems);
  if (!table || !headers) return undefined;
  if (!isGrid(bound)) return { form: 'list', bound: bound as BoundList, table, headers };
  const rows = readGridRows(bound, table, headers, problems);
  return rows && { form: 'grid', bound, table, headers, rows };
}

function usedHeaders({ mapping }: BoundTable): readonly Located<string>[] {
  const own = mapping.form === 'grid'
    ? [mapping.key, mapping.parent?.header, ...mapping.columns.map(({ header }) => header)]
    : [mapping.itemColumn, mapping.valueColumn];
  const about = [mapping.sureness.kind === 'column' ? mapping.sureness.header : undefined, mapping.sourceColumn];
  const seen = new Set<string>();
  return [...own, ...about].flatMap((header) => {
    if (!header || seen.has(header.value)) return [];
    seen.add(header.value);
    return [header];
  });
}
