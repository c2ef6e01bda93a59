import type { Calculation } from '../../../calculation/calculate.ts';
import { MONTHS } from '../../../calculation/columns.ts';
import type { ExcelColumn } from '../../../language/nodes/kind.ts';
import { letterOf, sheetPrefix } from '../address.ts';
import type { SheetCell } from '../workbook.ts';

/** A column of a grid with what its head says. */
export interface GridColumn {
  readonly grid: Grid;
  readonly letter: string;
  readonly kind: 'key' | 'input' | 'rule' | 'step';
  readonly title: string;
  readonly unit: string;
  readonly comment: string;
  readonly cells: readonly SheetCell[];
}

/** One sheet with a line for every row of an entity, or twelve a row, one a month. All grids of an entity have the same lines. */
export interface Grid {
  readonly sheet: string;
  readonly entity: string;
  readonly monthly: 'yes' | 'no';
  readonly lines: number;
  readonly columns: GridColumn[];
  /** Columns of the row's own number and those of the rows it belongs to, and of the month. */
  readonly keys: Map<string, GridColumn>;
}

/** Title, what it is, head, unit: figures begin on the fifth line. */
export const FIRST_LINE = 5;

/** The key of the month's own column. */
export const MONTH_KEY = 'månad';

export type Place = { readonly row: number; readonly month: number | undefined };

export function placesOf({ entity, monthly }: Pick<Grid, 'entity' | 'monthly'>, calculation: Calculation): readonly Place[] {
  return calculation.rows(entity).flatMap((_, row): readonly Place[] =>
    (monthly === 'yes' ? Array.from({ length: MONTHS }, (__, month) => ({ row, month })) : [{ row, month: undefined }]));
}

export function lineOf({ monthly }: Pick<Grid, 'monthly'>, { row, month }: Place): number {
  return FIRST_LINE + (monthly === 'yes' ? row * MONTHS + (month ?? 0) : row);
}

export function cellIn({ grid, letter }: GridColumn, place: Place, home: string): string {
  return `${sheetPrefix(grid.sheet, home)}${letter}${lineOf(grid, place)}`;
}

export function rangeIn({ grid, letter }: GridColumn, home: string, from = FIRST_LINE, to = FIRST_LINE + grid.lines - 1): string {
  return `${sheetPrefix(grid.sheet, home)}$${letter}$${from}:$${letter}$${to}`;
}

export function addColumn(grid: Grid, column: Omit<GridColumn, 'grid' | 'letter'>): GridColumn {
  const placed: GridColumn = { ...column, grid, letter: letterOf(grid.columns.length) };
  grid.columns.push(placed);
  return placed;
}

/** A column as a formula of another sheet, or its own, names it. */
export function columnFor(column: GridColumn, home: string): ExcelColumn {
  return { range: rangeIn(column, home), sheet: sheetPrefix(column.grid.sheet, home), letter: column.letter, first: FIRST_LINE, monthly: column.grid.monthly };
}

/** The rows at hand, by depth, and the month when there is one. */
export interface Frame {
  readonly rule: string;
  readonly rows: readonly { readonly entity: string; readonly row: number }[];
  readonly month: number | undefined;
}
