import { MONTHS } from '../../../calculation/columns.ts';
import type { Node, Selection } from '../../../language/names/node.ts';
import type { ExcelColumn, ExcelRows } from '../../../language/nodes/kind.ts';
import { sheetPrefix } from '../address.ts';
import { keyedGrid, type Book } from './book.ts';
import { dependsOf } from './depends.ts';
import { cellIn, columnFor, FIRST_LINE, MONTH_KEY, rangeIn, type Frame, type GridColumn } from './grid.ts';
import { stepColumn } from './steps.ts';

/** The rows of a selection as the ranges and criteria of COUNTIFS and SUMIFS. */
export function rowsOver(book: Book, selection: Selection, item: Node | undefined, frame: Frame, home: string): ExcelRows {
  return selection.scope === 'months' ? overMonths(book, selection, item, frame, home) : overRows(book, selection, item, frame, home);
}

function overRows(book: Book, { entity, depth, owner, where }: Selection, item: Node | undefined, frame: Frame, home: string): ExcelRows {
  const { calculation } = book;
  const nodes = [where, item].filter((node) => node !== undefined);
  const month = frame.month !== undefined && nodes.some((node) => dependsOf(node, calculation.program).month === 'yes') ? frame.month : undefined;
  const monthly = month === undefined ? 'no' : 'yes';
  const grid = keyedGrid(book, entity, monthly);
  const inner: Frame = { ...frame, rows: [...frame.rows.slice(0, depth), { entity, row: 0 }], month: month === undefined ? undefined : frame.month };
  const [held, shown] = [where, item].map((node) => node && stepColumn(book, node, inner, depth, monthly));

  const scope: string[] = [];
  const outer = owner && frame.rows[owner.depth];
  const owners = owner && grid.keys.get(owner.entity);
  if (outer && owners) scope.push(rangeIn(owners, home), ownerCell(book, outer, home));
  const months = grid.keys.get(MONTH_KEY);
  if (month !== undefined && months) scope.push(rangeIn(months, home), `${month + 1}`);

  const all = calculation.rows(entity).map((_, row) => row);
  const mine = outer && owner ? (calculation.columns.belonging(entity, owner.entity)[outer.row] ?? []) : all;
  const lines = mine.map((row) => FIRST_LINE + (month === undefined ? row : row * MONTHS + month));
  return rowsFrom(book, {
    count: all.length, scope, where: held && columnFor(held, home), item: shown && columnFor(shown, home),
    cells: shown ? joined(lines).map(([from, to]) => rangeIn(shown, home, from, to)) : [],
  });
}

/** The number of the row that the others belong to, in its own sheet. */
function ownerCell(book: Book, { entity, row }: Frame['rows'][number], home: string): string {
  const own = [...book.grids.values()].find((grid) => grid.entity === entity && grid.monthly === 'no' && grid.sheet === home)?.keys.get(entity);
  return own ? `$${cellIn(own, { row, month: undefined }, home)}` : `${row + 1}`;
}

/** The twelve months of the row at hand. */
function overMonths(book: Book, { where }: Selection, item: Node | undefined, frame: Frame, home: string): ExcelRows {
  const nodes = [where, item].filter((node) => node !== undefined);
  const depth = Math.max(0, ...nodes.flatMap((node) => [...dependsOf(node, book.calculation.program).depths]));
  const at = frame.rows[depth]?.row ?? 0;
  const inner: Frame = { ...frame, month: 0 };
  const [from, to] = [FIRST_LINE + at * MONTHS, FIRST_LINE + at * MONTHS + MONTHS - 1];
  const [held, shown] = [where, item].map((node) => node && stepColumn(book, node, inner, depth, 'yes'));
  const part = (column: GridColumn): ExcelColumn =>
    ({ range: rangeIn(column, home, from, to), sheet: sheetPrefix(column.grid.sheet, home), letter: column.letter, first: from, monthly: column.grid.monthly });
  return rowsFrom(book, {
    count: MONTHS, scope: [], where: held && part(held), item: shown && part(shown), cells: shown ? [rangeIn(shown, home, from, to)] : [],
  });
}

function rowsFrom({ words }: Book, rows: Omit<ExcelRows, 'lacking' | 'picked'>): ExcelRows {
  const missing = `"${words.missing}"`;
  const picked = [...rows.scope, ...(rows.where ? [rows.where.range, 'TRUE'] : [])];
  const lacking = [
    ...(rows.where ? [`COUNTIFS(${[...rows.scope, rows.where.range, missing].join()})`] : []),
    ...(rows.item ? [`COUNTIFS(${[...picked, rows.item.range, missing].join()})`] : []),
  ];
  return { ...rows, picked, lacking: rows.count === 0 || lacking.length === 0 ? '0' : lacking.join('+') };
}

/** Lines that follow each other as one stretch. */
function joined(lines: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
}
