import pg from 'pg';
import { POSTGRES } from '../../core/emit/sql/dialect.ts';
import { insertValues, noFiles, temporaryTable, type Connection } from './connection.ts';
import type { Engine } from './engine.ts';
import { engineOn } from './run-on.ts';

/** PostgreSQL at an address such as that in DATABASE_URL. Needs only the right to make temporary tables. */
export async function postgresEngine(url: string): Promise<Engine> {
  // The driver would read BIGINT as text but numeric and days as it likes; here every cell stays the text the server wrote.
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: () => (text: string | null) => text } });
  await client.connect();
  const read = async (sql: string): Promise<readonly (readonly string[])[]> => {
    const { rows, fields } = await client.query<(string | null)[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row.map((value, at) => (fields[at]?.dataTypeID === BOOLEAN ? (value === 't' ? '1' : '0') : (value ?? ''))));
  };
  const execute = async (sql: string): Promise<void> => { await client.query(sql); };
  const [[version = ''] = []] = await read('SHOW server_version');
  const opened: Connection = {
    dialect: POSTGRES, version, read,
    execute,
    createTable: temporaryTable(POSTGRES),
    insert: insertValues(POSTGRES, execute),
    files: noFiles,
    write: noFiles,
    close: () => client.end(),
  };
  return engineOn(opened);
}

const BOOLEAN = 16;
