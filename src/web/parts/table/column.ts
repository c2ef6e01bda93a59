import type { ReactNode } from 'react';
import type { Rational } from '../../../core/quantity/rational.ts';

/** What a cell holds for a spreadsheet: an exact number, a text, or nothing. */
export type Plain = Rational | string | undefined;

/** A column of a table: how a row is shown, sorted, filtered and copied. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** Numbers to the right, names and texts to the left. */
  readonly align: 'left' | 'right';
  readonly show: (row: Row) => ReactNode;
  readonly plain: (row: Row) => Plain;
}
