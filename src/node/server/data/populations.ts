import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import { importFiles, importsHere } from '../../imports/places.ts';

/** Where the populations that are no import are in a data folder. */
export const populationsFolder = (data: string): string => join(data, 'befolkningar');

/** The populations of a server: those sent in, by their id, then those of its data folder (`befolkningar/<namn>`, each with its description), by name. */
export function populationsOf(data: string): readonly { readonly id: string; readonly folder: string }[] {
  const sent = importsHere(data, 'population').map((one) => ({ id: one.id, folder: importFiles(data, one) }));
  const folder = populationsFolder(data);
  if (!existsSync(folder)) return sent;
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && existsSync(join(folder, entry.name, DESCRIPTION_FILE))).map(({ name }) => name).toSorted();
  return [...sent, ...names.map((id) => ({ id, folder: join(folder, id) }))];
}
