import { deliveryProblem, type DeliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { nearest } from '../../../core/language/nearest.ts';
import { quoted, rowsOf, type Database } from '../../population/database.ts';
import type { QuarantineCount } from '../delivery.ts';
import type { Faults, RowFault } from '../check/row-fault.ts';
import { TOGETHER } from '../check/together.ts';
import { FAULTS, ROW, type CellsSql, type TypedTable } from '../check/typed-table.ts';
import { cellSql, columnName, placeOf, type RawTable } from '../stage/raw-table.ts';

/** A temporary table of the rows that wait: källa, rad, fel (the number of the first reason). */
export const WAITING = 'leverans_vantande';

/** Rows that wait: told reason by reason with the first place of each, and counted once each under their first reason. */
export interface Waiting {
  readonly problems: readonly DeliveryProblem[];
  readonly counts: readonly QuarantineCount[];
  /** By the number of the file. */
  readonly rows: ReadonlyMap<number, number>;
  /** Those that a person struck out, which is no fault. */
  readonly struck: number;
}

export async function gatherWaiting(database: Database, tables: readonly TypedTable[], faults: Faults, cells: CellsSql, units: readonly string[]): Promise<Waiting> {
  // Lists of reasons are never gathered: DuckDB keeps them in memory, and every row of a file may wait.
  const own = tables.map(({ raw, path }) => `SELECT ${raw.number} AS "källa", ${ROW} AS rad, ${FAULTS} AS fel FROM read_parquet(${quoted(path)}) WHERE len(${FAULTS}) > 0`).join(' UNION ALL ');
  await database.connection.run(`CREATE OR REPLACE TEMP TABLE ${WAITING} AS SELECT "källa", rad, min(fel) AS fel
    FROM (SELECT "källa", rad, fel[1] AS fel FROM (${own}) UNION ALL SELECT "källa", rad, fel FROM ${TOGETHER}) GROUP BY ALL`);
  const each = await rowsOf(database, `SELECT fel, count(*), min(rad) FROM (SELECT rad, unnest(fel) AS fel FROM (${own}) UNION ALL SELECT rad, fel FROM ${TOGETHER}) GROUP BY fel ORDER BY fel`);
  const problems: DeliveryProblem[] = [];
  const byFile = each.toSorted(([a], [b]) => (faults.all[Number(a)]?.raw.number ?? 0) - (faults.all[Number(b)]?.raw.number ?? 0));
  for (const [number, count, row] of byFile) {
    const fault = faults.all[Number(number)];
    const table = tables.find(({ raw }) => raw === fault?.raw);
    if (fault && table) problems.push(await problemOf(database, fault, table, cells, units, { count: Number(count), row: Number(row) }));
  }
  const first = await rowsOf(database, `SELECT fel, count(*) FROM ${WAITING} GROUP BY fel ORDER BY fel`);
  const counted = first.flatMap(([number, count]) => {
    const fault = faults.all[Number(number)];
    return fault ? [{ fault, rows: Number(count) }] : [];
  });
  const sums = await rowsOf(database, `SELECT "källa", count(*) FROM ${WAITING} GROUP BY ALL`);
  return {
    problems, counts: summed(counted), rows: new Map(sums.map(([source, rows]) => [Number(source), Number(rows)])),
    struck: counted.reduce((sum, { fault, rows }) => sum + (fault.code === 'delivery-struck' ? rows : 0), 0),
  };
}

/** A file has one count for each reason, though several of its columns may have it. */
function summed(counted: readonly { readonly fault: RowFault; readonly rows: number }[]): readonly QuarantineCount[] {
  const sums = new Map<string, QuarantineCount>();
  for (const { fault: { raw, code }, rows } of counted) {
    const key = `${raw.number} ${code}`;
    sums.set(key, { file: raw.source.file.value, code, rows: rows + (sums.get(key)?.rows ?? 0) });
  }
  return [...sums.values()];
}

async function problemOf(
  database: Database, fault: RowFault, { raw, path }: TypedTable, cells: CellsSql, units: readonly string[], { count, row }: { readonly count: number; readonly row: number },
): Promise<DeliveryProblem> {
  const shown = fault.shown ?? { of: 'cells', sql: fault.column ? `trim(${cellSql(raw, fault.column)})` : "''" };
  const [from, at] = shown.of === 'cells' ? [`(${cells(raw)})`, 'rad'] : [`read_parquet(${quoted(path)})`, ROW];
  const [[example = ''] = []] = await rowsOf(database, `SELECT ${shown.sql} FROM ${from} WHERE ${at} = ${row}`);
  const near = fault.code === 'delivery-unit' ? { near: nearest(example ?? '', units) } : {};
  const column = fault.column ? columnName(fault.column) : '';
  // Each fault carries the facts that its own code asks for beside the counted ones.
  return deliveryProblem(fault.code, placeOf(raw, row, fault.column), { column, count, of: raw.rows, example: example ?? '', ...near, ...fault.facts } as never);
}

/** The rows of a file that wait, as a table of their numbers. */
export const waitingOf = (raw: RawTable): string => `(SELECT rad FROM ${WAITING} WHERE "källa" = ${raw.number})`;
