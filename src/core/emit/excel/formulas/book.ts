import type { Calculation } from '../../../calculation/calculate.ts';
import type { ExcelContext, ResolvedTable } from '../../../language/nodes/kind.ts';
import { definedName, sheetName } from '../address.ts';
import { textCell, type SheetCell } from '../workbook.ts';
import type { FormulaWords } from '../words.ts';
import { addColumn, cellIn, FIRST_LINE, MONTH_KEY, placesOf, type Frame, type Grid, type GridColumn, type Place } from './grid.ts';

/** What is being written: grids that grow column by column, the names given to cells, and where everything stands. */
export interface Book {
  readonly calculation: Calculation;
  readonly words: FormulaWords;
  readonly grids: Map<string, Grid>;
  readonly inputs: Map<string, GridColumn>;
  readonly rules: Map<string, GridColumn>;
  readonly steps: Map<string, GridColumn>;
  /** Names of parameters by rule and body, and of the cells of entities with one row. */
  readonly parameters: Map<string, string>;
  readonly names: Map<string, string>;
  readonly tables: Map<string, { readonly table: ResolvedTable; readonly first: number }>;
  /** Who writes the formulas of a line; handed in, for it and the steps need each other. */
  readonly contextAt: (book: Book, frame: Frame, grid: Grid, place: Place) => ExcelContext;
  /** Grids whose keys some formula goes by: they are shown though they have nothing else. */
  readonly keyed: Set<Grid>;
  readonly taken: { readonly sheets: Set<string>; readonly names: Set<string> };
}

export type GridKind = 'inputs' | 'rules' | 'pairs';

/** The grid of an entity, begun with its keys when it is first asked for. */
export function gridOf(book: Book, kind: GridKind, entity: string, monthly: Grid['monthly']): Grid {
  const key = `${kind}|${entity}|${monthly}`;
  const known = book.grids.get(key);
  if (known) return known;
  const { words, calculation } = book;
  const plain = kind === 'inputs' ? words.inputs(entity) : kind === 'pairs' ? words.pairs(entity) : entity;
  const shape = { entity, monthly };
  const sheet = sheetName(monthly === 'yes' ? words.months(plain) : plain, book.taken.sheets);
  const grid: Grid = { ...shape, sheet, lines: placesOf(shape, calculation).length, columns: [], keys: new Map() };
  book.grids.set(key, grid);
  addKeys(book, grid);
  return grid;
}

/** A grid of the entity whose numbers and months a formula picks rows by: that of its rules when it has any, else that of its inputs. */
export function keyedGrid(book: Book, entity: string, monthly: Grid['monthly']): Grid {
  const inputs = book.grids.get(`inputs|${entity}|${monthly}`);
  const rules = book.grids.get(`rules|${entity}|${monthly}`);
  const hasRules = rules?.columns.some(({ kind }) => kind !== 'key') ?? false;
  const grid = !hasRules && inputs ? inputs : gridOf(book, 'rules', entity, monthly);
  book.keyed.add(grid);
  return grid;
}

function addKeys({ calculation, words }: Book, grid: Grid): void {
  const { entity } = grid;
  const { symbols } = calculation.program;
  const places = placesOf(grid, calculation);
  const key = (name: string, title: string, cells: readonly SheetCell[]): void => {
    grid.keys.set(name, addColumn(grid, { kind: 'key', title, unit: '', comment: '', cells }));
  };
  const numbered = (rows: ArrayLike<number>): readonly SheetCell[] => places.map(({ row }) => wholeCell((rows[row] ?? -1) + 1));
  key(entity, words.number, places.map(({ row }) => wholeCell(row + 1)));
  key('', words.name, places.map(({ row }) => textCell(calculation.rows(entity)[row] ?? '')));
  if (grid.monthly === 'yes') key(MONTH_KEY, words.month, places.map(({ month }) => wholeCell((month ?? 0) + 1)));
  for (const above of (symbols.lineage.get(entity) ?? []).slice(1)) key(above, words.numberOf(above), numbered(calculation.columns.ancestors(entity, above)));
}

function wholeCell(number: number): SheetCell {
  return { content: { kind: 'number', number: `${number}` }, decimals: 0 };
}

/** Gives the cells of an entity with one row their column's name, so that a formula reads as a sentence. */
export function nameSingle(book: Book, name: string, column: GridColumn): void {
  if (column.grid.lines === 1) book.names.set(definedName(name, book.taken.names), absolute(column));
}

/** The one cell of a column: by its name, from another sheet than its own. */
export function singleCell({ names }: Book, column: GridColumn, home: string): string {
  const named = [...names].find(([, cell]) => cell === absolute(column))?.[0];
  return named === undefined || column.grid.sheet === home ? cellIn(column, FIRST_ROW, home) : named;
}

const FIRST_ROW = { row: 0, month: undefined };

function absolute({ grid, letter }: GridColumn): string {
  return `'${grid.sheet}'!$${letter}$${FIRST_LINE}`;
}
