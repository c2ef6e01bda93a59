import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';

/** Where the populations of a data folder are. */
export const populationsFolder = (data: string): string => join(data, 'befolkningar');

/** The populations of a data folder (`befolkningar/<namn>`, each with its description), in the order of their names. */
export function populationsOf(data: string): readonly { readonly id: string; readonly folder: string }[] {
  const folder = populationsFolder(data);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && existsSync(join(folder, entry.name, DESCRIPTION_FILE)))
    .map(({ name }) => name).toSorted().map((id) => ({ id, folder: join(folder, id) }));
}
