import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { storeFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';

const ROWS_AT_A_TIME = 2000;

export const DUMP_KIND = 'likvard-sakerhetskopia';

/**
 * Writes the record, its files and the messages as JSON, one line each: a head, the entries, the files, the messages, and last a line with SHA-256 of all lines
 * before it. The file gets its name only when it is whole and on disk. Made from one moment, while others go on writing.
 */
export async function writeDump(database: Kysely<Tables>, path: string): Promise<{ readonly entries: number; readonly files: number }> {
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
      await line({ kind: DUMP_KIND, version: 1 });
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
      return { entries, files: names.length };
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
