import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A DuckDB of our own in this process: nothing is kept in it, and what does not fit in memory goes to the work folder. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** Another connection to the same, for one who reads while others ask. */
  readonly connect: () => Promise<DuckDBConnection>;
  readonly close: () => void;
}

export interface DatabaseLimits {
  readonly work: string;
  readonly megabytes?: number;
  readonly threads?: number;
}

const MEGABYTES = 400;
const THREADS = 2;

/** Rows keep the order they are read in, whatever the number of threads. */
export async function openDatabase({ work, megabytes = MEGABYTES, threads = THREADS }: DatabaseLimits): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads), memory_limit: `${megabytes}MB`, temp_directory: `${work}/spill`, preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  return { connection, connect: () => instance.connect(), close: () => { connection.closeSync(); instance.closeSync(); } };
}

/** The rows of a small answer; every value is given as text, so that no digit is lost on the way. */
export async function rowsOf({ connection }: Pick<Database, 'connection'>, sql: string): Promise<readonly (readonly (string | null)[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
}

/** A text as SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a column as SQL. */
export const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;
