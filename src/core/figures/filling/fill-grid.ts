import { nearest } from '../../language/nearest.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import type { Drafts } from '../rows/draft.ts';
import { fillRow } from './fill.ts';
import type { LaidGrid } from '../layout/laid-out.ts';

/** Reads every row of a grid into the rows its entity has. A row that its defining table does not list is reported. */
export function fillGrid(grid: LaidGrid, drafts: Drafts, problems: FiguresProblem[]): void {
  const { bound, headers, rows } = grid;
  const entity = bound.mapping.entity.value;
  const known = drafts.get(entity);
  const cells = bound.columns.flatMap((column) => {
    const at = headers.get(column.mapping.header.value);
    return at === undefined ? [] : [{ column, at }];
  });
  for (const { row, id, place } of rows.rows) {
    if (known && !known.has(id)) problems.push(figuresProblem('figures-unknown-unit', place, { id, entity, near: nearest(id, known.keys()) }));
    fillRow(grid, row, cells, known?.get(id), problems);
  }
}
