import type { PopulationPass } from '../../../core/emit/population/plan.ts';
import { engineProblem } from '../../../core/emit/sql/engine-problems.ts';
import type { SqlSource } from '../../../core/emit/sql/source.ts';
import { unfitQuery } from '../../../core/emit/sql/unfit.ts';
import type { Connection } from '../connection.ts';
import { EngineFault, engineFault } from '../engine-fault.ts';

/** Some rows of a table were unfit: asks which columns are to blame, and throws it. */
export async function expectFit(connection: Connection, pass: PopulationPass, source: SqlSource, unfit: bigint): Promise<never> {
  const { dialect } = connection;
  const { sql, columns } = unfitQuery(pass, source, dialect);
  const parts = await connection.gather({ sql, columns: ['counted', ...columns.map((_, at) => `u${at}`)] });
  const sumOf = (at: number): bigint => parts.reduce((sum, row) => sum + BigInt(row[at] ?? '0'), 0n);
  const problems = columns.flatMap(({ column, bounds }, at) => (sumOf(at + 1) === 0n ? [] : [engineProblem('engine-rows-unfit', {
    engine: dialect.name, column, rows: String(sumOf(at + 1)), of: String(sumOf(0)), low: bounds && String(bounds.low), high: bounds && String(bounds.high),
  })]));
  if (problems.length > 0) throw new EngineFault(problems);
  throw engineFault('engine-rows-unowned', { engine: dialect.name, column: source.owner, rows: String(unfit) });
}
