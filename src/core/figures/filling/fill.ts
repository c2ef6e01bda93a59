import type { Figure, NotApplicableFigure } from '../figures.ts';
import type { FiguresProblem } from '../problems.ts';
import { cellAt, cellPlace, cellText } from '../sheet.ts';
import { aboutRow, type AboutRow } from './about-row.ts';
import type { BoundColumn } from '../binding/bound-table.ts';
import { putFigure, type DraftRow } from '../rows/draft.ts';
import type { LaidGrid, LaidList } from '../layout/laid-out.ts';
import { readCell } from '../cells/read-cell.ts';

/** One cell of a row, with the input it gives. */
export interface FilledCell {
  readonly column: BoundColumn;
  readonly at: number;
}

/**
 * Reads the given cells of one row of a file into a row of figures. Cells are read even when the row belongs to nothing known,
 * so that everything wrong with the file is told at once.
 */
export function fillRow(
  laid: LaidGrid | LaidList, row: number, cells: readonly FilledCell[], draft: DraftRow | undefined, problems: FiguresProblem[],
): void {
  const read = cells.map(({ column, at }) => {
    const place = cellPlace(laid.table, row, at);
    const cell = cellAt(laid.table, row, at);
    return { column, place, written: cellText(cell), reading: readCell(cell, column, place, problems) };
  });
  if (read.every(({ reading }) => reading.kind === 'missing')) return;
  const about = aboutRow(laid, row, problems);
  for (const { column, reading, ...rest } of read) {
    const entry = entryOf(reading, rest, about);
    if (entry && draft) putFigure(draft, column, entry, problems);
  }
}

function entryOf(
  reading: ReturnType<typeof readCell>, { place, written }: Pick<Figure, 'place' | 'written'>, about: AboutRow | undefined,
): Figure | NotApplicableFigure | undefined {
  if (reading.kind === 'notApplicable') return { kind: 'notApplicable', place };
  if (reading.kind !== 'datum' || !about) return undefined;
  const figure = { datum: reading.datum, written, place, sureness: about.sureness };
  return about.source === undefined ? figure : { ...figure, source: about.source };
}
