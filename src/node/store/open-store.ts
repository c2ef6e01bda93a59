import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { appendAll } from './append.ts';
import { startCluster } from './embedded/cluster.ts';
import { migrate } from './migrations.ts';
import { isStoreFault, storeFault } from './store-fault.ts';
import { openedStore, type Store } from './store.ts';
import type { Tables } from './tables.ts';
import { watching } from './watching.ts';
import { threadWriter } from './writer/in-thread.ts';
import type { Writer } from './writer/writer.ts';

/** An open store, and the database under it for what reads the whole record. */
export interface OpenStore {
  readonly store: Store;
  readonly database: Kysely<Tables>;
}

/** How what is recorded is written: in a thread of its own, or here with a time that is given. */
export type Writes = { readonly kind: 'thread' } | { readonly kind: 'here'; readonly now: () => string };

const CONNECTIONS = 12;

/** The store at DATABASE_URL, else in a PostgreSQL of our own in the data folder. Throws a StoreFault when it cannot be had. */
export async function openStore(data: string, writes: Writes, url = process.env['DATABASE_URL']): Promise<OpenStore> {
  const isOurs = url === undefined || url === '';
  const cluster = isOurs ? await startCluster(data) : undefined;
  const settings: pg.PoolConfig = cluster ? { ...cluster.settings } : { ...(url === undefined ? {} : { connectionString: url }), connectionTimeoutMillis: 15_000 };
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, application_name: 'likvard' });
  // A server that goes away between two questions: the next one says so.
  pool.on('error', () => {});
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const watch = watching();
  try {
    await migrate(database);
    const listener = await listen(settings, watch);
    const writer: Writer = writes.kind === 'thread' ? threadWriter(settings) : { write: (batch) => appendAll(pool, batch, writes.now), close: async () => {} };
    const close = async (): Promise<void> => {
      await writer.close();
      await listener.end();
      await database.destroy();
      await cluster?.stop();
    };
    return { store: openedStore(database, writer, watch, close), database };
  } catch (fault) {
    await database.destroy();
    await cluster?.stop();
    if (isStoreFault(fault) || cluster) throw fault;
    throw storeFault('store-unreachable', { said: fault instanceof Error ? withoutSecrets(fault.message) : '' });
  }
}

/** Hears of what others record. While nobody is heard, nothing that was read is trusted. */
async function listen(settings: pg.ClientConfig, watch: ReturnType<typeof watching>): Promise<{ readonly end: () => Promise<void> }> {
  let client = new pg.Client(settings);
  let isEnded = false;
  const begin = async (): Promise<void> => {
    client = new pg.Client(settings);
    client.on('notification', ({ payload }) => { watch.changed(payload ?? ''); });
    client.on('error', () => {});
    client.on('end', () => {
      watch.hear('unheard');
      if (!isEnded) setTimeout(() => { begin().catch(() => {}); }, 1000).unref();
    });
    await client.connect();
    await client.query('LISTEN likvard_record');
    watch.hear('heard');
  };
  await begin();
  return {
    end: async () => {
      isEnded = true;
      await client.end();
    },
  };
}

const withoutSecrets = (text: string): string => text.replaceAll(/postgres(?:ql)?:\/\/\S+/gu, 'postgres://…');
