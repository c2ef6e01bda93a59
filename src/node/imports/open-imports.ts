import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES_MAPPING } from './check/check-figures.ts';
import { figuresInUse, ON_SERVER } from './figures-in-use.ts';
import { importFiles, importFolder } from './places.ts';
import { IMPORTS, importsOf, rulebookOf } from './streams.ts';
import { tidyImports } from './tidy.ts';
import type { ImportBody } from '../../wire/imports.ts';
import type { Recorded } from '../../wire/record.ts';
import type { Store } from '../store/store.ts';

/** What has been sent in, as the record has it. */
export interface Imports {
  /** The import whose figures a rulebook is computed with; undefined when they are those that lie on the server. */
  readonly inUse: (rulebook: string) => string | undefined;
  /** The mapping of the figures of an import, wherever they are in use. */
  readonly mappingOf: (id: string) => string | undefined;
  /** Reads the record anew; whoever has written there waits for it, so as to see what was written. */
  readonly refresh: () => Promise<void>;
}

/** An import with the entry that says who sent it in, and the one that took its files away; `length` is how long its stream is. */
export interface RecordedImport {
  readonly entry: Recorded;
  readonly body: ImportBody;
  readonly erasure: Recorded | undefined;
  readonly length: number;
  readonly inUse: 'yes' | 'no' | undefined;
}

/** Clears up what was left in the middle, then keeps what a synchronous question needs; it is read again when this server or another has written. */
export async function openImports(data: string, store: Pick<Store, 'streams' | 'stream' | 'heard'>): Promise<Imports> {
  let used = new Map<string, string>();
  const refresh = async (): Promise<void> => {
    const read = new Map<string, string>();
    for (const { stream } of await store.streams(IMPORTS)) {
      const rulebook = rulebookOf(stream);
      const use = rulebook === undefined ? ON_SERVER : figuresInUse(await store.stream(stream));
      if (rulebook !== undefined && use !== ON_SERVER) read.set(rulebook, use);
    }
    used = read;
  };
  await tidyImports(data, store);
  await refresh();
  // A database that is gone is told by whoever asks it; what was known holds until then.
  store.heard(IMPORTS, () => { refresh().catch(() => {}); });
  return {
    inUse: (rulebook) => used.get(rulebook),
    mappingOf: (id) => {
      const mapping = join(importFiles(data, { kind: 'figures', id }), FIGURES_MAPPING);
      return /^[\w-]+$/u.test(id) && existsSync(mapping) ? mapping : undefined;
    },
    refresh,
  };
}

/** Everything sent in, in the order it was recorded; of figures, with whether they are in use. */
export async function recordedImports(store: Pick<Store, 'streams' | 'stream'>): Promise<readonly RecordedImport[]> {
  const streams = await store.streams(IMPORTS);
  const all = await Promise.all(streams.map(async ({ stream }) => {
    const entries = await store.stream(stream);
    const use = rulebookOf(stream) === undefined ? undefined : figuresInUse(entries);
    return importsOf(entries).map((one) => ({ ...one, length: entries.length, inUse: use === undefined ? undefined : one.body.id === use ? 'yes' as const : 'no' as const }));
  }));
  return all.flat().toSorted((a, b) => a.entry.number - b.entry.number);
}

export const isHere = (data: string, body: ImportBody): 'yes' | 'no' => (existsSync(importFolder(data, body)) ? 'yes' : 'no');
