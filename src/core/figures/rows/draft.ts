import type { EntityRow, Figure, NotApplicableFigure } from '../figures.ts';
import type { Place } from '../../language/problem.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import type { BoundColumn } from '../binding/bound-table.ts';

type Entry = Figure | NotApplicableFigure;

/** A row while it is being filled. Nothing outside the import sees it: what leaves is an EntityRow. */
export interface DraftRow {
  readonly id: string;
  readonly place: Place;
  readonly parent: string | undefined;
  readonly figures: Map<string, Entry>;
  readonly monthly: Map<string, (Entry | undefined)[]>;
}

/** The rows of each entity, by id in the order of the file. An entity whose defining table could not be read has none. */
export type Drafts = ReadonlyMap<string, ReadonlyMap<string, DraftRow> | undefined>;

export function draftRow(id: string, place: Place, parent: string | undefined): DraftRow {
  return { id, place, parent, figures: new Map(), monthly: new Map() };
}

/** Puts a figure in its row. A second figure for the same input is reported with both cells: neither is preferred. */
export function putFigure(row: DraftRow, { input, month }: BoundColumn, entry: Entry, problems: FiguresProblem[]): void {
  const months = month === undefined ? undefined : row.monthly.get(input.name) ?? Array.from({ length: 12 }, () => undefined);
  const first = month === undefined ? row.figures.get(input.name) : months?.[month];
  if (first) {
    problems.push(figuresProblem('figures-given-twice', entry.place, { input: input.name, id: row.id }, [first.place]));
  } else if (month === undefined) {
    row.figures.set(input.name, entry);
  } else if (months) {
    months[month] = entry;
    row.monthly.set(input.name, months);
  }
}

export function finishedRow({ id, parent, figures, monthly }: DraftRow): EntityRow {
  return parent === undefined ? { id, figures, monthly } : { id, parent, figures, monthly };
}
