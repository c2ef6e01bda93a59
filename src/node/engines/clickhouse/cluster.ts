import { CLICKHOUSE } from '../../../core/emit/sql/dialect.ts';
import type { Asked, TextRows } from '../connection.ts';
import { causeOf, EngineFault, engineFault, shownAddress } from '../engine-fault.ts';
import { lostServer } from './fault.ts';
import { openServer, type Server } from './server.ts';

/** What is asked of all the servers that hold rows. */
export interface Cluster {
  /** A fault that names a server of the cluster is told as that. */
  guarded<Result>(act: Promise<Result>): Promise<Result>;
  gather(asked: Asked): Promise<TextRows>;
  partOf(table: string): Promise<string>;
  makeTable(name: string, columns: string, id: string): Promise<void>;
  dropTable(name: string): Promise<void>;
  close(): Promise<void>;
}

interface Shard {
  readonly number: string;
  readonly host: string;
  readonly address: string;
  readonly port: string;
  readonly isOurs: 'yes' | 'no';
}

const { quoteName, text } = CLICKHOUSE;

/**
 * The servers of a cluster that `first` belongs to and knows by name. They are expected to take HTTP on the same port, with the same user.
 * Rows are put in a table of each, by a hash of the row's id, beneath a Distributed table on the first.
 */
export async function clusterOf(first: Server, cluster: string): Promise<Cluster> {
  const shards = await shardsOf(first, cluster);
  const [[database = ''] = []] = await first.read('SELECT currentDatabase()');
  const others = shards.filter(({ isOurs }) => isOurs === 'no').map((shard) => ({ shard, server: openServer(withHost(first.url, shard.host)) }));
  const all: readonly { readonly shard: Shard | undefined; readonly server: Server }[] = [{ shard: shards.find(({ isOurs }) => isOurs === 'yes'), server: first }, ...others];
  const parts = new Map<string, string>();
  const silent = new Set<Server>();
  const partName = (name: string): string => `${name}_rows`;

  const lost = (shard: Shard): EngineFault => engineFault('engine-shard', { cluster, shard: shard.number, host: `${shard.host}:${shard.port}` });

  const guarded = <Result>(act: Promise<Result>): Promise<Result> => act.catch((fault: unknown) => {
    const host = fault instanceof EngineFault ? lostServer(fault.whole) : undefined;
    if (host === undefined) throw fault;
    const shard = shards.find(({ host: named, address, port }) => host === `${named}:${port}` || host === `${address}:${port}`);
    throw shard ? lost(shard) : fault;
  });

  /** On every server; one that does not answer is named. */
  const everywhere = async (act: (server: Server) => Promise<void>): Promise<void> => {
    for (const { shard, server } of all) {
      await act(server).catch((fault: unknown) => { throw shard && isUnreachable(fault) ? lost(shard) : fault; });
    }
  };

  return {
    guarded,
    gather: ({ sql, columns }) => {
      const names = columns.map(quoteName).join(', ');
      // Joined to one row of each server, the inner select is answered by each from its own rows, and only what it gathered is sent on.
      return first.read(`SELECT ${names} FROM cluster(${text(cluster)}, system, one) AS s ALL INNER JOIN (SELECT toUInt8(0) AS dummy, ${names} FROM (${sql}) AS g) AS t USING dummy`);
    },
    partOf: async (table) => {
      const part = parts.get(table) ?? await ownPart(first, table, cluster);
      parts.set(table, part);
      return part;
    },
    makeTable: async (name, columns, id) => {
      if (new Set(shards.map(({ number }) => number)).size < shards.length) throw engineFault('engine-cluster-replicas', { cluster });
      parts.set(name, `${quoteName(database)}.${partName(name)}`);
      await everywhere((server) => server.execute(`CREATE TABLE ${partName(name)} (${columns}) ENGINE = MergeTree ORDER BY tuple()`));
      await first.execute(`CREATE TABLE ${name} (${columns}) ENGINE = Distributed(${text(cluster)}, ${text(database)}, ${text(partName(name))}, cityHash64(${quoteName(id)}))`);
    },
    dropTable: async (name) => {
      const drop = (server: Server, table: string): Promise<void> => (silent.has(server) ? Promise.resolve() : server.execute(`DROP TABLE IF EXISTS ${table}`).catch((fault: unknown) => {
        silent.add(server);
        throw fault;
      }));
      // All are tried, so that one that is down does not leave tables on the others; and once, however many tables there are.
      const dropped = await Promise.allSettled([drop(first, name), ...all.map(({ server }) => drop(server, partName(name)))]);
      const failed = dropped.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
    close: async () => { await Promise.all(all.map(({ server }) => server.close())); },
  };
}

async function shardsOf(first: Server, cluster: string): Promise<readonly Shard[]> {
  const rows = await first.read(`SELECT cluster, shard_num, host_name, host_address, port, is_local FROM system.clusters ORDER BY cluster, shard_num`);
  const shards = rows.filter(([name]) => name === cluster).map(([, number = '', host = '', address = '', port = '', isLocal]): Shard => ({ number, host, address, port, isOurs: isLocal === '1' ? 'yes' : 'no' }));
  if (shards.length === 0) throw engineFault('engine-cluster-missing', { cluster, clusters: [...new Set(rows.map(([name = '']) => name))] });
  if (!shards.some(({ isOurs }) => isOurs === 'yes')) throw engineFault('engine-cluster-outside', { cluster, address: shownAddress(first.url) });
  return shards;
}

/** The table beneath a Distributed one that somebody else made. */
async function ownPart(first: Server, table: string, cluster: string): Promise<string> {
  const [database = '', name = ''] = [...table.matchAll(/`((?:[^`\\]|\\.)*)`/gu)].map(([, part = '']) => part);
  const [[engine = ''] = []] = await first.read(`SELECT engine_full FROM system.tables WHERE database = ${text(database)} AND name = ${text(name)}`);
  const [of, within, part] = (/^Distributed\(([^)]*)/u.exec(engine)?.[1] ?? '').split(',').map((one) => one.trim().replaceAll(/^['"`]|['"`]$/gu, ''));
  if (of !== cluster || within === undefined || part === undefined) throw engineFault('engine-cluster-table', { table: `${database}.${name}`, cluster, found: engine === '' ? 'View' : engine.split(' ')[0] ?? '' });
  return `${within === '' ? '' : `${quoteName(within)}.`}${quoteName(part)}`;
}

function withHost(url: string, host: string): string {
  const other = new URL(url);
  other.hostname = host.includes(':') ? `[${host}]` : host;
  return other.href;
}

const isUnreachable = (fault: unknown): boolean => causeOf(fault) !== undefined || (fault instanceof EngineFault && fault.problems.some(({ code }) => code === 'engine-unreachable'));
