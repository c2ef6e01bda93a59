import { sql, type Kysely, type Transaction } from 'kysely';
import type { Recorded, RecordKind } from '../../wire/record.ts';
import { fingerprint } from '../fingerprint.ts';
import { BEGINNING, canonicalJson, hashOf, type Row } from './canonical.ts';
import type { Tables } from './tables.ts';

/** One thing to be recorded. */
export interface Appending {
  readonly stream: string;
  readonly kind: RecordKind;
  readonly body: unknown;
  readonly by: string;
  /** How long the stream was when the writer saw it. */
  readonly expected: number;
  /** The writer's own key, so that a write that is sent again is one entry. */
  readonly key?: string | undefined;
  /** The fingerprint of all that the writer asked: a key that comes with another is refused. */
  readonly asked?: string | undefined;
  /** Files that the entry names by their fingerprints; kept with it or not at all. */
  readonly contents?: readonly Uint8Array[] | undefined;
}

export type Appended =
  | { readonly kind: 'recorded'; readonly entry: Recorded; readonly first: 'first' | 'again' }
  /** Somebody else has written to the stream in the meantime. */
  | { readonly kind: 'conflict'; readonly found: number }
  /** The key has been used for something else. */
  | { readonly kind: 'keyTaken' };

/** Any number that all of the program's writers agree on. */
const LOCK = 7_041_777;

/** Records a batch in one transaction, in order; each is recorded or refused by itself. Only one batch at a time is written anywhere. */
export function appendAll(database: Kysely<Tables>, batch: readonly Appending[], now: () => string): Promise<readonly Appended[]> {
  return database.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const last = await transaction.selectFrom('record').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst();
    const lengths = await lengthsOf(transaction, batch);
    const taken = await answeredBefore(transaction, batch);
    const rows: Row[] = [];
    const answers: { readonly key: string; readonly asked: string; readonly number: number }[] = [];
    const results = batch.map((one): Appended => {
      const body = canonicalJson(one.body);
      const asked = one.asked ?? '';
      const before = one.key === undefined ? undefined : taken.get(one.key);
      if (before) return before.asked === asked ? { kind: 'recorded', entry: before.entry, first: 'again' } : { kind: 'keyTaken' };
      const found = lengths.get(one.stream) ?? 0;
      if (found !== one.expected) return { kind: 'conflict', found };
      const number = Number(last?.number ?? 0) + rows.length + 1;
      const open = { number, stream: one.stream, at: found + 1, kind: one.kind, body, by: one.by, when: now(), before: rows.at(-1)?.hash ?? last?.hash ?? BEGINNING };
      const row: Row = { ...open, hash: hashOf(open) };
      rows.push(row);
      lengths.set(one.stream, row.at);
      const entry = entryOf(row);
      if (one.key !== undefined) {
        answers.push({ key: one.key, asked, number });
        taken.set(one.key, { asked, entry });
      }
      return { kind: 'recorded', entry, first: 'first' };
    });
    if (rows.length > 0) await transaction.insertInto('record').values(rows).execute();
    if (answers.length > 0) await transaction.insertInto('answered').values(answers).execute();
    const contents = batch.flatMap((one, at) => (results[at]?.kind === 'recorded' ? (one.contents ?? []) : []));
    for (const bytes of contents) await transaction.insertInto('content').values({ fingerprint: fingerprint(bytes), bytes: Buffer.from(bytes) }).onConflict((conflict) => conflict.doNothing()).execute();
    return results;
  });
}

/** What a write with a key came to, when it was sent before. */
export async function answered(database: Kysely<Tables>, key: string, asked: string): Promise<Appended | undefined> {
  const found = (await answeredBefore(database, [{ key }])).get(key);
  if (!found) return undefined;
  return found.asked === asked ? { kind: 'recorded', entry: found.entry, first: 'again' } : { kind: 'keyTaken' };
}

export function entryOf({ body, ...row }: Row): Recorded {
  return { ...row, body: JSON.parse(body) as Recorded['body'] };
}

async function lengthsOf(transaction: Transaction<Tables>, batch: readonly Appending[]): Promise<Map<string, number>> {
  const streams = [...new Set(batch.map(({ stream }) => stream))];
  const found = await transaction.selectFrom('record').select((is) => ['stream', is.fn.max('at').as('length')]).where('stream', 'in', streams).groupBy('stream').execute();
  return new Map(found.map(({ stream, length }) => [stream, length]));
}

async function answeredBefore(transaction: Kysely<Tables>, batch: readonly Pick<Appending, 'key'>[]): Promise<Map<string, { readonly asked: string; readonly entry: Recorded }>> {
  const keys = batch.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return new Map();
  const found = await transaction.selectFrom('answered').innerJoin('record', 'record.number', 'answered.number').selectAll('record').select(['answered.key', 'answered.asked']).where('answered.key', 'in', keys).execute();
  return new Map(found.map(({ key, asked, ...row }) => [key, { asked, entry: entryOf({ ...row, number: Number(row.number) }) }]));
}
