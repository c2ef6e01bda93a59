import type { RowFault } from './row-fault.ts';

/** What a column gives, as SQL over the columns of a raw table, and what is wrong with a cell that gives nothing. */
export interface CellReading {
  /** The cell without what cannot be seen, NULL where it is empty. */
  readonly word: string;
  readonly century?: string | undefined;
  /** Of a number its digits and comma alone, over the word named w. */
  readonly plain?: string | undefined;
  /** The value, over the word, w, the century of a day, s, and the digits of a number, n. */
  readonly value: string;
  /** True of all of them and the value, v. */
  readonly faults: readonly { readonly code: RowFault['code']; readonly when: string; readonly facts: RowFault['facts'] }[];
}
