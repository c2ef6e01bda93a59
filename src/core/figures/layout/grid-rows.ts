import type { CellPlace } from '../../language/problem.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellName, cellPlace, cellText, isBlank, plainText, type SheetTable } from '../sheet.ts';
import { nothingIn } from '../cells/read-cell.ts';
import type { BoundGrid } from '../binding/bound-table.ts';
import type { Headers } from './headers.ts';
import { textIn } from '../cells/text-cell.ts';

export interface GridRow {
  readonly row: number;
  readonly id: string;
  readonly place: CellPlace;
}

/** The rows of a grid between its header and its total. */
export interface GridRows {
  readonly rows: readonly GridRow[];
  /** The row of the total. */
  readonly total?: number | undefined;
}

const TOTAL_LIKE = /^(?:summa|totalt?|delsumma|s:a)(?:\s|:|$)/iu;

/** Finds the rows of a grid by their keys. Undefined when the key column is missing, which is already reported. */
export function readGridRows(bound: BoundGrid, table: SheetTable, headers: Headers, problems: FiguresProblem[]): GridRows | undefined {
  const { key, total: label, headerRow } = bound.mapping;
  const column = headers.get(key.value);
  if (column === undefined) return undefined;
  const faults: FiguresProblem[] = [];
  const rows: GridRow[] = [];
  let total: number | undefined;
  for (let row = headerRow + 1; row < table.rows.length; row += 1) {
    const filled = (table.rows[row] ?? []).findIndex((cell) => !isBlank(cell));
    if (filled === -1) continue;
    if (label && total !== undefined) {
      const facts = { label: label.value, found: plainText(cellText(cellAt(table, row, filled))) };
      problems.push(figuresProblem('figures-row-after-total', cellPlace(table, row, filled), facts, [cellPlace(table, total, column)]));
      continue;
    }
    const id = readKey(bound, table, { row, column, filled }, faults);
    if (id === undefined) continue;
    if (label && id === label.value) total = row;
    else rows.push({ row, id, place: cellPlace(table, row, column) });
  }
  if (label && total === undefined) problems.push(figuresProblem('figures-total-missing', label.place, { label: label.value }));
  const unique = withoutDuplicates(bound, rows, faults);
  problems.push(...faults);
  // With a row left out the total cannot add up, and saying so would only hide the real fault.
  return { rows: unique, total: faults.length === 0 ? total : undefined };
}

function readKey(
  bound: BoundGrid, table: SheetTable, at: { readonly row: number; readonly column: number; readonly filled: number }, faults: FiguresProblem[],
): string | undefined {
  const { key, total, defines } = bound.mapping;
  const place = cellPlace(table, at.row, at.column);
  const cell = cellAt(table, at.row, at.column);
  // A row called saknas or – is a row without a name.
  if (nothingIn(cell)) {
    faults.push(figuresProblem('figures-row-without-key', place, { header: key.value, filled: cellName(at.row, at.filled) }));
    return undefined;
  }
  const id = textIn(cell, place, faults);
  // Only where rows are defined: elsewhere such a row is an unknown unit anyway.
  if (id === undefined || defines === 'nothing' || id === total?.value || !TOTAL_LIKE.test(id)) return id;
  faults.push(figuresProblem('figures-total-not-declared', place, { label: id }));
  return undefined;
}

function withoutDuplicates(bound: BoundGrid, rows: readonly GridRow[], problems: FiguresProblem[]): readonly GridRow[] {
  const first = new Map<string, GridRow>();
  return rows.filter((row) => {
    const other = first.get(row.id);
    if (other) {
      const facts = { id: row.id, entity: bound.mapping.entity.value };
      problems.push(figuresProblem('figures-duplicate-id', row.place, facts, [other.place]));
      return false;
    }
    first.set(row.id, row);
    return true;
  });
}
