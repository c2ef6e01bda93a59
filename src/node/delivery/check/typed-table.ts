import { join } from 'node:path';
import { FIXED_FIELDS } from '../../../core/figures/delivery/fixed-fields.ts';
import type { FieldMapping, TableName } from '../../../core/figures/delivery/delivery-mapping.ts';
import { named, quoted, type Database } from '../../population/database.ts';
import { type RawTable } from '../stage/raw-table.ts';
import { cellReading } from './cell-reading.ts';
import type { Faults, RowFault } from './row-fault.ts';

/** The rows of a file as values, in Parquet: ROW, FAULTS (the numbers of its faults), and a column for each field. */
export interface TypedTable {
  readonly raw: RawTable;
  readonly path: string;
}

/** Columns beside the fields. A region names those as it likes, but no name of a mapping ends with a space. */
export const ROW = '"rad "';
export const FAULTS = '"fel "';

/** The cells of a file with what a person has corrected laid over them: rad, bredd, struken, c1 .. cn, rest. */
export type CellsSql = (raw: RawTable) => string;

interface Asked {
  readonly raw: RawTable;
  readonly cells: CellsSql;
  /** A table with the units, when the rows name any. */
  readonly units: string | undefined;
  readonly faults: Faults;
  readonly work: string;
}

/** Reads every cell of a file once. A row that was struck has no other fault. */
export async function typeTable(database: Database, { raw, cells, units, faults, work }: Asked): Promise<TypedTable> {
  const { source, headers } = raw;
  const struck = faults.add({ raw, code: 'delivery-struck', column: undefined, facts: {} });
  const conditions: string[] = [];
  const add = (when: string, fault: Omit<RowFault, 'number' | 'raw'>): void => { conditions.push(`CASE WHEN ${when} THEN ${faults.add({ raw, ...fault }).number} END`); };
  add(`bredd <> ${headers.length}`, { code: 'delivery-width', column: undefined, facts: { columns: headers.length }, shown: { of: 'cells', sql: 'CAST(bredd AS VARCHAR)' } });
  const readings = source.fields.map((field, index) => ({ field, index, reading: cellReading(raw, field) }));
  const inner = readings.flatMap(({ index, reading }) => [`${reading.word} AS w${index}`, ...(reading.century === undefined ? [] : [`${reading.century} AS s${index}`])]);
  const plain = readings.flatMap(({ index, reading }) => (reading.plain === undefined ? [] : [`${overRow(reading.plain, index)} AS n${index}`]));
  const values = readings.map(({ index, reading }) => `${overRow(reading.value, index)} AS v${index}`);
  for (const { field, index, reading } of readings) for (const { code, when, facts } of reading.faults) add(overRow(when, index), { code, column: field.column, facts });
  const unit = readings.find(({ field }) => field.field === 'enhet' && isFixed(source.part, 'enhet'));
  if (units !== undefined && unit) add(`v${unit.index} IS NOT NULL AND NOT känd`, { code: 'delivery-unit', column: unit.field.column, facts: {} });
  const backwards = backwardsFault(source.part, source.fields);
  if (backwards) add(backwards.when, { code: 'delivery-backwards', column: backwards.until.column, facts: {}, shown: { of: 'values', sql: backwards.shown } });
  const known = units === undefined || !unit ? '' : `, v${unit.index} IN (SELECT enhet FROM ${units}) AS "känd"`;
  const path = join(work, `typad-${raw.number}.parquet`);
  const fields = readings.map(({ field, index }) => `v${index} AS ${named(field.field)}`);
  await database.connection.run(`COPY (
    SELECT rad AS ${ROW}, CASE WHEN struken THEN [${struck.number}] ELSE list_filter([${conditions.join(', ')}], lambda x: x IS NOT NULL) END AS ${FAULTS}, ${fields.join(', ')}
    FROM (SELECT *${known} FROM (SELECT *, ${values.join(', ')} FROM (SELECT ${['*', ...plain].join(', ')} FROM (SELECT rad, bredd, struken, ${inner.join(', ')} FROM (${cells(raw)})))))
  ) TO ${quoted(path)} (FORMAT parquet)`);
  return { raw, path };
}

/** The names w, s, n and v of a reading, as those of its own column. */
const overRow = (sql: string, index: number): string => sql.replace(/'(?:[^']|'')*'|\b[wsnv]\b/gu, (found) => (found.startsWith("'") ? found : `${found}${index}`));

/** A region may call inputs of its own by the same words. */
const isFixed = (part: TableName, field: string): boolean => FIXED_FIELDS[part].some((one) => one.field === field);

/** A listing that ends before its first day, a death before a birth. */
function backwardsFault(part: TableName, fields: readonly FieldMapping[]): { readonly when: string; readonly until: FieldMapping; readonly shown: string } | undefined {
  for (const [first = '', last = ''] of [['från', 'till'], ['född', 'avliden']]) {
    if (!isFixed(part, first) || !isFixed(part, last)) continue;
    const [from, until] = [fields.findIndex(({ field }) => field === first), fields.findIndex(({ field }) => field === last)];
    const untilField = fields[until];
    if (from !== -1 && untilField) return { when: `v${until} < v${from}`, until: untilField, shown: `CAST(${named(first)} AS VARCHAR) || ' – ' || CAST(${named(last)} AS VARCHAR)` };
  }
  return undefined;
}
