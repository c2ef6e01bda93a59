import { isDeepStrictEqual } from 'node:util';
import { basename } from 'node:path';
import { readMatter } from '../../../core/procedure/reading/read-matter.ts';
import { joinedTexts, tryMatter, type MatterTried } from '../../../core/procedure/recording/try-matter.ts';
import type { Recorded } from '../../../wire/record.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';
import type { Store } from '../../store/store.ts';
import { textFile } from './texts.ts';

/** A matter's text as it stands, and how much of it the record holds. */
export interface StandingMatter {
  readonly id: string;
  readonly text: TextFile;
  /** How long its stream is. */
  readonly length: number;
}

export const matterStream = (rulebook: string, id: string): string => `matter:${rulebook}/${id}`;

/** The matters of a rulebook: those in its files with what was recorded after them, then those begun in the record. */
export async function mattersOf(store: Store, rulebook: string, files: readonly TextFile[]): Promise<readonly StandingMatter[]> {
  const ids = await matterIds(store, rulebook, files);
  return Promise.all(ids.map((id) => standing(store, rulebook, id, files)));
}

/** The matters of a rulebook by their ids, in the same order. */
export async function matterIds(store: Store, rulebook: string, files: readonly TextFile[]): Promise<readonly string[]> {
  const prefix = matterStream(rulebook, '');
  const streams = await store.streams(prefix);
  return [...new Set([...files.map(({ file }) => matterName(file)), ...streams.map(({ stream }) => stream.slice(prefix.length))])];
}

export async function matterOf(store: Store, rulebook: string, id: string, files: readonly TextFile[]): Promise<StandingMatter | undefined> {
  const found = await standing(store, rulebook, id, files);
  return found.text.text === '' ? undefined : found;
}

async function standing(store: Store, rulebook: string, id: string, files: readonly TextFile[]): Promise<StandingMatter> {
  const file = files.find((one) => matterName(one.file) === id);
  const entries = await store.stream(matterStream(rulebook, id));
  if (entries.length === 0 && file) return { id, text: file, length: 0 };
  const known = matterTexts.get(entries);
  if (known && known.file === file) return known.matter;
  const { first, later } = partsOf(entries);
  const matter = { id, text: textFile(file?.file ?? `${id}.yaml`, joinedTexts([file?.text ?? '', first, ...later])), length: entries.length };
  matterTexts.set(entries, { file, matter });
  return matter;
}

/** A matter begun in the record: what it began with, or the fuller reading that took its place, and the acts recorded after that. */
export function partsOf(entries: readonly Recorded[]): { readonly first: string; readonly later: readonly string[] } {
  const at = Math.max(0, entries.findLastIndex(({ body }) => typeof body === 'object' && body !== null && 'reading' in body));
  const [first = '', ...later] = entries.slice(at).map(({ body }) => textIn(body));
  return { first, later };
}

/** The store gives the same entries until something is added to them; so is the text the same. */
const matterTexts = new WeakMap<readonly Recorded[], { readonly file: TextFile | undefined; readonly matter: StandingMatter }>();

/** The name of a matter that stands in a file. */
export const matterName = (file: string): string => basename(file).replace(/\.ya?ml$/u, '');

export function textIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string' ? body.text : '';
}

export type Tried =
  | MatterTried
  /** What was sent is not one act after the others: it would change what stands before it. */
  | { readonly kind: 'notOne' };

/** Whether an act may be done after those of a matter, and leaves all that stands before it as it was. */
export function tryAct({ text: { file, text } }: StandingMatter, act: string): Tried {
  const before = readMatter(file, text);
  const tried = tryMatter(file, joinedTexts([text, act]));
  if (tried.kind !== 'may') return tried;
  const { head, acts } = tried.matter;
  const isNext = before.matter !== undefined && acts.length === before.matter.acts.length + 1
    && isDeepStrictEqual(head, before.matter.head) && isDeepStrictEqual(acts.slice(0, -1), [...before.matter.acts]);
  return isNext ? tried : { kind: 'notOne' };
}
