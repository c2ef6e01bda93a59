import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedMatter } from '../../core/procedure/recorded-matter.ts';
import type { ProcedureProblem } from '../../core/procedure/problems.ts';
import { asDecided } from '../../core/register/as-decided/as-decided.ts';
import type { RegisterProblem } from '../../core/register/problems.ts';
import type { RulebookProblem } from '../../core/rulebook/problems.ts';
import { readMatters } from './read-matters.ts';
import { readRulebook, type RulebookFiles } from './read-rulebook.ts';

/** A rulebook with what its matters have decided, and all the files that say so. */
export interface DecidedFiles extends Omit<RulebookFiles, 'problems'> {
  readonly matters: readonly RecordedMatter[];
  readonly problems: readonly (RulebookProblem | RegisterProblem | ProcedureProblem)[];
}

export type ReadDecided =
  | { readonly kind: 'read'; readonly files: DecidedFiles }
  | { readonly kind: 'noRulebook' }
  | { readonly kind: 'noMatters'; readonly path: string };

/**
 * The documents of a folder with the matters named, else those in `beslut/arenden` beside the documents. A rulebook without matters is
 * what its documents say.
 */
export function readDecided(path: string, named?: string): ReadDecided {
  const files = readRulebook(path);
  if (!files) return { kind: 'noRulebook' };
  const beside = existsSync(path) && statSync(path).isDirectory() ? join(path, 'beslut', 'arenden') : undefined;
  const folder = named ?? beside;
  const read = folder === undefined ? undefined : readMatters(folder);
  if (!read && named !== undefined) return { kind: 'noMatters', path: named };
  if (!read) return { kind: 'read', files: { ...files, matters: [] } };
  const all = { ...files, files: [...files.files, ...read.files], matters: read.matters };
  if (!files.rulebook || read.problems.length > 0) return { kind: 'read', files: { ...all, rulebook: undefined, problems: [...files.problems, ...read.problems] } };
  const decided = asDecided(files.rulebook, read.matters);
  return { kind: 'read', files: { ...all, rulebook: decided.rulebook, problems: [...files.problems, ...decided.problems] } };
}
