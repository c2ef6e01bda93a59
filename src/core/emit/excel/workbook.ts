/** A cell of a sheet, neutral of any file format. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** How a cell looks. */
export type CellStyle = 'plain' | 'title' | 'warning' | 'header' | 'step' | 'unit' | 'absent' | 'editable' | 'total' | 'note';

export interface SheetCell {
  readonly content: CellContent;
  readonly style?: CellStyle | undefined;
  /** Decimals shown, for numbers and formulas that give numbers; or that it is yes or no. */
  readonly decimals?: number | 'truth' | undefined;
  /** What the cell's comment says. */
  readonly comment?: string | undefined;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** How many rows and columns stay when one scrolls; the rows are repeated on every printed page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How many pages wide it is printed. */
  readonly pagesWide: number;
  /** Columns that are steps on the way, from 0: they can be folded away. */
  readonly steps: readonly number[];
}

export interface WorkbookContent {
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
  /** Name and the cell it stands for. */
  readonly names: readonly (readonly [string, string])[];
}

export const EMPTY: SheetCell = { content: { kind: 'empty' } };

export function textCell(text: string, style?: CellStyle): SheetCell {
  return { content: { kind: 'text', text }, style };
}

export function formulaCell(formula: string, decimals?: SheetCell['decimals'], style?: CellStyle): SheetCell {
  return { content: { kind: 'formula', formula }, decimals, style };
}
