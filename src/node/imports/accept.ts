import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportBody, ImportedFile, ImportRemark } from '../../wire/imports.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Appended } from '../store/append.ts';
import type { Store } from '../store/store.ts';
import { ownRemark, type CheckAsked } from './check/checked.ts';
import { flushFolders, writeDurably } from './durable.ts';
import { BODY_FILE, FILES_FOLDER, importFolder, REMARKS_FILE } from './places.ts';
import { putInPlace } from './put-in-place.ts';
import { runCheck } from './run-check.ts';
import { importsOf, importStream } from './streams.ts';

/** What has come and is to be read: its files lie in `filer` of the folder. */
export interface Sent extends Pick<ImportBody, 'kind' | 'name' | 'note' | 'rulebook'> {
  readonly folder: string;
  readonly files: readonly ImportedFile[];
  readonly by: string;
  readonly writing: { readonly expected: number; readonly key: string; readonly asked: string };
  readonly known: Pick<CheckAsked, 'rulebook' | 'before'>;
}

export type Accepted =
  | { readonly kind: 'appended'; readonly appended: Appended; readonly body: ImportBody }
  | { readonly kind: 'refused'; readonly remarks: readonly ImportRemark[] }
  /** The same files have been read in before. */
  | { readonly kind: 'there'; readonly body: ImportBody; readonly by: string; readonly when: string }
  | { readonly kind: 'stopped' };

/**
 * Reads what has come as the command line would, and records it. When this is done the entry is in the record and the files in their
 * place, both on disk; or neither is. Stopped by a crash between the two, the next start puts the files in their place.
 */
export async function acceptImport(data: string, store: Pick<Store, 'append' | 'stream'>, sent: Sent, signal: AbortSignal): Promise<Accepted> {
  const files = join(sent.folder, FILES_FOLDER);
  const checked = await runCheck({ kind: sent.kind, folder: files, ...sent.known }, signal);
  if (checked === 'stopped' || signal.aborted) return { kind: 'stopped' };
  if (checked.kind === 'refused') return checked;
  const read = new Set(checked.read);
  const kept = sent.files.filter(({ name }) => read.has(name));
  const unread = sent.files.filter(({ name }) => !read.has(name));
  for (const { name } of unread) await rm(join(files, name), { force: true });
  const stream = importStream(sent.kind, sent.rulebook);
  const earlier = importsOf(await store.stream(stream));
  const twin = earlier.find(({ body, erasure }) => !erasure && printOf(body.files) === printOf(kept));
  if (twin) return { kind: 'there', body: twin.body, by: twin.entry.by, when: twin.entry.when };
  const remarks = `${JSON.stringify([...checked.remarks, ...unread.map(({ name }) => ownRemark('import-unread', { file: name }, name))], undefined, 1)}\n`;
  const body: ImportBody = {
    id: freeId(sent, printOf(kept), (id) => earlier.some(({ body: other }) => other.id === id) || existsSync(importFolder(data, { kind: sent.kind, id }))), kind: sent.kind, name: sent.name, note: sent.note, ...(sent.rulebook === undefined ? {} : { rulebook: sent.rulebook }), files: kept, held: checked.held,
    warnings: { count: checked.remarks.length + unread.length, fingerprint: fingerprint(remarks) },
  };
  await writeDurably(join(sent.folder, REMARKS_FILE), remarks);
  await writeDurably(join(sent.folder, BODY_FILE), `${JSON.stringify(body, undefined, 1)}\n`);
  await flushFolders(sent.folder);
  if (signal.aborted) return { kind: 'stopped' };
  const appended = await store.append({ stream, kind: 'import', body, by: sent.by, ...sent.writing });
  if (appended.kind === 'recorded' && appended.first === 'first') await putInPlace(data, sent.folder, body);
  return { kind: 'appended', appended, body };
}

const printOf = (files: readonly ImportedFile[]): string => fingerprint(JSON.stringify(files.map(({ name, fingerprint: print }) => [name, print]).toSorted()));

const MOST_LETTERS = 40;
const DIGITS = 8;

/** A name that a person knows again, that is a plain one on every disk, and that no other import has or has had. */
function freeId({ name }: Sent, print: string, isTaken: (id: string) => boolean): string {
  const plain = name.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '').slice(0, MOST_LETTERS);
  const wanted = `${plain === '' ? 'inlasning' : plain}-${print.slice(0, DIGITS)}`;
  let id = wanted;
  for (let at = 2; isTaken(id); at += 1) id = `${wanted}-${at}`;
  return id;
}
