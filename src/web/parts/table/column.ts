import type { ReactNode } from 'react';
import type { Rational } from '../../../core/quantity/rational.ts';

/** A column of a table: how a row is shown, sorted, filtered and copied. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** Numbers to the right, names and texts to the left. */
  readonly align: 'left' | 'right';
  readonly show: (row: Row) => ReactNode;
  /** What the column holds for a spreadsheet: an exact number, a text, or nothing. */
  readonly plain: (row: Row) => Rational | string | undefined;
}
