import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import type { TextRows } from '../connection.ts';
import { engineFault, shownAddress } from '../engine-fault.ts';
import { clickhouseFault } from './fault.ts';
import { readTabLine, readTabs } from './tabs.ts';

/** One server, spoken to over HTTP. What it throws for the server's sake is an EngineFault. */
export interface Server {
  readonly url: string;
  read(sql: string): Promise<TextRows>;
  stream(sql: string, take: (rows: TextRows) => Promise<void>): Promise<void>;
  /** A statement that takes no time: a server that has not answered it in ten seconds is one that does not. */
  execute(sql: string): Promise<void>;
  insert(table: string, format: 'CSV' | 'TabSeparated', pieces: AsyncIterable<Buffer> | Iterable<string>): Promise<void>;
  /** Ends the questions that are being answered. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server that is down is an error, never a smaller sum; nothing wraps round; and a row that is put in a cluster has come to its server
 * before we are answered. The values of many owners make a long select.
 */
const SETTINGS = { skip_unavailable_shards: 0, insert_distributed_sync: 1, decimal_check_overflow: 1, join_use_nulls: 0, max_query_size: '268435456' } as const;
/** A small answer is sent when it is whole, so that a fault half way is told as one. */
const WHOLE = { wait_end_of_query: 1 } as const;
const DAY_MS = 86_400_000;
const STATEMENT_MS = 10_000;
const CANCEL_MS = 5_000;

export function openServer(url: string): Server {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) throw engineFault('engine-address', { engine: 'clickhouse', found: url.replace(/:[^:@/]*@/u, ':***@') });
  const client = createClient({ url, clickhouse_settings: SETTINGS, request_timeout: DAY_MS, application: 'likvard', log: { level: ClickHouseLogLevel.OFF } });
  const asked = new Map<string, AbortController>();
  const ask = async <Result>(act: (query: { readonly query_id: string; readonly abort_signal: AbortSignal }) => Promise<Result>, within = DAY_MS): Promise<Result> => {
    const [id, stop] = [randomUUID(), new AbortController()];
    const late = setTimeout(() => { stop.abort(); }, within);
    asked.set(id, stop);
    try {
      return await act({ query_id: id, abort_signal: stop.signal });
    } catch (fault) {
      throw stop.signal.aborted ? engineFault('engine-unreachable', { engine: 'clickhouse', address: shownAddress(url), cause: 'ETIMEDOUT' }) : clickhouseFault(fault, url);
    } finally {
      clearTimeout(late);
      asked.delete(id);
    }
  };
  const execute = (sql: string): Promise<void> => ask(async (id) => { await client.command({ query: sql, ...id, clickhouse_settings: WHOLE }); }, STATEMENT_MS);
  return {
    url, execute,
    read: (sql) => ask(async (id) => {
      const answer = await client.query({ query: sql, format: 'TabSeparated', ...id, clickhouse_settings: WHOLE });
      return readTabs(await answer.text());
    }),
    stream: (sql, take) => ask(async (id) => {
      const answer = await client.query({ query: sql, format: 'TabSeparated', ...id });
      let columns: number | undefined;
      for await (const batch of answer.stream()) {
        const rows = batch.map(({ text }) => readTabLine(text));
        columns ??= rows[0]?.length;
        // A fault after the first rows comes as a line among them: it has not their number of cells.
        const broken = rows.findIndex(({ length }) => length !== columns);
        if (broken >= 0) throw new Error(batch.slice(broken).map(({ text }) => text).join(' '));
        if (rows.length === 1 && columns === 1 && rows[0]?.[0]?.startsWith('Code: ') === true) throw new Error(rows[0][0]);
        await take(rows);
      }
    }),
    insert: (table, format, pieces) => ask(async (id) => {
      await client.insert({ table, values: Readable.from(pieces, { objectMode: false }), format, ...id });
    }),
    cancel: async () => {
      const stopping = [...asked];
      if (stopping.length === 0) return;
      const ids = stopping.map(([id]) => `'${id}'`).join(', ');
      // The server is told first; one that hangs is not waited for.
      await client.command({ query: `KILL QUERY WHERE query_id IN (${ids}) ASYNC`, abort_signal: AbortSignal.timeout(CANCEL_MS) }).catch(() => {});
      for (const [, stop] of stopping) stop.abort();
    },
    close: () => client.close(),
  };
}
