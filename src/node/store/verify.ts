import type { Kysely } from 'kysely';
import { fingerprint } from '../fingerprint.ts';
import { BEGINNING, hashOf, type Row } from './canonical.ts';
import { messageCheck } from './messages.ts';
import type { Tables } from './tables.ts';

/** Where a chain does not hold, and how. */
export interface ChainFault {
  readonly number: number;
  readonly stream: string;
  readonly at: number;
  readonly what: 'gone' | 'order' | 'before' | 'hash' | 'content' | 'answered' | 'seal' | 'message';
}

export type Verified =
  | { readonly kind: 'whole'; readonly count: number; readonly last: string }
  | { readonly kind: 'broken'; readonly fault: ChainFault };

/** Follows a chain entry by entry; the first thing that does not hold ends it. */
export interface ChainCheck {
  readonly next: (row: Row) => ChainFault | undefined;
  readonly end: () => { readonly count: number; readonly last: string };
}

export function chainCheck(): ChainCheck {
  const lengths = new Map<string, number>();
  let count = 0;
  let last = BEGINNING;
  return {
    next: (row) => {
      const { number, stream, at } = row;
      const wrong = (what: ChainFault['what']): ChainFault => ({ number, stream, at, what });
      if (number !== count + 1) return { ...wrong('gone'), number: count + 1 };
      if (at !== (lengths.get(stream) ?? 0) + 1) return wrong('order');
      if (row.before !== last) return wrong('before');
      if (hashOf(row) !== row.hash) return wrong('hash');
      lengths.set(stream, at);
      count = number;
      last = row.hash;
      return undefined;
    },
    end: () => ({ count, last }),
  };
}

/** An earlier end of the chain, kept elsewhere: what it then was must still be there. */
export interface Seal {
  readonly number: number;
  readonly hash: string;
}

const ROWS_AT_A_TIME = 2000;

/** Verifies the whole record: the chain, the files and messages it names, the writers' keys, and that an earlier end of it is still in it. */
export async function verify(database: Kysely<Tables>, seal: Seal | undefined): Promise<Verified> {
  const check = chainCheck();
  const messages = messageCheck();
  let isSealed = seal === undefined || (seal.number === 0 && seal.hash === BEGINNING);
  for (let after = 0; ;) {
    const rows = await database.selectFrom('record').selectAll().where('number', '>', String(after)).orderBy('number').limit(ROWS_AT_A_TIME).execute();
    for (const one of rows) {
      const row = { ...one, number: Number(one.number) };
      const fault = check.next(row);
      if (fault) return { kind: 'broken', fault };
      messages.next(row);
      isSealed ||= seal?.number === row.number && seal.hash === row.hash;
      after = row.number;
    }
    if (rows.length < ROWS_AT_A_TIME) break;
  }
  const { count, last } = check.end();
  const past = (number: number, what: ChainFault['what'], stream = ''): Verified => ({ kind: 'broken', fault: { number, stream, at: 0, what } });
  const answered = await database.selectFrom('answered').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst();
  if (answered && Number(answered.number) > count) return past(Number(answered.number), 'answered');
  const changed = await changedContent(database);
  if (changed !== undefined) return past(count, 'content', changed);
  const other = messages.end(await database.selectFrom('message').selectAll().execute());
  if (other !== undefined) return past(count, 'message', other);
  return isSealed ? { kind: 'whole', count, last } : past(seal?.number ?? 0, 'seal');
}

/** The fingerprint of a kept file whose bytes are others; one file at a time, since they may be large. */
async function changedContent(database: Kysely<Tables>): Promise<string | undefined> {
  const names = await database.selectFrom('content').select('fingerprint').orderBy('fingerprint').execute();
  for (const { fingerprint: name } of names) {
    const found = await database.selectFrom('content').select('bytes').where('fingerprint', '=', name).executeTakeFirst();
    if (found && fingerprint(found.bytes) !== name) return name;
  }
  return undefined;
}
