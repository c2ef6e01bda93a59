import type { Kysely } from 'kysely';
import { storeFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';
import type { Row } from '../canonical.ts';
import { readDump } from './read-dump.ts';

const ROWS_AT_A_TIME = 1000;

/** Puts a backup into an empty store, all of it or nothing. Throws a StoreFault when the store is not empty or the backup not whole. */
export function restore(database: Kysely<Tables>, path: string): Promise<{ readonly entries: number; readonly files: number }> {
  return database.transaction().execute(async (transaction) => {
    const { count } = await transaction.selectFrom('record').select((is) => is.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    if (count !== '0') throw storeFault('store-not-empty', { count });
    let rows: Row[] = [];
    let [entries, files] = [0, 0];
    const write = async (): Promise<void> => {
      if (rows.length > 0) await transaction.insertInto('record').values(rows).execute();
      entries += rows.length;
      rows = [];
    };
    for await (const part of readDump(path)) {
      if ('row' in part) {
        rows.push(part.row);
        if (rows.length === ROWS_AT_A_TIME) await write();
      } else if ('message' in part) {
        await transaction.insertInto('message').values(part.message).execute();
      } else {
        await transaction.insertInto('content').values(part).execute();
        files += 1;
      }
    }
    await write();
    return { entries, files };
  });
}
