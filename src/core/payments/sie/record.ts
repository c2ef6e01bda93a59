/** An object of a dimension, as dimension 1 (cost centre) and object 7000. */
export interface SieObjectReference {
  readonly dimension: number;
  readonly object: string;
}

/** A field of a record before anybody has asked what it means; the column counts from 1. */
export type SieField = SieTextField | SieListField;

export interface SieTextField {
  readonly kind: 'text';
  readonly text: string;
  readonly column: number;
  readonly length: number;
}

/** What stands inside { } in a row: words that should be pairs of dimension and object. */
export interface SieListField {
  readonly kind: 'list';
  readonly words: readonly SieTextField[];
  readonly column: number;
  readonly length: number;
}

/** One line of a file: a label with its fields, or a brace alone that opens or closes the rows of a voucher. */
export type SieLine = SieRecord | { readonly kind: 'open' | 'close'; readonly line: number; readonly column: number };

export interface SieRecord {
  readonly kind: 'record';
  readonly label: string;
  readonly fields: readonly SieField[];
  readonly line: number;
  readonly column: number;
}
