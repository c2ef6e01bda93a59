import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Delimiter, Encoding, Located } from '../mapping/table-mapping.ts';

/** The three parts a region delivers for its monthly runs. */
export type PartName = 'listings' | 'persons' | 'visits';

/** The parts and the list of units: everything that stands in files. */
export type TableName = PartName | 'units';

/** Which files hold listings, persons and visits, and what their columns mean (leverans.yaml). */
export interface DeliveryMapping {
  readonly file: string;
  readonly place: TextPlace;
  readonly made: 'synthetic' | 'unsaid';
  readonly policy: 'refuse' | 'quarantine';
  readonly units: UnitsMapping;
  /** In the order listings, persons, visits; a part may come in several files. */
  readonly sources: readonly SourceMapping[];
}

/** Where the list of units is: in the mapping, in a file of the delivery, or among the figures as the rows of an entity. */
export type UnitsMapping =
  | { readonly kind: 'listed'; readonly units: readonly string[] }
  | { readonly kind: 'file'; readonly source: SourceMapping }
  | { readonly kind: 'figures'; readonly entity: Located<string> };

/** One file of a part. */
export interface SourceMapping {
  readonly part: TableName;
  readonly place: TextPlace;
  readonly file: Located<string>;
  readonly form: SourceForm;
  readonly fields: readonly FieldMapping[];
  /** Columns that are not read, by header; in a file of fixed width, by positions. */
  readonly ignored: readonly ColumnRef[];
}

/** `headerRow` and `firstRow` count from 1, as a person does. */
export type SourceForm =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly delimiter: Delimiter; readonly headerRow: number }
  | { readonly kind: 'fixed'; readonly encoding: Encoding; readonly firstRow: number }
  | { readonly kind: 'workbook'; readonly sheet: Located<string>; readonly headerRow: number }
  | { readonly kind: 'parquet' };

/** A column by its header, or the characters from `from` to `to` of a line, counted from 1 and both included. */
export type ColumnRef =
  | { readonly kind: 'header'; readonly header: Located<string> }
  | { readonly kind: 'positions'; readonly from: number; readonly to: number; readonly place: TextPlace };

/** One column of what is delivered, and how it is read out of the file. */
export interface FieldMapping {
  readonly field: string;
  readonly place: TextPlace;
  readonly column: ColumnRef;
  readonly read: FieldReading;
  /** What the column holds once read; of a number its decimals and range, of a text its allowed values. */
  readonly type: DeclaredType;
  readonly missing: 'refused' | 'allowed';
  /** Cells that mean the same as an empty one, such as 9999-12-31 for a listing that lasts. */
  readonly blanks: readonly string[];
}

export type FieldReading =
  /** `unlisted` says what becomes of a text that is not translated. */
  | { readonly kind: 'text'; readonly values: ReadonlyMap<string, string>; readonly unlisted: 'kept' | 'refused' }
  | { readonly kind: 'day'; readonly form: DayForm; readonly century?: ColumnRef | undefined }
  /** With a scale the file has whole numbers of that many decimals: 12500 with scale 4 is 1,2500. Else it has a decimal comma. */
  | { readonly kind: 'number'; readonly scale?: number | undefined }
  | { readonly kind: 'truth'; readonly values: ReadonlyMap<string, string> };

/** ÅÅÅÅ-MM-DD, ÅÅÅÅMMDD, or ÅÅMMDD with the century in a column of its own. */
export type DayForm = 'dashed' | 'plain' | 'short';

/** What the rulebook declares a column to be; undefined where it says nothing of it. */
export type DeclaredField = (field: string) => DeclaredType | undefined;
