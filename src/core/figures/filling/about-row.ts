import { nearest } from '../../language/nearest.ts';
import type { Sureness } from '../figures.ts';
import { SURENESS_WORDS } from '../mapping/words.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellPlace, cellText, plainText } from '../sheet.ts';
import type { LaidGrid, LaidList } from '../layout/laid-out.ts';

/** How sure the figures of one row are, and the source the file itself names for them. */
export interface AboutRow {
  readonly sureness: Sureness;
  readonly source: string | undefined;
}

/** Undefined when the row's sureness is not one of the words, which is reported, or when its column is missing. */
export function aboutRow({ bound: { mapping }, headers, table }: LaidGrid | LaidList, row: number, problems: FiguresProblem[]): AboutRow | undefined {
  const column = mapping.sourceColumn && headers.get(mapping.sourceColumn.value);
  const source = column === undefined ? undefined : plainText(cellText(cellAt(table, row, column))) || undefined;
  if (mapping.sureness.kind === 'stated') return { sureness: mapping.sureness.sureness, source };
  const at = headers.get(mapping.sureness.header.value);
  if (at === undefined) return undefined;
  const found = plainText(cellText(cellAt(table, row, at)));
  const sureness = SURENESS_WORDS.get(found.toLowerCase());
  if (sureness) return { sureness, source };
  const allowed = [...SURENESS_WORDS.keys()];
  problems.push(figuresProblem('figures-sureness-word', cellPlace(table, row, at), { found, near: nearest(found, allowed), allowed }));
  return undefined;
}
