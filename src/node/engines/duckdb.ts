import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { DUCKDB } from '../../core/emit/sql/dialect.ts';
import { quoted } from '../population/database.ts';
import { insertValues, temporaryTable, type Connection } from './connection.ts';
import type { Engine, LineFile } from './engine.ts';
import { engineFault } from './engine-fault.ts';
import { engineOn } from './run-on.ts';

export interface DuckdbSettings {
  /** As DuckDB writes it: 200MB. */
  readonly memoryLimit?: string | undefined;
  readonly threads?: number | undefined;
}

/** DuckDB inside this process: no server, and it reads Parquet and CSV itself. */
export async function duckdbEngine({ memoryLimit, threads }: DuckdbSettings = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { ...(memoryLimit ? { memory_limit: memoryLimit } : {}), ...(threads ? { threads: String(threads) } : {}) });
  return duckdbEngineOn(await instance.connect(), () => { instance.closeSync(); });
}

/** An engine on a connection that is there already; it is closed with the engine, and then `closed` is told. */
export async function duckdbEngineOn(connection: DuckDBConnection, closed: () => void): Promise<Engine> {
  const read = (sql: string): Promise<readonly (readonly string[])[]> => readTexts(connection, sql);
  const execute = async (sql: string): Promise<void> => { await connection.run(sql); };
  const [[version = ''] = []] = await read('SELECT version()');
  const opened: Connection = {
    dialect: DUCKDB, version, read,
    stream: async (sql, take) => {
      const result = await connection.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) await take(chunk.getRows().map((row) => row.map(textOf)));
    },
    gather: ({ sql }) => read(sql),
    partOf: (table) => Promise.resolve(table),
    makeTable: (name, columns) => execute(temporaryTable(DUCKDB, name, columns)),
    dropTable: (name) => execute(`DROP TABLE ${name}`),
    insert: insertValues(DUCKDB, execute),
    copy: () => Promise.reject(new Error('DuckDB reads the files themselves')),
    ownTable: (written) => Promise.reject(engineFault('engine-table-missing', { engine: 'duckdb', table: written })),
    kinds: TYPES,
    write: async (sql, file) => {
      const [[count = '0'] = []] = await read(await copyOf(sql, file, read));
      return Number(count);
    },
    files: async (kind, paths, columns) => {
      const from = fileFunction(kind, paths, columns);
      await expectTypes(await read(`DESCRIBE SELECT * FROM ${from}`), columns, paths);
      return from;
    },
    cancel: () => {
      connection.interrupt();
      return Promise.resolve();
    },
    close: () => {
      connection.closeSync();
      closed();
      return Promise.resolve();
    },
  };
  return engineOn(opened);
}

/**
 * Parquet has no whole number wider than 64 bits, and DuckDB would write one as a float: a wider one is written as a decimal without
 * decimals. An unfit row stops the writing.
 */
async function copyOf(sql: string, { path, month, about }: LineFile, read: Connection['read']): Promise<string> {
  const described = await read(`DESCRIBE ${sql}`);
  const columns = described.slice(LEADING).map(([name = '', type = '']) => {
    const column = DUCKDB.quoteName(name);
    return type === 'HUGEINT' ? `CAST(${column} AS DECIMAL(38, 0)) AS ${column}` : column;
  });
  const fault = `error(${quoted('a row is empty, outside what was declared, or without a known owner')})`;
  const keys = [`CASE WHEN unfit = 1 THEN ${fault} ELSE id END AS ${DUCKDB.quoteName('person')}`, `owner AS ${DUCKDB.quoteName('enhet')}`, `${month} AS ${DUCKDB.quoteName('månad')}`];
  const named = described.map(([name = ''], at) => (at < LEADING ? ['id', 'owner', 'unfit'][at] ?? '' : DUCKDB.quoteName(name)));
  const pairs = Object.entries(about).map(([key, text]) => `${key}: ${quoted(text)}`);
  return `COPY (SELECT ${[...keys, ...columns].join(', ')} FROM (${sql}) AS lines(${named.join(', ')})) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`;
}

/** Id, owner and unfit stand first in a question for lines. */
const LEADING = 3;

async function readTexts(connection: DuckDBConnection, sql: string): Promise<readonly (readonly string[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map(textOf));
}

/** BIGINT and HUGEINT come as bigint; a number is only ever a small whole one. */
function textOf(value: DuckDBValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`a number with lost digits: ${value}`);
  return value === null ? '' : String(value);
}

type FileColumns = Parameters<Connection['files']>[2];

function fileFunction(kind: 'parquet' | 'csv', paths: readonly string[], columns: FileColumns): string {
  const list = `[${paths.map(DUCKDB.text).join(', ')}]`;
  if (kind === 'parquet') return `read_parquet(${list})`;
  const distinct = [...new Map(columns.map((column) => [column.name, column])).values()];
  const types = distinct.map(({ name, kind: of }) => `${DUCKDB.text(name)}: '${of === 'truth' ? 'BOOLEAN' : 'VARCHAR'}'`);
  const reads = distinct.map(({ name, kind: of }) => `${of === 'integer' ? wholeNumber(name) : DUCKDB.quoteName(name)} AS ${DUCKDB.quoteName(name)}`);
  return `(SELECT ${reads.join(', ')} FROM read_csv(${list}, header = true, types = {${types.join(', ')}}))`;
}

/** DuckDB itself would read 40.5 as the whole number 41. */
function wholeNumber(name: string): string {
  const column = DUCKDB.quoteName(name);
  const fault = `error(${DUCKDB.text(`column ${name}: not a whole number: `)} || ${column})`;
  return `CASE WHEN ${column} IS NULL THEN NULL WHEN regexp_full_match(${column}, '-?[0-9]{1,38}') THEN CAST(${column} AS HUGEINT) ELSE ${fault} END`;
}

const TYPES = {
  integer: /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/u,
  truth: /^BOOLEAN$/u,
  text: /^(?:VARCHAR|DATE|ENUM.*)$/u,
} as const;

/** A whole number kept as a float or a decimal has already lost what makes it exact, so it is refused. */
async function expectTypes(described: readonly (readonly string[])[], columns: FileColumns, paths: readonly string[]): Promise<void> {
  const types = new Map(described.map(([name = '', type = '']) => [name, type]));
  const faults = columns.flatMap(({ name, kind }) => {
    const found = types.get(name);
    if (found === undefined) return [`no column ${name}`];
    return TYPES[kind].test(found) ? [] : [`column ${name} is ${found}, not ${kind}`];
  });
  if (faults.length > 0) throw new Error(`${paths.join(', ')}: ${faults.join('; ')}`);
}
