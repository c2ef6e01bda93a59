import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Fingerprinted } from '../../core/calculation/receipt.ts';
import type { ProcedureProblem } from '../../core/procedure/problems.ts';
import { recordedMatter, type RecordedMatter } from '../../core/procedure/recorded-matter.ts';
import { fingerprint } from '../fingerprint.ts';

export interface MatterFiles {
  readonly matters: readonly RecordedMatter[];
  /** With one there is nothing to build on: what the other matters decided may be changed by the one that cannot be read. */
  readonly problems: readonly ProcedureProblem[];
  readonly files: readonly Fingerprinted[];
}

/** The matters of a folder in the order of their names, or of one file. Undefined when nothing is there. */
export function readMatters(path: string): MatterFiles | undefined {
  if (!existsSync(path)) return undefined;
  const isFolder = statSync(path).isDirectory();
  const names = isFolder ? readdirSync(path).filter((file) => /\.ya?ml$/u.test(file)).toSorted() : [basename(path)];
  const folder = isFolder ? path : join(path, '..');
  // Told with their folder: what a matter puts in a register is a file of the same name there.
  const files = names.map((name) => ({ file: `${basename(resolve(folder))}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
  const read = files.map(({ file, text }) => recordedMatter(file, text));
  return {
    matters: read.flatMap(({ matter }) => matter ?? []), problems: read.flatMap(({ problems }) => problems),
    files: files.map(({ file, text }) => ({ file, fingerprint: fingerprint(text) })),
  };
}
