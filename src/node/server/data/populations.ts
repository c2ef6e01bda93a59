import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles, importsHere } from '../../imports/places.ts';

/** The populations of a server: those sent in, by their id, then those of its data folder (`befolkningar/<namn>`). */
export function populationsOf(data: string): readonly { readonly id: string; readonly folder: string }[] {
  const sent = importsHere(data, 'population').map((one) => ({ id: one.id, folder: importFiles(data, one) }));
  const folder = join(data, 'befolkningar');
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted() : [];
  return [...sent, ...names.map((id) => ({ id, folder: join(folder, id) }))];
}
