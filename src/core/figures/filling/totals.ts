import { subtract, sum } from '../../quantity/rational.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellPlace } from '../sheet.ts';
import type { BoundColumn, NumberReading } from '../binding/bound-table.ts';
import type { LaidGrid } from '../layout/laid-out.ts';
import { numberIn, written } from '../cells/number-cell.ts';
import { nothingIn } from '../cells/read-cell.ts';

/** Holds every number column against the total row of its table: to the last decimal, in the unit of the file. */
export function checkTotals(grid: LaidGrid, problems: FiguresProblem[]): void {
  const { total } = grid.rows;
  if (total === undefined) return;
  for (const column of grid.bound.columns) {
    const at = grid.headers.get(column.mapping.header.value);
    if (column.number && at !== undefined) checkTotal(grid, column, column.number, { at, total }, problems);
  }
}

function checkTotal(
  grid: LaidGrid, column: BoundColumn, number: NumberReading, { at, total }: { readonly at: number; readonly total: number }, problems: FiguresProblem[],
): void {
  const { table, rows, bound: { mapping } } = grid;
  const cell = cellAt(table, total, at);
  const place = cellPlace(table, total, at);
  const names = { column: column.mapping.header.value, label: mapping.total?.value ?? '' };
  const nothing = nothingIn(cell);
  if (nothing) {
    // A distance or a share has no total. What stands in the table's own unit is what its total row is there for.
    if (nothing === 'missing' && !column.mapping.unit && mapping.unit) problems.push(figuresProblem('figures-total-cell-empty', place, names));
    return;
  }
  const stated = numberIn(cell, number, column.input.name, place, problems);
  // Cells that could not be read are reported where they stand; their sum would only repeat it.
  const faults: FiguresProblem[] = [];
  const parts = rows.rows.flatMap(({ row }) => {
    const part = cellAt(table, row, at);
    return nothingIn(part) ? [] : numberIn(part, number, column.input.name, place, faults) ?? [];
  });
  if (!stated || faults.length > 0) return;
  const added = sum(parts);
  const difference = subtract(stated, added);
  if (difference.numerator === 0n) return;
  const facts = { ...names, unit: number.unit, stated: written(stated), sum: written(added), difference: written(difference) };
  problems.push(figuresProblem('figures-total-differs', place, facts));
}
