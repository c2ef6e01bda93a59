import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { importRemark, type ImportListed, type ImportRemark } from '../../../../wire/imports.ts';
import { isHere, recordedImports, type RecordedImport } from '../../../imports/open-imports.ts';
import { erasedIn } from '../../../imports/streams.ts';
import { importFolder, REMARKS_FILE } from '../../../imports/places.ts';
import type { House } from '../house.ts';

export async function findImport({ store }: Pick<House, 'store'>, id: string): Promise<RecordedImport | undefined> {
  return (await recordedImports(store)).find(({ body }) => body.id === id);
}

export function listedImport({ entry, body, inUse, erasure }: RecordedImport, data: string): ImportListed {
  const { id, kind, name, note, rulebook, files, warnings, held } = body;
  const reason = erasure && erasedIn(erasure)?.reason;
  return {
    id, kind, name, note, ...(rulebook === undefined ? {} : { rulebook }), files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), warnings: warnings.count, held,
    by: entry.by, when: entry.when, number: entry.number, ...(inUse === undefined ? {} : { inUse }), here: isHere(data, body), ...(erasure && reason !== undefined ? { erased: { by: erasure.by, when: erasure.when, reason } } : {}),
  };
}

/** What was said of an import when it was read in; nothing where its folder is gone. */
export async function remarksOf(data: string, { body }: Pick<RecordedImport, 'body'>): Promise<readonly ImportRemark[]> {
  const text = await readFile(join(importFolder(data, body), REMARKS_FILE), 'utf8').catch(() => '[]');
  return z.array(importRemark).parse(JSON.parse(text));
}
