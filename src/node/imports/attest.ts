import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { ImportBody } from '../../wire/imports.ts';
import { fingerprintOfFile } from '../fingerprint.ts';
import { entryOf } from '../store/append.ts';
import type { Tables } from '../store/tables.ts';
import { verify, type Seal, type Verified } from '../store/verify.ts';
import { FILES_FOLDER, importFolder, REMARKS_FILE } from './places.ts';
import { IMPORTS, importsOf } from './streams.ts';

/** A file of an import that is not as it was when it was sent in. */
export interface ImportFault {
  /** The entry that says what it was. */
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly what: 'gone' | 'changed';
}

export type Attested =
  | Extract<Verified, { kind: 'broken' }>
  | { readonly kind: 'whole'; readonly count: number; readonly last: string; readonly imported: number }
  /** The record is whole, but files that it names are not what it says. */
  | { readonly kind: 'files'; readonly count: number; readonly last: string; readonly faults: readonly ImportFault[] };

/** Verifies the whole record, and then that each file that has been sent in has the fingerprint that the record says. */
export async function attest(database: Kysely<Tables>, data: string, seal: Seal | undefined): Promise<Attested> {
  const verified = await verify(database, seal);
  if (verified.kind === 'broken') return verified;
  const { count, last } = verified;
  let imported = 0;
  const faults: ImportFault[] = [];
  for (const { number, body } of await recordedBodies(database)) {
    for (const { path, fingerprint } of filesNamed(body)) {
      const what = await faultOf(join(importFolder(data, body), path), fingerprint);
      if (what) faults.push({ number, id: body.id, file: path, what });
      imported += 1;
    }
  }
  return faults.length === 0 ? { kind: 'whole', count, last, imported } : { kind: 'files', count, last, faults };
}

/** The files that the record has fingerprints of, each with its path in the folder of the import. */
export function filesNamed({ files, warnings }: ImportBody): readonly { readonly path: string; readonly fingerprint: string }[] {
  return [...files.map(({ name, fingerprint }) => ({ path: `${FILES_FOLDER}/${name}`, fingerprint })), { path: REMARKS_FILE, fingerprint: warnings.fingerprint }];
}

/** What the record says has been sent in and is to be there, in its order; not those whose files were taken away. */
export async function recordedBodies(database: Kysely<Tables>): Promise<readonly { readonly number: number; readonly body: ImportBody }[]> {
  const rows = await database.selectFrom('record').selectAll().where('stream', '>=', IMPORTS).where('stream', '<', `${IMPORTS}\u{10FFFF}`).orderBy('number').execute();
  const all = importsOf(rows.map((row) => entryOf({ ...row, number: Number(row.number) })));
  return all.flatMap(({ entry, body, erasure }) => (erasure ? [] : [{ number: entry.number, body }]));
}

async function faultOf(path: string, fingerprint: string): Promise<ImportFault['what'] | undefined> {
  if (!existsSync(path)) return 'gone';
  return await fingerprintOfFile(path).catch(() => '') === fingerprint ? undefined : 'changed';
}
