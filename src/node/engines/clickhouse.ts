import { CLICKHOUSE } from '../../core/emit/sql/dialect.ts';
import { clusterOf, type Cluster } from './clickhouse/cluster.ts';
import { openServer, type Server } from './clickhouse/server.ts';
import { tabCell } from './clickhouse/tabs.ts';
import { nameParts, noFiles, type Connection, type TableColumn, type TextRows } from './connection.ts';
import { engineFault } from './engine-fault.ts';
import type { Engine, OwnTable } from './engine.ts';
import { engineOn } from './run-on.ts';

const { quoteName } = CLICKHOUSE;

/**
 * ClickHouse at an address such as http://127.0.0.1:8123, alone or with the others of a cluster that it knows by name. Makes tables of its
 * own only for rows that are put there; they are named likvard_N.
 */
export async function clickhouseEngine(url: string, cluster?: string): Promise<Engine> {
  const server = openServer(url);
  try {
    const [[version = ''] = []] = await server.read('SELECT version()');
    const servers = cluster === undefined ? alone(server) : await clusterOf(server, cluster);
    return engineOn({
      dialect: CLICKHOUSE, version,
      read: (sql) => servers.guarded(server.read(sql)),
      stream: (sql, take) => servers.guarded(server.stream(sql, take)),
      gather: (asked) => servers.guarded(servers.gather(asked)),
      partOf: (table) => servers.guarded(servers.partOf(table)),
      makeTable: (name, columns, id) => servers.guarded(servers.makeTable(name, columnList(columns), id)),
      dropTable: (name) => servers.guarded(servers.dropTable(name)),
      insert: (table, _columns, rows) => servers.guarded(server.insert(table, 'TabSeparated', [rows.map((row) => `${row.map(tabCell).join('\t')}\n`).join('')])),
      copy: (table, csv) => servers.guarded(server.insert(table, 'CSV', csv)),
      kinds: { integer: /^(?:Nullable\()?(?:U?Int(?:8|16|32|64)|Decimal\(\d+, 0\))\)?$/u, truth: /^(?:Nullable\()?(?:UInt8|Bool)\)?$/u, text: /^(?:LowCardinality\()?(?:Nullable\()?(?:String|Date(?:32)?|UUID|Enum(?:8|16)\(.*\))\)*$/u },
      ownTable: (written) => servers.guarded(ownTable(server, written)),
      files: noFiles,
      write: noFiles,
      cancel: () => server.cancel(),
      close: () => servers.close(),
    } satisfies Connection);
  } catch (fault) {
    await server.close();
    throw fault;
  }
}

/** One server is a cluster of itself. */
function alone(server: Server): Cluster {
  return {
    guarded: (act) => act,
    gather: ({ sql }): Promise<TextRows> => server.read(sql),
    partOf: (table) => Promise.resolve(table),
    makeTable: (name, columns) => server.execute(`CREATE TABLE ${name} (${columns}) ENGINE = MergeTree ORDER BY tuple()`),
    dropTable: (name) => server.execute(`DROP TABLE IF EXISTS ${name}`),
    close: () => server.close(),
  };
}

function columnList(columns: readonly TableColumn[]): string {
  return columns.map(({ name, type, canBeEmpty }) => `${quoteName(name)} ${canBeEmpty === 'yes' ? `Nullable(${type})` : type}`).join(', ');
}

async function ownTable(server: Server, written: string): Promise<OwnTable> {
  const { within, name } = nameParts(written);
  const database = within === undefined ? 'currentDatabase()' : CLICKHOUSE.text(within);
  const types = await server.read(`SELECT name, type FROM system.columns WHERE database = ${database} AND table = ${CLICKHOUSE.text(name)}`);
  if (types.length === 0) throw engineFault('engine-table-missing', { engine: 'clickhouse', table: written });
  const [[current = ''] = []] = within === undefined ? await server.read('SELECT currentDatabase()') : [[within]];
  return { table: `${quoteName(current)}.${quoteName(name)}`, written, types: new Map(types.map(([column = '', type = '']) => [column, type])) };
}
