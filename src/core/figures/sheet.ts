import type { CellPlace } from '../language/problem.ts';
import type { Day } from '../quantity/day.ts';
import type { Rational } from '../quantity/rational.ts';

/** What a reader found in one cell. A text file has only empty cells and texts; a workbook may hold all of them. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `value` is the stored number: a cell that shows 25 % holds 0,25 and says `percent`. */
  | { readonly kind: 'number'; readonly value: Rational; readonly written: string; readonly format?: 'percent' | 'plain' | undefined }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** An error value such as #DIV/0!. */
  | { readonly kind: 'error'; readonly written: string }
  /** A formula whose result is not stored in the file. */
  | { readonly kind: 'uncalculated'; readonly formula: string };

/** One sheet of a workbook, or one text file: what readers make and the importer consumes. Row 0 is row 1 of the file. */
export interface SheetTable {
  /** The name as the mapping gives it, relative to the mapping's folder. */
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

export const EMPTY_CELL: Cell = { kind: 'empty' };

/** Rows and columns count from 0; the name is the spreadsheet's own (row 13, column 2 is C14). */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export function cellPlace(table: Pick<SheetTable, 'file' | 'sheet'>, row: number, column: number): CellPlace {
  const cell = cellName(row, column);
  return table.sheet === undefined ? { kind: 'cell', file: table.file, cell } : { kind: 'cell', file: table.file, sheet: table.sheet, cell };
}

export function cellAt(table: SheetTable, row: number, column: number): Cell {
  return table.rows[row]?.[column] ?? EMPTY_CELL;
}

/**
 * A name or word without what cannot be seen: one space between words, none around them, accents in one form. Headers,
 * names and words are compared this way, because a line break in a header or a hard space in a name is not a difference.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What a person sees in the cell, as near as the file tells. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty': return '';
    case 'text': return cell.text;
    case 'number': return cell.written;
    case 'date': return cell.day;
    case 'truth': return cell.value ? 'SANT' : 'FALSKT';
    case 'error': return cell.written;
    case 'uncalculated': return `=${cell.formula}`;
  }
}

export function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && plainText(cell.text) === '');
}
