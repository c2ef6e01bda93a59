import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { storeFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';

const ROWS_AT_A_TIME = 2000;

export const DUMP_KIND = 'likvard-sakerhetskopia';

/** A file beside the record that goes with it: where it lies, and what the record says that it is. */
export interface DumpedFile {
  readonly name: string;
  readonly path: string;
  readonly fingerprint: string;
}

/**
 * Writes the record, its files and the messages as JSON, one line each: a head, the entries, the files, the messages, the files beside the
 * record in pieces, and last a line with SHA-256 of all lines before it. The file gets its name only when it is whole and on disk. Made
 * from one moment, while others go on writing. Throws a StoreFault when a file beside is not what the record says: a copy of less is no backup.
 */
export async function writeDump(database: Kysely<Tables>, path: string, beside: (database: Kysely<Tables>) => Promise<readonly DumpedFile[]>): Promise<{ readonly entries: number; readonly files: number; readonly imported: number }> {
  const begun = `${path}.ofardig`;
  const file = await open(begun, 'wx', 0o600).catch(() => { throw storeFault('store-out-taken', { file: path }); });
  const sum = createHash('sha256');
  const line = async (value: unknown): Promise<void> => {
    const text = `${JSON.stringify(value)}\n`;
    sum.update(text);
    await file.write(text);
  };
  try {
    const counts = await database.transaction().setIsolationLevel('repeatable read').execute(async (transaction) => {
      await line({ kind: DUMP_KIND, version: 2 });
      let entries = 0;
      for (let more = true; more;) {
        const rows = await transaction.selectFrom('record').selectAll().where('number', '>', String(entries)).orderBy('number').limit(ROWS_AT_A_TIME).execute();
        for (const row of rows) await line({ entry: { ...row, number: Number(row.number) } });
        entries += rows.length;
        more = rows.length === ROWS_AT_A_TIME;
      }
      const names = await transaction.selectFrom('content').select('fingerprint').orderBy('fingerprint').execute();
      for (const { fingerprint } of names) {
        const { bytes } = await transaction.selectFrom('content').select('bytes').where('fingerprint', '=', fingerprint).executeTakeFirstOrThrow();
        await line({ file: { fingerprint, bytes: bytes.toString('base64') } });
      }
      const messages = await transaction.selectFrom('message').selectAll().orderBy('id').execute();
      for (const message of messages) await line({ message });
      const besides = await beside(transaction);
      for (const one of besides) await writeBeside(one, line);
      return { entries, files: names.length, imported: besides.length };
    });
    await file.write(`${JSON.stringify({ sum: sum.digest('hex'), ...counts })}\n`);
    await file.sync();
    await file.close();
    await rename(begun, path);
    return counts;
  } catch (fault) {
    await file.close().catch(() => {});
    await rm(begun, { force: true });
    throw fault;
  }
}

const PIECE = 768 * 1024;

/** A file that may be too large to hold, in pieces. */
async function writeBeside({ name, path, fingerprint }: DumpedFile, line: (value: unknown) => Promise<void>): Promise<void> {
  const hash = createHash('sha256');
  await line({ beside: { name, fingerprint } });
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      await line({ piece: piece.toString('base64') });
    }
  } catch {
    throw storeFault('store-import-gone', { file: name });
  }
  if (hash.digest('hex') !== fingerprint) throw storeFault('store-import-changed', { file: name });
}
