import { named, rowsOf, type Database } from '../database.ts';
import type { PopulationKeys } from '../population.ts';
import { rawSql, type Raw } from './raw.ts';
import { passesOver } from './passes.ts';
import type { RowFault } from './row-faults.ts';
import type { ValueSql } from './value.ts';

/**
 * Faults that show only when rows are held together: a person twice in a month, or listed twice on a day. Files in order of person are
 * proved right in one reading that holds one row at a time; only what is not proved so is grouped, which DuckDB may do on disk.
 */
export async function togetherFaults(database: Database, raw: Raw, values: readonly ValueSql[], keys: PopulationKeys): Promise<readonly RowFault[]> {
  const source = rawSql(raw.files.map(({ path }) => path));
  const value = (column: string): string => `(${values.find((one) => one.column.column === column)?.value ?? 'NULL'})`;
  const person = named(keys.person);
  const rows = keys.kind === 'personMonths'
    ? `SELECT ${person} AS who, ${value(keys.month)} AS since, NULL AS until, filename, file_row_number FROM ${source}`
    : `SELECT ${person} AS who, ${value(keys.from)} AS since, coalesce(${value(keys.to)}, 2147483647) AS until, filename, file_row_number FROM ${source}`;
  const follows = keys.kind === 'personMonths' ? 'since > before OR (since = before AND who > last_who)' : 'who > last_who OR (who = last_who AND since > ended)';
  const [[unproved] = []] = await rowsOf(database, `SELECT count(*) FROM (
    SELECT who, since, lag(who) OVER () AS last_who, lag(since) OVER () AS before, lag(until) OVER () AS ended, row_number() OVER () AS place FROM (${rows})
  ) WHERE place > 1 AND (${follows}) IS NOT TRUE`);
  if (unproved === '0') return [];
  const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM ${source}`);
  const passes = passesOver(Number(count), 'who');
  return keys.kind === 'personMonths' ? duplicates(database, rows, keys.person, passes) : overlaps(database, rows, keys.person, passes);
}

const inTable = (table: string): string => `(filename, file_row_number) IN (SELECT (filename, file_row_number) FROM ${table})`;

async function duplicates(database: Database, rows: string, column: string, passes: readonly string[]): Promise<readonly RowFault[]> {
  await inPasses(database, 'doubles', passes, (pass) => `SELECT who, since FROM (${rows}) WHERE who IS NOT NULL AND since IS NOT NULL AND ${pass} GROUP BY who, since HAVING count(*) > 1`);
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE double_rows AS SELECT filename, file_row_number FROM (${rows}) AS r SEMI JOIN doubles AS d ON r.who = d.who AND r.since = d.since`);
  return faultsIn(database, 'double_rows', 'population-duplicate', column);
}

function overlaps(database: Database, rows: string, column: string, passes: readonly string[]): Promise<readonly RowFault[]> {
  const order = 'PARTITION BY who ORDER BY since, until, filename, file_row_number';
  return inPasses(database, 'overlap_rows', passes, (pass) => `SELECT filename, file_row_number FROM (
    SELECT *, max(until) OVER (${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended,
      min(since) OVER (${order} ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS following
    FROM (${rows}) WHERE who IS NOT NULL AND since IS NOT NULL AND until >= since AND ${pass}
  ) WHERE since <= ended OR following <= until`).then(() => faultsIn(database, 'overlap_rows', 'population-overlap', column));
}

/** A table of what each pass gives, one after the other. */
async function inPasses({ connection }: Database, table: string, passes: readonly string[], question: (pass: string) => string): Promise<void> {
  for (const [index, pass] of passes.entries()) {
    await connection.run(`${index === 0 ? `CREATE OR REPLACE TEMP TABLE ${table} AS` : `INSERT INTO ${table}`} ${question(pass)}`);
  }
}

async function faultsIn(database: Database, table: string, code: RowFault['code'], column: string): Promise<readonly RowFault[]> {
  const [[count] = []] = await rowsOf(database, `SELECT count(*) FROM ${table}`);
  return count === '0' ? [] : [{ code, column, when: inTable(table) }];
}
