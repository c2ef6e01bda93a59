import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ImportBody } from '../../wire/imports.ts';
import { flushFolder } from './durable.ts';
import { importFolder } from './places.ts';

/** Gives the folder of an import the name it is found by. Done when the record has its entry, and again at the next start when it was not done then. */
export async function putInPlace(data: string, unfinished: string, body: ImportBody): Promise<void> {
  const folder = importFolder(data, body);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await rename(unfinished, folder);
  await flushFolder(dirname(folder));
}
