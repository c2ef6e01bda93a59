import { nearest } from '../../../core/language/nearest.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { named, quoted, rowsOf, type Database } from '../database.ts';
import { monthNumber } from '../generate/span.ts';
import type { PopulationAsked } from '../population.ts';
import { rawSql, type Raw } from './raw.ts';
import type { RowFault } from './row-faults.ts';
import type { ValueSql } from './value.ts';

/** Everything a row can be refused for that shows in its own cells. */
export async function cellFaults(database: Database, raw: Raw, values: readonly ValueSql[], { keys, units, months }: PopulationAsked): Promise<readonly RowFault[]> {
  const own = values.flatMap(({ column: { column }, faults }) => faults.filter(({ code }) => !months || code !== 'population-month').map(({ code, when, ...facts }): RowFault => ({ code, column, when, facts })));
  const backwards: readonly RowFault[] = keys.kind === 'listings' ? [backwardsFault(values, keys.from, keys.to)] : [];
  const outside: readonly RowFault[] = keys.kind === 'personMonths' && months ? [monthFault(values, keys.month, months)] : [];
  const unit = keys.unit === undefined || !units ? [] : await unitFaults(database, raw, keys.unit, units);
  return [...own, ...outside, ...unit, ...backwards];
}

const valueOf = (values: readonly ValueSql[], column: string): string => `(${values.find((one) => one.column.column === column)?.value ?? 'NULL'})`;

function monthFault(values: readonly ValueSql[], column: string, months: readonly Period[]): RowFault {
  return { code: 'population-month', column, when: `${named(column)} IS NOT NULL AND (${valueOf(values, column)} IN (${months.map(monthNumber).join(', ')})) IS NOT TRUE` };
}

function backwardsFault(values: readonly ValueSql[], from: string, to: string): RowFault {
  const shown = `CAST(${named(from)} AS VARCHAR) || ' – ' || CAST(${named(to)} AS VARCHAR)`;
  return { code: 'population-backwards', column: to, when: `${valueOf(values, to)} < ${valueOf(values, from)}`, shown };
}

/** The units are counted first: they are few, however many the rows. */
async function unitFaults(database: Database, raw: Raw, column: string, units: readonly string[]): Promise<readonly RowFault[]> {
  const known = new Set(units);
  const found = await rowsOf(database, `SELECT DISTINCT ${named(column)} FROM ${rawSql(raw.files.map(({ path }) => path))} WHERE ${named(column)} IS NOT NULL ORDER BY 1`);
  const unknown = found.flatMap(([unit]) => (unit === null || unit === undefined || known.has(unit) ? [] : [unit]));
  if (unknown.length === 0) return [];
  return [{
    code: 'population-unit', column, when: `${named(column)} IN (${unknown.map(quoted).join(', ')})`, facts: { near: nearest(unknown[0] ?? '', units) },
  }];
}
