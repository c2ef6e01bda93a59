import pg from 'pg';
import { POSTGRES } from '../../core/emit/sql/dialect.ts';
import { insertValues, nameParts, noFiles, temporaryTable, type Connection, type TextRows } from './connection.ts';
import type { Engine, OwnTable } from './engine.ts';
import { engineFault } from './engine-fault.ts';
import { copyIn } from './postgres/copy-in.ts';
import { postgresFault } from './postgres/fault.ts';
import { engineOn } from './run-on.ts';

const CONNECT_MS = 15_000;
const CANCEL_MS = 5_000;
const ROWS_A_BATCH = 5_000;

/** PostgreSQL at an address such as that in DATABASE_URL. Needs only the right to make temporary tables, which are gone with the session. */
export async function postgresEngine(url: string): Promise<Engine> {
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/u.test(new URL(url).protocol)) throw engineFault('engine-address', { engine: 'postgres', found: withoutPassword(url) });
  // The driver would read BIGINT as text but numeric and days as it likes; here every cell stays the text the server wrote.
  const settings = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, application_name: 'likvard', types: { getTypeParser: () => (text: string | null) => text } };
  const told = <Result>(act: Promise<Result>): Promise<Result> => act.catch((fault: unknown) => { throw postgresFault(fault, url); });
  const client = new pg.Client(settings);
  // A server that goes away between two questions: the next one says so.
  client.on('error', () => {});
  await told(client.connect());
  const read = async (sql: string): Promise<TextRows> => {
    const { rows, fields } = await told(client.query<(string | null)[]>({ text: sql, rowMode: 'array' }));
    return rows.map((row) => row.map((value, at) => (fields[at]?.dataTypeID === BOOLEAN ? (value === 't' ? '1' : '0') : (value ?? ''))));
  };
  const execute = async (sql: string): Promise<void> => { await told(client.query(sql)); };
  const [[version = ''] = []] = await read('SHOW server_version');
  const [[session = ''] = []] = await read('SELECT pg_backend_pid()');
  const opened: Connection = {
    dialect: POSTGRES, version, read,
    stream: async (sql, take) => {
      await execute('BEGIN');
      try {
        await execute(`DECLARE likvard_rows NO SCROLL CURSOR FOR ${sql}`);
        for (let rows = await read(`FETCH ${ROWS_A_BATCH} FROM likvard_rows`); rows.length > 0; rows = await read(`FETCH ${ROWS_A_BATCH} FROM likvard_rows`)) await take(rows);
      } finally {
        await execute('ROLLBACK');
      }
    },
    gather: ({ sql }) => read(sql),
    partOf: (table) => Promise.resolve(table),
    makeTable: (name, columns) => execute(temporaryTable(POSTGRES, name, columns)),
    dropTable: (name) => execute(`DROP TABLE IF EXISTS ${name}`),
    insert: insertValues(POSTGRES, execute),
    copy: (table, csv) => told(copyIn(client, `COPY ${table} FROM STDIN (FORMAT csv, NULL '\\N')`, csv)),
    ownTable: (written) => ownTable(written, read),
    kinds: { integer: /^(?:smallint|integer|bigint|numeric\(\d+,0\))$/u, truth: /^boolean$/u, text: /^(?:text|character varying(?:\(\d+\))?|date|uuid)$/u },
    files: noFiles,
    write: noFiles,
    cancel: async () => {
      const other = new pg.Client({ ...settings, connectionTimeoutMillis: CANCEL_MS, query_timeout: CANCEL_MS });
      other.on('error', () => {});
      try {
        await other.connect();
        await other.query('SELECT pg_cancel_backend($1)', [session]);
        await other.end();
      } catch {
        // A server that hangs is not waited for.
        client.connection.stream.destroy();
        other.connection.stream.destroy();
      }
    },
    close: () => client.end(),
  };
  return engineOn(opened);
}

const BOOLEAN = 16;

async function ownTable(written: string, read: Connection['read']): Promise<OwnTable> {
  const { within, name } = nameParts(written);
  const table = `${within === undefined ? '' : `${POSTGRES.quoteName(within)}.`}${POSTGRES.quoteName(name)}`;
  const types = await read(`SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = to_regclass(${POSTGRES.text(table)}) AND attnum > 0 AND NOT attisdropped`);
  if (types.length === 0) throw engineFault('engine-table-missing', { engine: 'postgres', table: written });
  return { table, written, types: new Map(types.map(([column = '', type = '']) => [column, type])) };
}

const withoutPassword = (url: string): string => url.replace(/:[^:@/]*@/u, ':***@');
