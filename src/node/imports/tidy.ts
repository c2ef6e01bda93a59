import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { importKind, type ImportBody } from '../../wire/imports.ts';
import { canonicalJson } from '../store/canonical.ts';
import type { Store } from '../store/store.ts';
import { bodyIn, importFolder, kindFolder, ownUnfinished, unfinishedFolder, unrecordedFolder } from './places.ts';
import { putInPlace } from './put-in-place.ts';
import { IMPORTS, importsOf } from './streams.ts';

/** What was found at a start: imports that were put in their place, and what was taken away that was only begun, or was to be taken away. */
export interface Tidied {
  readonly finished: number;
  readonly cleared: number;
  /** Folders that have no entry in the record; they are laid aside, and come back with the record that has them. */
  readonly aside: number;
}

/**
 * Clears up after programs that stopped in the middle: what the record has an entry for is put in its place, and what was only begun is
 * taken away. What another program may be working on is left alone, and what was ever accepted is taken away only where the record says so.
 */
export async function tidyImports(data: string, store: Pick<Store, 'streams' | 'stream'>): Promise<Tidied> {
  const { kept, erased } = await recordedBodies(store);
  const waits = (body: ImportBody | undefined): body is ImportBody => body !== undefined && kept.has(canonicalJson(body)) && !existsSync(importFolder(data, body));
  let [finished, cleared, aside] = [0, 0, 0];
  for (const owner of await namesIn(unfinishedFolder(data))) {
    if (await isAtWork(join(unfinishedFolder(data), owner), data)) continue;
    for (const name of await namesIn(join(unfinishedFolder(data), owner))) {
      const unfinished = join(unfinishedFolder(data), owner, name);
      const body = bodyIn(unfinished);
      if (waits(body)) {
        await putInPlace(data, unfinished, body);
        finished += 1;
      } else {
        await rm(unfinished, { recursive: true, force: true });
        cleared += 1;
      }
    }
    await rmdir(join(unfinishedFolder(data), owner)).catch(() => {});
  }
  for (const name of await namesIn(unrecordedFolder(data))) {
    const body = bodyIn(join(unrecordedFolder(data), name));
    if (waits(body)) await putInPlace(data, join(unrecordedFolder(data), name), body);
  }
  for (const kind of importKind.options) {
    for (const name of await namesIn(kindFolder(data, kind))) {
      const body = bodyIn(join(kindFolder(data, kind), name));
      if (body && kept.has(canonicalJson(body))) continue;
      if (body && erased.has(canonicalJson(body))) {
        await rm(join(kindFolder(data, kind), name), { recursive: true, force: true });
        cleared += 1;
        continue;
      }
      await mkdir(unrecordedFolder(data), { recursive: true, mode: 0o700 });
      await rename(join(kindFolder(data, kind), name), join(unrecordedFolder(data), freeName(data, `${kind}-${name}`)));
      aside += 1;
    }
  }
  return { finished, cleared, aside };
}

/** What the record says is to be there, as text; what was taken away is not. */
async function recordedBodies(store: Pick<Store, 'streams' | 'stream'>): Promise<{ readonly kept: ReadonlySet<string>; readonly erased: ReadonlySet<string> }> {
  const streams = await store.streams(IMPORTS);
  const all = (await Promise.all(streams.map(async ({ stream }) => importsOf(await store.stream(stream))))).flat();
  const textsOf = (wanted: typeof all): ReadonlySet<string> => new Set(wanted.map(({ body }) => canonicalJson(body)));
  return { kept: textsOf(all.filter(({ erasure }) => !erasure)), erased: textsOf(all.filter(({ erasure }) => erasure)) };
}

const namesIn = async (folder: string): Promise<readonly string[]> => (existsSync(folder) ? readdir(folder) : []);

function freeName(data: string, wanted: string): string {
  let name = wanted;
  for (let at = 2; existsSync(join(unrecordedFolder(data), name)); at += 1) name = `${wanted}-${at}`;
  return name;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the program that the folder is named by may still be working; of another machine that cannot be known, so a day must have gone. */
async function isAtWork(folder: string, data: string): Promise<boolean> {
  const [, machine = '', number = ''] = /^(.*)-(\d+)$/u.exec(basename(folder)) ?? [];
  const [, here] = /^(.*)-\d+$/u.exec(basename(ownUnfinished(data))) ?? [];
  if (machine !== here) return Date.now() - (await stat(folder)).mtimeMs < DAY_MS;
  if (Number(number) === process.pid) return false;
  try {
    process.kill(Number(number), 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
