import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readMapping } from '../../core/figures/mapping.ts';
import type { ImportedFile } from '../../wire/imports.ts';
import { fingerprintOfFile } from '../fingerprint.ts';
import { fileInside } from '../readers/folder-files.ts';

/** A mapping that lies on the server, and the files it names that are there; of one that cannot be read, only itself. */
export async function mappedFiles(mapping: string): Promise<readonly (ImportedFile & { readonly path: string })[]> {
  const name = basename(mapping);
  const read = readMapping(name, await readFile(mapping, 'utf8')).mapping;
  const place = { kind: 'text', file: name, line: 1, column: 1, length: 1 } as const;
  const names = [...new Set([name, ...(read?.periods ?? []).flatMap(({ tables }) => tables.map(({ from }) => from.file.value))])];
  const found = await Promise.all(names.map(async (value) => ({ value, at: await fileInside(dirname(mapping), { value, place }) })));
  const paths = found.flatMap(({ value, at }) => ('path' in at ? [{ name: value, path: join(dirname(mapping), value) }] : []));
  return Promise.all(paths.map(async (one) => ({ ...one, size: statSync(one.path).size, fingerprint: await fingerprintOfFile(one.path) })));
}
