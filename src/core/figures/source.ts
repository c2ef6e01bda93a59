import type { FiguresProblem } from './problems.ts';
import type { SheetTable } from './sheet.ts';

/** What became of reading one table of the mapping: its cells, or why they could not be had. */
export type TableRead = { readonly table: SheetTable } | { readonly problems: readonly FiguresProblem[] };

export interface FileFingerprint {
  readonly file: string;
  readonly fingerprint: string;
}

/** What the readers hand over: one read for each table of the period, in the mapping's order, and the files they were read from. */
export interface FiguresSource {
  readonly tables: readonly TableRead[];
  readonly files: readonly FileFingerprint[];
}
