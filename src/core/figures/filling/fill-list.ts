import { nearest } from '../../language/nearest.ts';
import type { CellPlace } from '../../language/problem.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellName, cellPlace, isBlank } from '../sheet.ts';
import type { DraftRow, Drafts } from '../rows/draft.ts';
import { fillRow } from './fill.ts';
import type { LaidList } from '../layout/laid-out.ts';
import { textIn } from '../cells/text-cell.ts';

/** Reads every item of a list into the one row the list is about. Items are mapped or ignored, as columns are. */
export function fillList(list: LaidList, drafts: Drafts, problems: FiguresProblem[]): void {
  const { mapping, columns } = list.bound;
  const entity = mapping.entity.value;
  const known = drafts.get(entity);
  const draft = known?.get(mapping.row.value);
  // Lists that are about different rows of an entity without a table of its own are already told apart.
  if (known && !draft && definedBy(known) === 'grid') {
    const near = nearest(mapping.row.value, known.keys());
    problems.push(figuresProblem('figures-unknown-unit', mapping.row.place, { id: mapping.row.value, entity, near }));
  }
  const at = list.headers.get(mapping.valueColumn.value);
  const found = readItems(list, problems);
  if (!found) return;
  for (const [item, { row }] of found) {
    const column = columns.find((candidate) => candidate.mapping.header.value === item);
    if (column && at !== undefined) fillRow(list, row, [{ column, at }], draft, problems);
  }
  for (const { header } of mapping.items) {
    if (found.has(header.value)) continue;
    const facts = { item: header.value, near: nearest(header.value, found.keys()), column: mapping.itemColumn.value };
    problems.push(figuresProblem('figures-item-missing', header.place, facts));
  }
}

function definedBy(rows: ReadonlyMap<string, DraftRow>): 'grid' | 'list' {
  return [...rows.values()].some(({ place }) => place.kind === 'text') ? 'list' : 'grid';
}

type Items = ReadonlyMap<string, { readonly row: number; readonly place: CellPlace }>;

function readItems({ bound: { mapping }, headers, table }: LaidList, problems: FiguresProblem[]): Items | undefined {
  const column = headers.get(mapping.itemColumn.value);
  if (column === undefined) return undefined;
  const names = mapping.items.map(({ header }) => header.value);
  const known = new Set([...names, ...mapping.ignoredItems.map(({ value }) => value)]);
  const items = new Map<string, { readonly row: number; readonly place: CellPlace }>();
  for (let row = mapping.headerRow + 1; row < table.rows.length; row += 1) {
    const filled = (table.rows[row] ?? []).findIndex((cell) => !isBlank(cell));
    if (filled === -1) continue;
    const place = cellPlace(table, row, column);
    const cell = cellAt(table, row, column);
    if (isBlank(cell)) {
      problems.push(figuresProblem('figures-row-without-key', place, { header: mapping.itemColumn.value, filled: cellName(row, filled) }));
      continue;
    }
    const item = textIn(cell, place, problems);
    if (item === undefined) continue;
    const first = items.get(item);
    if (!known.has(item)) problems.push(figuresProblem('figures-item-unmapped', place, { item, near: nearest(item, names) }));
    else if (first && names.includes(item)) problems.push(figuresProblem('figures-item-twice', place, { item }, [first.place]));
    else items.set(item, { row, place });
  }
  return items;
}
