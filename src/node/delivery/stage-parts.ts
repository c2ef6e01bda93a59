import { join } from 'node:path';
import type { FieldMapping, PartName } from '../../core/figures/delivery/delivery-mapping.ts';
import { FIXED_FIELDS } from '../../core/figures/delivery/fixed-fields.ts';
import { named, quoted, type Database } from '../population/database.ts';
import type { Delivery, DeliveredInput } from './delivery.ts';
import { ROW, type TypedTable } from './check/typed-table.ts';
import { waitingOf, type Waiting } from './quarantine/waiting.ts';

const SQL_TYPES = { text: 'VARCHAR', date: 'DATE', truth: 'BOOLEAN', number: 'BIGINT' } as const;

/** Writes the rows that do not wait, one file for each part, sorted by what they hold: the form they came in leaves no trace. */
export async function stageParts(database: Database, tables: readonly TypedTable[], waiting: Waiting, work: string): Promise<Pick<Delivery, 'listings' | 'persons' | 'visits' | 'inputs'>> {
  const write = async (part: PartName, name: string): Promise<string> => {
    const path = join(work, name);
    const own = tables.filter(({ raw }) => raw.source.part === part);
    const columns = columnsOf(part, own);
    const rows = own.map((table) => `SELECT ${columns.map((column) => columnSql(column, table)).join(', ')} FROM read_parquet(${quoted(table.path)}) AS t${without(table, waiting)}`);
    const order = columns.map((_, index) => index + 1).join(', ');
    await database.connection.run(`COPY (SELECT * FROM (${rows.join(' UNION ALL ')}) ORDER BY ${order}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`);
    return path;
  };
  const persons = tables.filter(({ raw }) => raw.source.part === 'persons');
  return {
    listings: await write('listings', 'listningar.parquet'),
    persons: await write('persons', 'personer.parquet'),
    visits: tables.some(({ raw }) => raw.source.part === 'visits') ? await write('visits', 'besok.parquet') : undefined,
    inputs: further('persons', persons[0]).map((field) => inputOf(field, persons)),
  };
}

interface Column {
  readonly field: string;
  readonly type: FieldMapping['type']['kind'];
}

/** The columns every part has, and after them those of its mapping. */
function columnsOf(part: PartName, tables: readonly TypedTable[]): readonly Column[] {
  return [...FIXED_FIELDS[part].map(({ field, type }) => ({ field, type: type.kind })), ...further(part, tables[0]).map(({ field, type }) => ({ field, type: type.kind }))];
}

function further(part: PartName, table: TypedTable | undefined): readonly FieldMapping[] {
  return table?.raw.source.fields.filter(({ field }) => !FIXED_FIELDS[part].some((one) => one.field === field)) ?? [];
}

function columnSql({ field, type }: Column, { raw }: TypedTable): string {
  const isMapped = raw.source.fields.some((one) => one.field === field);
  return `CAST(${isMapped ? `t.${named(field)}` : 'NULL'} AS ${SQL_TYPES[type]}) AS ${named(field)}`;
}

const without = ({ raw }: TypedTable, waiting: Waiting): string => (waiting.rows.has(raw.number) ? ` ANTI JOIN ${waitingOf(raw)} AS w ON t.${ROW} = w.rad` : '');

/** An input that may be missing in one file may be missing. */
function inputOf({ field, type }: FieldMapping, persons: readonly TypedTable[]): DeliveredInput {
  const may = persons.some(({ raw }) => raw.source.fields.some((one) => one.field === field && one.missing === 'allowed'));
  return { input: field, type, missing: may ? 'allowed' : 'refused' };
}
