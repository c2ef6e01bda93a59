import type { Kysely } from 'kysely';
import pg from 'pg';
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
  /** A message that is kept beside the record, or erased there; with the entry or not at all. */
  readonly message?: MessageChange | undefined;
}

export type MessageChange = { readonly kind: 'kept'; readonly id: string; readonly written: string; readonly salt: string } | { readonly kind: 'erased'; readonly id: string };

export type Appended =
  | { readonly kind: 'recorded'; readonly entry: Recorded; readonly first: 'first' | 'again' }
  /** Somebody else has written to the stream in the meantime. */
  | { readonly kind: 'conflict'; readonly found: number }
  /** The key has been used for something else. */
  | { readonly kind: 'keyTaken' };

/** Any number that all of the program's writers agree on. */
const LOCK = 7_041_777;

/** What a batch needs to know of what is there, read under the lock. */
interface Standing {
  readonly last: { readonly number: number; readonly hash: string };
  readonly lengths: Map<string, number>;
  readonly taken: Map<string, { readonly asked: string; readonly entry: Recorded }>;
}

/** What is to be written of a batch, and what each writer is told when it is. */
interface Written {
  readonly results: readonly Appended[];
  readonly rows: readonly Row[];
  readonly answers: readonly { readonly key: string; readonly asked: string; readonly number: number }[];
  readonly contents: readonly Uint8Array[];
  readonly messages: readonly MessageChange[];
}

/**
 * Records a batch in one transaction, in order; each is recorded or refused by itself. Only one batch at a time is written anywhere.
 * The database is asked twice, since each question waits for all that the server does in between.
 */
export async function appendAll(pool: pg.Pool, batch: readonly Appending[], now: () => string): Promise<readonly Appended[]> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    const written = writtenOf(batch, await standingUnderLock(client, batch), now);
    await client.query(`${insertsOf(written)}COMMIT`);
    return written.results;
  } catch (thrown) {
    fault = thrown instanceof Error ? thrown : new Error(String(thrown));
    await client.query('ROLLBACK').catch(() => {});
    throw thrown;
  } finally {
    client.release(fault);
  }
}

function writtenOf(batch: readonly Appending[], { last, lengths, taken }: Standing, now: () => string): Written {
  const rows: Row[] = [];
  const answers: Written['answers'][number][] = [];
  const results = batch.map((one): Appended => {
    const asked = one.asked ?? '';
    const before = one.key === undefined ? undefined : taken.get(one.key);
    if (before) return before.asked === asked ? { kind: 'recorded', entry: before.entry, first: 'again' } : { kind: 'keyTaken' };
    const found = lengths.get(one.stream) ?? 0;
    if (found !== one.expected) return { kind: 'conflict', found };
    const number = last.number + rows.length + 1;
    const open = { number, stream: one.stream, at: found + 1, kind: one.kind, body: canonicalJson(one.body), by: one.by, when: now(), before: rows.at(-1)?.hash ?? last.hash };
    const row: Row = { ...open, hash: hashOf(open) };
    const entry = entryOf(row);
    rows.push(row);
    lengths.set(one.stream, row.at);
    if (one.key !== undefined) {
      answers.push({ key: one.key, asked, number });
      taken.set(one.key, { asked, entry });
    }
    return { kind: 'recorded', entry, first: 'first' };
  });
  const recorded = batch.filter((_, at) => results[at]?.kind === 'recorded');
  const isFirst = new Set(batch.filter((_, at) => { const result = results[at]; return result?.kind === 'recorded' && result.first === 'first'; }));
  return { results, rows, answers, contents: recorded.flatMap(({ contents = [] }) => contents), messages: recorded.flatMap((one) => (one.message && isFirst.has(one) ? [one.message] : [])) };
}

type Texts = Readonly<Record<string, string>>;

async function standingUnderLock(client: pg.PoolClient, batch: readonly Appending[]): Promise<Standing> {
  const streams = listed([...new Set(batch.map(({ stream }) => stream))]);
  const keys = listed(batch.flatMap(({ key }) => key ?? []));
  const [, , last, lengths, taken] = await client.query([
    'BEGIN', `SELECT pg_advisory_xact_lock(${LOCK})`, 'SELECT number, hash FROM record ORDER BY number DESC LIMIT 1',
    `SELECT stream, max(at) AS length FROM record WHERE stream IN (${streams}) GROUP BY stream`, `SELECT key, asked, record.* FROM answered JOIN record USING (number) WHERE key IN (${keys})`,
  ].join('; ')) as unknown as readonly pg.QueryResult<Texts>[];
  const [end] = last?.rows ?? [];
  return {
    last: { number: Number(end?.['number'] ?? 0), hash: end?.['hash'] ?? BEGINNING },
    lengths: new Map((lengths?.rows ?? []).map(({ stream = '', length }) => [stream, Number(length)])),
    taken: new Map((taken?.rows ?? []).map(({ key = '', asked = '', ...row }) => [key, { asked, entry: entryOf({ ...row, number: Number(row['number']), at: Number(row['at']) } as Row) }])),
  };
}

function insertsOf({ rows, answers, contents, messages }: Written): string {
  const text = pg.escapeLiteral;
  const values = (all: readonly string[]): string => all.map((one) => `(${one})`).join(', ');
  return [
    ...(rows.length === 0 ? [] : [`INSERT INTO record (number, stream, at, kind, body, "by", "when", before, hash) VALUES ${values(rows.map((row) => [row.number, text(row.stream), row.at, text(row.kind), text(row.body), text(row.by), text(row.when), text(row.before), text(row.hash)].join(', ')))}; `]),
    ...(answers.length === 0 ? [] : [`INSERT INTO answered (key, asked, number) VALUES ${values(answers.map(({ key, asked, number }) => `${text(key)}, ${text(asked)}, ${number}`))}; `]),
    ...contents.map((bytes) => `INSERT INTO content (fingerprint, bytes) VALUES (${text(fingerprint(bytes))}, '\\x${Buffer.from(bytes).toString('hex')}') ON CONFLICT DO NOTHING; `),
    ...messages.map((one) => (one.kind === 'kept' ? `INSERT INTO message (id, written, salt) VALUES (${text(one.id)}, ${text(one.written)}, ${text(one.salt)}); ` : `DELETE FROM message WHERE id = ${text(one.id)}; `)),
  ].join('');
}

/** Texts as a list of SQL; one that is never there stands for none. */
const listed = (texts: readonly string[]): string => (texts.length === 0 ? 'NULL' : texts.map((text) => pg.escapeLiteral(text)).join(', '));

/** What a write with a key came to, when it was sent before. */
export async function answered(database: Kysely<Tables>, key: string, asked: string): Promise<Appended | undefined> {
  const found = await database.selectFrom('answered').innerJoin('record', 'record.number', 'answered.number').selectAll('record').select('answered.asked').where('answered.key', '=', key).executeTakeFirst();
  if (!found) return undefined;
  const { asked: before, ...row } = found;
  return before === asked ? { kind: 'recorded', entry: entryOf({ ...row, number: Number(row.number) }), first: 'again' } : { kind: 'keyTaken' };
}

export function entryOf({ body, ...row }: Row): Recorded {
  return { ...row, body: JSON.parse(body) as Recorded['body'] };
}
