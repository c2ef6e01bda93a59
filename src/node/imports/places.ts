import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { importBody, type ImportBody, type ImportKind } from '../../wire/imports.ts';

/** The folders of what has been sent in, by what it is. */
const KIND_FOLDERS: Readonly<Record<ImportKind, string>> = { figures: 'siffror', delivery: 'leveranser', population: 'befolkningar' };

/** What lies in the folder of an import: its files as they came, what was said of them, and the words of the record. */
export const FILES_FOLDER = 'filer';
export const REMARKS_FILE = 'anmarkningar.json';
export const BODY_FILE = 'uppgifter.json';

const importsFolder = (data: string): string => join(data, 'inlast');

/** Where what has not been accepted yet lies; each program has a folder of its own there, named by its machine and number. */
export const unfinishedFolder = (data: string): string => join(importsFolder(data), '.pagar');
export const ownUnfinished = (data: string): string => join(unfinishedFolder(data), `${hostname().replaceAll(/[^\w.-]/gu, '_')}-${process.pid}`);

/** Where folders are laid that have a name but no entry in the record, as when the record was restored from before them. */
export const unrecordedFolder = (data: string): string => join(importsFolder(data), '.utan-post');

/** The folder of an accepted import. It gets its name only when the record has its entry. */
export const importFolder = (data: string, { kind, id }: Pick<ImportBody, 'kind' | 'id'>): string => join(kindFolder(data, kind), id);
export const importFiles = (data: string, one: Pick<ImportBody, 'kind' | 'id'>): string => join(importFolder(data, one), FILES_FOLDER);

export const kindFolder = (data: string, kind: ImportKind): string => join(importsFolder(data), KIND_FOLDERS[kind]);

/** The accepted imports of a kind that lie on this disk, in the order of their names. */
export function importsHere(data: string, kind: ImportKind): readonly ImportBody[] {
  const folder = kindFolder(data, kind);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  return names.flatMap((name) => {
    const body = bodyIn(join(folder, name));
    return body?.id === name && body.kind === kind ? [body] : [];
  });
}

/** What the folder of an import says of itself; undefined when it does not. */
export function bodyIn(folder: string): ImportBody | undefined {
  try {
    return importBody.safeParse(JSON.parse(readFileSync(join(folder, BODY_FILE), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
