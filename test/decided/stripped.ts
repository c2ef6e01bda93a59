/** Copies of the example rulebook and its matter, changed as a test needs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { recordedMatter, type RecordedMatter } from '../../src/core/procedure/recorded-matter.ts';
import { asDecided } from '../../src/core/register/as-decided/as-decided.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { documentsIn } from '../../src/node/project/read-rulebook.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen';
const S85 = 'arenden/rs-762-2024-p85.yaml';

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export const documents = (): readonly TextFile[] => documentsIn(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

const matterTexts = (): readonly TextFile[] =>
  readdirSync(`${FOLDER}/beslut/arenden`).toSorted().map((name) => ({ file: `arenden/${name}`, text: readFileSync(`${FOLDER}/beslut/arenden/${name}`, 'utf8') }));

/** Changes a text, and throws when it did not: a test that changes nothing proves nothing. */
export function changed(text: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change: ${from}`);
    return after;
  }, text);
}

/**
 * The documents without the versions and decisions that somebody typed from § 85: what the matter alone is to put there. Clause 4 stays
 * declared, without votes: the document's own control of the amount rests on it.
 */
export function stripped(): readonly TextFile[] {
  return documents().map(({ file, text }) => {
    if (file === 'beslut.md') return { file, text: changed(text, [/^RS\/762\/2024 § 85 p\. [123]: .*\n/gmu, ''], [/(p\. 4: .*), röster: 5–7–1/u, '$1']) };
    if (file !== 'likvardiga-villkor.md') return { file, text };
    return {
      file, text: changed(text,
        [/^ {4}- \{ från: 2024-01-01.*beslut: RS\/762\/2024 § 85 p\. [13],.*\n/gmu, ''],
        [/ {2}undantag:\n {4}- \{ vad: Torvalla.*\n/u, '  undantag: []\n'],
        [/ {2}versioner:\n {4}- \{ från: 2024-01-01, till: 2024-12-31, värde: 19 281 000.*\n/u, '  versioner: []\n']),
    };
  });
}

export function loaded(texts: readonly TextFile[]): Rulebook {
  const { rulebook, problems } = loadRulebook(texts);
  if (!rulebook) throw new Error(problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
  return rulebook;
}

export function matters(texts: readonly TextFile[] = matterTexts()): readonly RecordedMatter[] {
  return texts.map(({ file, text }) => {
    const { matter, problems } = recordedMatter(file, text);
    if (!matter) throw new Error(problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
    return matter;
  });
}

/** The matters with § 85 changed. */
export const mattersWith = (...changes: Parameters<typeof changed> extends readonly [string, ...infer Changes] ? Changes : never): readonly RecordedMatter[] =>
  matters(matterTexts().map(({ file, text }) => ({ file, text: file === S85 ? changed(text, ...changes) : text })));

export function decided(rulebook: Rulebook, all: readonly RecordedMatter[] = matters()): Rulebook {
  const found = asDecided(rulebook, all);
  if (!found.rulebook) throw new Error(found.problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
  return found.rulebook;
}
