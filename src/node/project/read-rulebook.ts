import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fingerprinted } from '../../core/calculation/receipt.ts';
import { loadRulebook, type LoadedRulebook } from '../../core/rulebook/rulebook.ts';
import { fingerprint } from '../fingerprint.ts';

export interface RulebookFiles extends LoadedRulebook {
  readonly files: readonly Fingerprinted[];
  /** Where the documents lie, for messages to a person; never part of a result. */
  readonly folder: string;
}

/** The Markdown documents of a folder, in the order of their names; or the one file given. Undefined when nothing is there. A folder inside it is a rulebook of its own. */
export function readRulebook(path: string): RulebookFiles | undefined {
  if (!existsSync(path)) return undefined;
  const isFolder = statSync(path).isDirectory();
  const names = isFolder ? documentsIn(path) : [basename(path)];
  if (names.length === 0) return undefined;
  const folder = isFolder ? path : join(path, '..');
  const documents = names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  return {
    ...loadRulebook(documents), folder,
    files: documents.map(({ file, text }) => ({ file, fingerprint: fingerprint(text) })),
  };
}

export function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !/^(?:readme|läs-mig)\.md$/iu.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

/** The folders inside a folder that are rulebooks of their own, by their names. */
export function rulebooksInside(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && documentsIn(join(folder, entry.name)).length > 0).map(({ name }) => name).toSorted();
}
