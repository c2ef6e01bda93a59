import type { DuckDBDataChunk } from '@duckdb/node-api';
import { named } from './database.ts';
import type { Carrier, PopulationSource } from './population.ts';

/** Whole numbers of the last decimal, in the smallest carrier that holds the declared range; texts as they are. */
export type ChunkColumn = Int32Array | Float64Array | BigInt64Array | readonly string[];

/** Some rows, column by column. `nulls` has a column only when a value in it is missing: 1 where it is, and then the value is 0 or ''. */
export interface Chunk {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ChunkColumn>;
  readonly nulls: ReadonlyMap<string, Uint8Array>;
}

/** What is asked of DuckDB for a carrier: a whole number below 2^53 is the same as DOUBLE, and comes faster than as a bigint. */
const ASKED: Readonly<Record<Carrier, string>> = { int32: 'INTEGER', safe: 'DOUBLE', int64: 'BIGINT', text: 'VARCHAR' };

/** What rows can be read from: a checked population, or another database over the same files. */
export type ReadableRows = Pick<PopulationSource, 'carriers' | 'database'>;

/**
 * The rows that `sql` of a population gives, in the order they stand in their files, at most `chunkRows` at a time. No more than one
 * chunk is held, however many there are: its columns are filled again when the next is asked for. Throws RangeError for a column that the population does not have.
 */
export async function* readChunks({ carriers: known, database }: ReadableRows, sql: string, columns: readonly string[], chunkRows: number): AsyncGenerator<Chunk> {
  const carriers = columns.map((name): readonly [string, Carrier] => {
    const carrier = known.get(name);
    if (!carrier) throw new RangeError(`the population has no column ${name}`);
    return [name, carrier];
  });
  const asked = carriers.map(([name, carrier]) => `CAST(${named(name)} AS ${ASKED[carrier]})`);
  const connection = await database.connect();
  try {
    const result = await connection.stream(`SELECT ${asked.join(', ')} FROM (${sql})`);
    const filling = startChunk(carriers, chunkRows);
    for (let read = await result.fetchChunk(); read !== null && read.rowCount > 0; read = await result.fetchChunk()) {
      for (let from = 0; from < read.rowCount;) {
        from += fill(filling, read, from, chunkRows);
        if (filling.rows < chunkRows) continue;
        yield finished(filling);
        filling.rows = 0;
        filling.nulls.clear();
      }
    }
    if (filling.rows > 0) yield finished(filling);
  } finally {
    connection.closeSync();
  }
}

type Filling = { readonly kind: 'int32'; readonly to: Int32Array } | { readonly kind: 'safe'; readonly to: Float64Array } | { readonly kind: 'int64'; readonly to: BigInt64Array } | { readonly kind: 'text'; readonly to: string[] };

interface Unfinished {
  rows: number;
  readonly columns: readonly (readonly [string, Filling])[];
  readonly nulls: Map<string, Uint8Array>;
}

function startChunk(carriers: readonly (readonly [string, Carrier])[], size: number): Unfinished {
  return { rows: 0, columns: carriers.map(([name, carrier]) => [name, emptyColumn(carrier, size)]), nulls: new Map() };
}

function emptyColumn(kind: Carrier, size: number): Filling {
  switch (kind) {
    case 'int32': return { kind, to: new Int32Array(size) };
    case 'safe': return { kind, to: new Float64Array(size) };
    case 'int64': return { kind, to: new BigInt64Array(size) };
    case 'text': return { kind, to: Array<string>(size).fill('') };
  }
}

/** Copies as many rows as there is room for, and says how many. */
function fill(chunk: Unfinished, read: DuckDBDataChunk, from: number, size: number): number {
  const count = Math.min(read.rowCount - from, size - chunk.rows);
  for (const [index, [name, column]] of chunk.columns.entries()) {
    const vector = read.getColumnVector(index);
    for (let at = 0; at < count; at += 1) {
      const value = vector.getItem(from + at);
      const row = chunk.rows + at;
      if (value === null) missingAt(chunk, name, row, size);
      else if (column.kind === 'int64') column.to[row] = value as bigint;
      else if (column.kind === 'text') column.to[row] = value as string;
      else column.to[row] = value as number;
    }
  }
  chunk.rows += count;
  return count;
}

function missingAt({ nulls }: Unfinished, name: string, row: number, size: number): void {
  const marks = nulls.get(name) ?? new Uint8Array(size);
  marks[row] = 1;
  nulls.set(name, marks);
}

function finished({ rows, columns, nulls }: Unfinished): Chunk {
  const cut = ({ kind, to }: Filling): ChunkColumn => (kind === 'text' ? to.slice(0, rows) : to.subarray(0, rows));
  return { rows, columns: new Map(columns.map(([name, column]) => [name, cut(column)])), nulls: new Map([...nulls].map(([name, marks]) => [name, marks.subarray(0, rows)])) };
}
