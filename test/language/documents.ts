/** Reads the test documents, and says what the language says of one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import type { RulebookProblem } from '../../src/core/rulebook/problems.ts';
import type { Program } from '../../src/core/language/program.ts';
import { askedBy } from './ask.ts';

export interface TestDocument {
  readonly name: string;
  readonly text: string;
}

export const folderOf = (kind: 'bad' | 'good'): string => fileURLToPath(new URL(`./${kind}/`, import.meta.url));

export function documentsIn(kind: 'bad' | 'good'): readonly TestDocument[] {
  const folder = folderOf(kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md')).toSorted();
  return names.map((name) => ({ name: name.slice(0, -'.md'.length), text: readFileSync(folder + name, 'utf8') }));
}

export interface Heard {
  readonly problems: readonly RulebookProblem[];
  readonly program: Program | undefined;
}

/** Loads a document and, when it has no errors, takes time out of it as it asks. */
export function hear({ name, text }: TestDocument): Heard {
  const { rulebook, problems } = loadRulebook([{ file: `${name}.md`, text }]);
  if (!rulebook) return { problems, program: undefined };
  const resolved = resolve(rulebook, askedBy(text));
  if (resolved.kind === 'refused') return { problems: [...problems, ...resolved.problems], program: undefined };
  return { problems, program: resolved.program };
}
