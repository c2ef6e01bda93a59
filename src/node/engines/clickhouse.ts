import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { CLICKHOUSE } from '../../core/emit/sql/dialect.ts';
import { noFiles, type Connection } from './connection.ts';
import type { Cell, Engine } from './engine.ts';
import { engineOn } from './run-on.ts';

/** A server that is down is an error, never a smaller sum; and nothing wraps round. */
const SETTINGS = { skip_unavailable_shards: 0, decimal_check_overflow: 1, join_use_nulls: 0 } as const;

/** ClickHouse at an address such as http://127.0.0.1:8123. Makes tables of its own in memory, named likvard_N. */
export async function clickhouseEngine(url: string): Promise<Engine> {
  const client = createClient({ url, clickhouse_settings: SETTINGS, log: { level: ClickHouseLogLevel.OFF } });
  const read = async (sql: string): Promise<readonly (readonly string[])[]> => {
    const answer = await client.query({ query: sql, format: 'TabSeparated' });
    return readTabs(await answer.text());
  };
  const [[version = ''] = []] = await read('SELECT version()');
  const opened: Connection = {
    dialect: CLICKHOUSE, version, read,
    execute: async (sql) => { await client.command({ query: sql }); },
    createTable: (name, columns) => `CREATE TABLE ${name} (${columns.map((column) => `${CLICKHOUSE.quoteName(column.name)} Nullable(${column.type})`).join(', ')}) ENGINE = Memory`,
    insert: async (table, _columns, rows) => {
      const lines = rows.map((row) => `${row.map(tabCell).join('\t')}\n`).join('');
      await client.insert({ table, values: Readable.from([lines], { objectMode: false }), format: 'TabSeparated' });
    },
    files: noFiles,
    write: noFiles,
    close: () => client.close(),
  };
  return engineOn(opened);
}

function tabCell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', 0: '\0' };

/** Cells apart by tabs, rows by line breaks; whole numbers are digits, never JSON numbers. */
function readTabs(text: string): readonly (readonly string[])[] {
  return text.split('\n').slice(0, -1).map((line) => line.split('\t')
    .map((cell) => (cell === '\\N' ? '' : cell.replace(/\\(.)/gu, (_whole, mark: string) => ESCAPES[mark] ?? mark))));
}
