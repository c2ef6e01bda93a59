import type { TextPlace } from '../../language/problem.ts';
import type { Sureness } from '../figures.ts';

/** A word of the mapping with its place, so that what is wrong with it can be shown where it is written. */
export interface Located<Value> {
  readonly value: Value;
  readonly place: TextPlace;
}

export type Encoding = 'utf-8' | 'windows-1252';
export type Delimiter = ';' | '\t' | ',';

/** Where a table stands: a sheet of a workbook, or a text file. */
export type SourceFile =
  | { readonly kind: 'workbook'; readonly file: Located<string>; readonly sheet: Located<string> }
  | { readonly kind: 'text'; readonly file: Located<string>; readonly encoding: Encoding; readonly delimiter: Delimiter };

/** One sureness for all figures of a table, or a column that says it row by row. */
export type SurenessSource =
  | { readonly kind: 'stated'; readonly sureness: Sureness }
  | { readonly kind: 'column'; readonly header: Located<string> };

/** Which input a column (or, in a list, an item) gives. */
export interface ColumnMapping {
  readonly header: Located<string>;
  readonly input: Located<string>;
  readonly unit?: Located<string> | undefined;
  /** The month, 1-12, of a figure that is per month. */
  readonly month?: Located<number> | undefined;
  /** What the words of the file mean in the rulebook. */
  readonly values?: readonly { readonly from: string; readonly to: Located<string> }[] | undefined;
}

interface CommonMapping {
  readonly place: TextPlace;
  readonly from: SourceFile;
  /** The row of the headers, counted from 0 as rows are here. */
  readonly headerRow: number;
  readonly entity: Located<string>;
  readonly unit?: Located<string> | undefined;
  readonly sureness: SurenessSource;
  readonly sourceColumn?: Located<string> | undefined;
  readonly ignored: readonly Located<string>[];
}

/** A table with one row for each unit and one column for each input. */
export interface GridMapping extends CommonMapping {
  readonly form: 'grid';
  readonly key: Located<string>;
  readonly defines: 'rows' | 'nothing';
  readonly parent?: { readonly entity: Located<string>; readonly header: Located<string> } | undefined;
  /** The label of the total row. */
  readonly total?: Located<string> | undefined;
  readonly columns: readonly ColumnMapping[];
}

/** One figure a row, for an entity with a single row. */
export interface ListMapping extends CommonMapping {
  readonly form: 'list';
  readonly row: Located<string>;
  readonly itemColumn: Located<string>;
  readonly valueColumn: Located<string>;
  readonly items: readonly ColumnMapping[];
  readonly ignoredItems: readonly Located<string>[];
}

export type TableMapping = GridMapping | ListMapping;
