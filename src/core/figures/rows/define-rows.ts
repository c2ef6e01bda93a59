import type { EntityDeclaration } from '../../language/declarations/entity.ts';
import { nearest } from '../../language/nearest.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellPlace, isBlank } from '../sheet.ts';
import { nothingIn } from '../cells/read-cell.ts';
import type { BoundTable } from '../binding/bound-table.ts';
import type { Definition } from './defining.ts';
import { draftRow, type DraftRow, type Drafts } from './draft.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import type { LaidGrid, LaidList } from '../layout/laid-out.ts';
import { textIn } from '../cells/text-cell.ts';

/** Makes the empty rows of every entity, each with the row it belongs to. */
export function defineRows(
  definitions: readonly Definition[], laid: ReadonlyMap<BoundTable, LaidGrid | LaidList>, problems: FiguresProblem[],
): Drafts {
  const drafts = new Map<string, ReadonlyMap<string, DraftRow> | undefined>();
  for (const definition of definitions) drafts.set(definition.entity.name, rowsOf(definition, laid, drafts, problems));
  return drafts;
}

function rowsOf(
  { entity, by }: Definition, laid: ReadonlyMap<BoundTable, LaidGrid | LaidList>, drafts: Drafts, problems: FiguresProblem[],
): ReadonlyMap<string, DraftRow> | undefined {
  if (!by) return undefined;
  const parents = entity.parent === undefined ? undefined : drafts.get(entity.parent);
  if (by.mapping.form === 'list') {
    const { value, place } = by.mapping.row;
    const parent = parents?.size === 1 ? [...parents.keys()][0] : undefined;
    return new Map([[value, draftRow(value, place, parent)]]);
  }
  const grid = laid.get(by);
  if (grid?.form !== 'grid') return undefined;
  reportTooMany(grid, entity, problems);
  const parentOf = parentReader(grid, entity.parent, parents, problems);
  return new Map(grid.rows.rows.map((row) => {
    reportKeyOnly(grid, row, problems);
    return [row.id, draftRow(row.id, row.place, parentOf(row))];
  }));
}

/** The rulebook was checked for so many rows: with more, a sum could be larger than it allows for. */
function reportTooMany({ rows: { rows } }: LaidGrid, { name, most }: EntityDeclaration, problems: FiguresProblem[]): void {
  const first = rows[most];
  if (first) problems.push(figuresProblem('figures-too-many-rows', first.place, { entity: name, found: rows.length, most }));
}

/** How the rows of a grid find the row they belong to. */
function parentReader(
  grid: LaidGrid, parent: string | undefined, parents: ReadonlyMap<string, DraftRow> | undefined, problems: FiguresProblem[],
): (row: GridRow) => string | undefined {
  const { mapping } = grid.bound;
  const stated = mapping.parent;
  if (stated && stated.entity.value !== parent) {
    const facts = { entity: mapping.entity.value, found: stated.entity.value, parent };
    problems.push(figuresProblem('figures-parent-wrong', stated.entity.place, facts));
    return () => undefined;
  }
  if (parent === undefined) return () => undefined;
  if (!stated) {
    // Where there is only one row to belong to, belonging to it is no guess.
    if (parents?.size === 1) return () => [...parents.keys()][0];
    if (parents) problems.push(figuresProblem('figures-parent-not-given', mapping.place, { entity: mapping.entity.value, parent }));
    return () => undefined;
  }
  const column = grid.headers.get(stated.header.value);
  return ({ row, id }) => {
    if (column === undefined) return undefined;
    const cell = cellAt(grid.table, row, column);
    const place = cellPlace(grid.table, row, column);
    if (nothingIn(cell)) {
      problems.push(figuresProblem('figures-parent-empty', place, { id, parent }));
      return undefined;
    }
    const found = textIn(cell, place, problems);
    if (found !== undefined && parents && !parents.has(found)) {
      problems.push(figuresProblem('figures-parent-unknown', place, { id, found, parent, near: nearest(found, parents.keys()) }));
    }
    return found;
  };
}

/** A line of text under a table would otherwise become a unit with nothing known about it. */
function reportKeyOnly({ bound, headers, table }: LaidGrid, { row, id, place }: GridRow, problems: FiguresProblem[]): void {
  const used = [bound.mapping.parent?.header, ...bound.mapping.columns.map(({ header }) => header)];
  const columns = used.flatMap((header) => (header ? headers.get(header.value) ?? [] : []));
  if (columns.length === 0 || columns.some((column) => !isBlank(cellAt(table, row, column)))) return;
  problems.push(figuresProblem('figures-row-with-key-only', place, { id }));
}
