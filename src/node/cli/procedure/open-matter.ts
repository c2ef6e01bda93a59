import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { replay, type Replayed } from '../../../core/procedure/matter/replay.ts';
import { readMatter, type MatterFile } from '../../../core/procedure/reading/read-matter.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import type { ReadText } from './stamped.ts';

export type OpenedMatter =
  | { readonly kind: 'opened'; readonly matter: MatterFile; readonly replayed: Replayed; readonly source: ReadText }
  | { readonly kind: 'refused'; readonly said: Said };

/** The matter in the file named on the command line, with its acts replayed; says what was wrong instead when it cannot be read. */
export function openMatter({ words, language }: Options): OpenedMatter {
  const [path] = words;
  const text = path === undefined ? undefined : textAt(path);
  if (path === undefined) return { kind: 'refused', said: refused(phrase('matter-needed', language), 2) };
  if (text === undefined) return { kind: 'refused', said: refused(phrase('no-file', language, path)) };
  const { matter, problems } = readMatter(basename(path), text);
  if (!matter) return { kind: 'refused', said: refused(told(problems, language)) };
  return { kind: 'opened', matter, replayed: replay(matter.head, matter.acts), source: { file: basename(path), text } };
}

/** The text of a file; undefined when there is none. */
export function textAt(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
