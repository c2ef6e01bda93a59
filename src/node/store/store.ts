import type { Kysely } from 'kysely';
import type { Recorded } from '../../wire/record.ts';
import { answered, entryOf, type Appended, type Appending } from './append.ts';
import type { Tables } from './tables.ts';
import type { Watch } from './watching.ts';
import type { Writer } from './writer/writer.ts';

/** The record: what was done is added at its end, and read back stream by stream. */
export interface Store {
  /** Acknowledged only when it is on disk. */
  readonly append: (one: Appending) => Promise<Appended>;
  /** What a write with this key came to, when it has been sent before. */
  readonly answered: (key: string, asked: string) => Promise<Appended | undefined>;
  /** The entries of a stream in order; empty when nothing was done to it. */
  readonly stream: (name: string) => Promise<readonly Recorded[]>;
  /** The names of the streams that begin with these letters, with how long each is, in the order they were begun. */
  readonly streams: (prefix: string) => Promise<readonly { readonly stream: string; readonly length: number }[]>;
  /** A page of the whole record, from after a number. */
  readonly page: (after: number, limit: number) => Promise<readonly Recorded[]>;
  readonly content: (fingerprint: string) => Promise<Buffer | undefined>;
  /** Calls when a stream that begins so may have changed, by this program or another. */
  readonly heard: (prefix: string, tell: () => void) => void;
  /** What has been written to those who look after the pages and not been erased, as canonical JSON, by the ids of the messages. */
  readonly messages: () => Promise<ReadonlyMap<string, string>>;
  readonly close: () => Promise<void>;
}

/** The most that is written in one transaction. */
const MOST_AT_ONCE = 200;

interface Waiting {
  readonly one: Appending;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (fault: unknown) => void;
}

/** A store on a database. What comes while a batch is being written goes together in the next: one flush to disk for all of them. */
export function openedStore(database: Kysely<Tables>, writer: Writer, watch: Watch, close: () => Promise<void>): Store {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST_AT_ONCE);
      try {
        const results = await writer.write(batch.map(({ one }) => one));
        for (const { one } of batch) watch.changed(one.stream);
        for (const [at, { resolve, reject }] of batch.entries()) {
          const result = results[at];
          if (result) resolve(result);
          else reject(new Error('no result'));
        }
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    isWriting = false;
  };
  return {
    append: (one) => new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (!isWriting) void write();
    }),
    answered: (key, asked) => answered(database, key, asked),
    stream: (name) => watch.kept(name, async () => {
      const rows = await database.selectFrom('record').selectAll().where('stream', '=', name).orderBy('at').execute();
      return rows.map((row) => entryOf({ ...row, number: Number(row.number) }));
    }),
    streams: (prefix) => watch.listed(prefix, async () => {
      const rows = await database.selectFrom('record').select((is) => ['stream', is.fn.max('at').as('length'), is.fn.min('number').as('first')])
        .where('stream', '>=', prefix).where('stream', '<', `${prefix}\u{10FFFF}`).groupBy('stream').orderBy('first').execute();
      return rows.map(({ stream, length }) => ({ stream, length: Number(length) }));
    }),
    page: async (after, limit) => {
      const rows = await database.selectFrom('record').selectAll().where('number', '>', String(after)).orderBy('number').limit(limit).execute();
      return rows.map((row) => entryOf({ ...row, number: Number(row.number) }));
    },
    content: async (fingerprint) => (await database.selectFrom('content').select('bytes').where('fingerprint', '=', fingerprint).executeTakeFirst())?.bytes,
    heard: watch.heard,
    messages: async () => new Map((await database.selectFrom('message').select(['id', 'written']).execute()).map(({ id, written }) => [id, written])),
    close,
  };
}
