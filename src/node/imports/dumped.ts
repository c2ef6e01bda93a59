import { existsSync } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import type { DumpedFile } from '../store/dump/write-dump.ts';
import type { Beside } from '../store/dump/restore.ts';
import { storeFault } from '../store/store-fault.ts';
import type { Tables } from '../store/tables.ts';
import { filesNamed, recordedBodies } from './attest.ts';
import { flushFolders, writeDurably } from './durable.ts';
import { BODY_FILE, importFolder, ownUnfinished } from './places.ts';
import { putInPlace } from './put-in-place.ts';

/** The files of all that has been sent in, as a backup carries them: named by their import. */
export async function dumpedImports(database: Kysely<Tables>, data: string): Promise<readonly DumpedFile[]> {
  const bodies = await recordedBodies(database);
  return bodies.flatMap(({ body }) => filesNamed(body).map(({ path, fingerprint }) => ({ name: `${body.id}/${path}`, path: join(importFolder(data, body), path), fingerprint })));
}

/** Lays the files of a backup aside as they come, and puts them in their place when the record that names them has come too. */
export function restoredImports(data: string): Beside {
  const folder = join(ownUnfinished(data), 'aterstalls');
  const come = new Set<string>();
  let handle: FileHandle | undefined;
  return {
    begin: async (name) => {
      // A name of a backup is no more to be believed than any other; what is not in the record is not put anywhere.
      if (name.split('/').some((part) => part === '' || part === '..' || part.includes('\0')) || come.has(name)) throw storeFault('store-import-lacking', { file: name });
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      handle = await open(path, 'wx', 0o600);
      come.add(name);
    },
    piece: async (bytes) => { await handle?.writeFile(bytes); },
    end: async () => {
      await handle?.sync();
      await handle?.close();
      handle = undefined;
    },
    place: async (database) => {
      const bodies = await recordedBodies(database);
      const named = bodies.flatMap(({ body }) => filesNamed(body).map(({ path }) => `${body.id}/${path}`));
      const lacking = named.find((name) => !come.has(name)) ?? [...come].find((name) => !named.includes(name));
      if (lacking !== undefined) throw storeFault('store-import-lacking', { file: lacking });
      const taken = bodies.find(({ body }) => existsSync(importFolder(data, body)));
      if (taken) throw storeFault('store-import-taken', { folder: importFolder(data, taken.body) });
      for (const { body } of bodies) {
        await writeDurably(join(folder, body.id, BODY_FILE), `${JSON.stringify(body, undefined, 1)}\n`);
        await flushFolders(join(folder, body.id));
        await putInPlace(data, join(folder, body.id), body);
      }
      return named.length;
    },
    clear: async () => {
      await handle?.close().catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}
