import { readFileSync } from 'node:fs';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { asDecided } from '../../src/core/register/as-decided/as-decided.ts';
import { readMatters } from '../../src/node/project/read-matters.ts';
import { documentsIn } from '../../src/node/project/read-rulebook.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen';

/** The example region's rulebook with what its matters have decided, and with further documents when a test brings its own. */
export function exampleRulebook(...more: readonly { readonly file: string; readonly text: string }[]): Rulebook {
  const documents = documentsIn(FOLDER).map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
  const { rulebook, problems } = loadRulebook([...documents, ...more]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  const recorded = readMatters(`${FOLDER}/beslut/arenden`);
  const decided = asDecided(rulebook, recorded?.matters ?? []);
  if (!decided.rulebook) throw new Error(JSON.stringify(decided.problems));
  return decided.rulebook;
}

export async function exampleFigures(rulebook: Rulebook, year: number): Promise<Figures> {
  const read = await readFigures('examples/jamtland-harjedalen/koppling.yaml', { year }, rulebook.declarations);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.figures;
}
