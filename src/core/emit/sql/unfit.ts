import type { Bounds } from '../../language/lowered/ir.ts';
import type { PopulationPass } from '../population/plan.ts';
import type { Dialect } from './dialect.ts';
import { columnBounds } from './owners.ts';
import { printer } from './print.ts';
import { gatherRoots } from './query.ts';
import { readColumn, sourceColumn, type SqlSource } from './source.ts';

/** A column that rows can be unfit for, and what its whole numbers had to lie between. */
export interface UnfitColumn {
  readonly column: string;
  readonly bounds: Bounds | undefined;
}

export interface UnfitQuery {
  readonly sql: string;
  readonly columns: readonly UnfitColumn[];
}

/** For each column the pass reads of the rows: how many rows are empty there, or outside what was declared. Asked once it is known that some are. */
export function unfitQuery(pass: PopulationPass, source: SqlSource, dialect: Dialect): UnfitQuery {
  const bounds = columnBounds(gatherRoots(pass));
  const print = printer(dialect, () => undefined);
  const read = pass.columns.flatMap((column, index) => {
    const { fit } = readColumn(column, index, bounds.get(column.column), pass, source, dialect, print);
    return fit === undefined ? [] : [{ fit, column: sourceColumn(column, source), bounds: column.carries === 'value' ? bounds.get(column.column) : undefined }];
  });
  const sums = read.map(({ fit }, at) => `SUM(CASE WHEN ${fit} THEN 0 ELSE 1 END) AS u${at}`);
  return { sql: `SELECT ${['count(*) AS counted', ...sums].join(', ')} FROM ${source.rows} p`, columns: read.map(({ column, bounds: between }) => ({ column, bounds: between })) };
}
