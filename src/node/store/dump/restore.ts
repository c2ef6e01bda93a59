import type { Kysely } from 'kysely';
import { storeFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';
import type { Row } from '../canonical.ts';
import { readDump } from './read-dump.ts';

const ROWS_AT_A_TIME = 1000;

/** Where files beside the record are laid as they come; put in their place when all has come and been checked, just before the record holds. */
export interface Beside {
  readonly begin: (name: string) => Promise<void>;
  readonly piece: (bytes: Buffer) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Puts all that came in its place, when it is just what the record names. */
  readonly place: (database: Kysely<Tables>) => Promise<number>;
  readonly clear: () => Promise<void>;
}

/** Puts a backup into an empty store, all of it or nothing. Throws a StoreFault when the store is not empty or the backup not whole. */
export async function restore(database: Kysely<Tables>, path: string, beside: Beside): Promise<{ readonly entries: number; readonly files: number; readonly imported: number }> {
  try {
    return await restoreAll(database, path, beside);
  } finally {
    await beside.clear();
  }
}

function restoreAll(database: Kysely<Tables>, path: string, beside: Beside): Promise<{ readonly entries: number; readonly files: number; readonly imported: number }> {
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
      } else if ('beside' in part) {
        await beside.begin(part.beside.name);
      } else if ('piece' in part) {
        await beside.piece(part.piece);
      } else if ('ended' in part) {
        await beside.end();
      } else {
        await transaction.insertInto('content').values(part).execute();
        files += 1;
      }
    }
    await write();
    return { entries, files, imported: await beside.place(transaction) };
  });
}
