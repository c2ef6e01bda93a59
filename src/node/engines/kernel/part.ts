import type { Chunk, Kernel } from '../../../core/emit/kernel/kernel.ts';
import type { ColumnValues } from '../../../core/emit/kernel/parts.ts';
import type { PlanColumn } from '../../../core/emit/population/plan.ts';
import { addDays, parseDay, type Day } from '../../../core/quantity/day.ts';
import { named, quoted } from '../../population/database.ts';
import { readChunks, type Chunk as Read, type ReadableRows } from '../../population/read-chunks.ts';

/** The columns that say whose a row is, and who it is about. */
const OWNER = 'enhet';
const ROW = 'person';
/** The place of the row's owner among the owners. */
const PLACE = 'ägare #';
const CHUNK_ROWS = 65_536;

/** What a kernel reads of the rows, and the owners by their place: plain values that can be sent to a thread. */
export interface KernelRows {
  readonly owners: readonly string[];
  readonly columns: readonly PlanColumn[];
}

/** Feeds a kernel with rows, a chunk at a time; asked after each whether to go on. */
export async function feedRows(kernel: Kernel, rows: ReadableRows, sql: string, { owners, columns }: KernelRows, goOn: () => 'yes' | 'no'): Promise<'done' | 'stopped'> {
  const own = columns.filter(({ where }) => where === 'own');
  const names = [...new Set(own.map(columnRead))];
  const withPlace: ReadableRows = { ...rows, carriers: new Map([...rows.carriers, [PLACE, 'int32']]) };
  for await (const read of readChunks(withPlace, placedSql(sql, owners), [PLACE, ...names], CHUNK_ROWS)) {
    if (goOn() === 'no') return 'stopped';
    kernel.feed(chunkOf(read, own));
  }
  return 'done';
}

/** Texts come one by one from the database, and are slow; whose a row is, it finds itself. */
function placedSql(sql: string, owners: readonly string[]): string {
  const places = owners.length === 0 ? "('', -1)" : owners.map((owner, at) => `(${quoted(owner)}, ${at})`).join(', ');
  return `SELECT r.*, coalesce(o.place, -1) AS ${named(PLACE)} FROM (${sql}) AS r LEFT JOIN (VALUES ${places}) AS o(unit, place) ON r.${named(OWNER)} = o.unit`;
}

function chunkOf({ rows, columns, nulls }: Read, own: readonly PlanColumn[]): Chunk {
  const owners = columns.get(PLACE) as Int32Array;
  const stranger = owners.indexOf(-1);
  if (stranger >= 0) throw new RangeError(`a row of a unit that is not among the ${OWNER}`);
  return { rows, owners, columns: new Map(own.map((column) => [column.column, valuesOf(column, columns.get(columnRead(column)) ?? [], nulls.get(column.name), rows)])) };
}

const columnRead = ({ carries, name }: PlanColumn): string => (carries === 'rowName' ? ROW : name);

const FIRST_DAY = parseDay('1970-01-01') as Day;

/** An empty cell is missing, and never anything else. Days come as whole numbers from the files and stand as YYYY-MM-DD in the rules. */
function valuesOf({ carries, kind }: PlanColumn, values: ColumnValues, nulls: Uint8Array | undefined, rows: number): ColumnValues {
  if (carries === 'missing') return nulls ?? new Uint8Array(rows);
  if (carries === 'notApplicable') return new Uint8Array(rows);
  if (kind !== 'text' || !(values instanceof Int32Array)) return values;
  return Array.from(values, (days) => addDays(FIRST_DAY, days));
}
