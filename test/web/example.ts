import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../src/core/language/declarations/comparison.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'rulebooks', 'jamtland-harjedalen');

export interface Example {
  readonly rulebook: Rulebook;
  readonly figures: Figures;
}

/** The documents of the example region as they stand. */
export function exampleTexts(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder).filter((file) => file.endsWith('.md')).toSorted().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

export async function openExample(): Promise<Example> {
  const { rulebook } = loadRulebook(exampleTexts());
  if (!rulebook) throw new Error('the example has errors');
  const read = await readFigures(join(root, 'examples', 'jamtland-harjedalen', 'koppling.yaml'), { year: 2024 }, rulebook.declarations);
  if ('problems' in read) throw new Error('the figures have errors');
  return { rulebook, figures: read.figures };
}

/** The matter that the example compares. */
export function comparisonOf({ rulebook }: Pick<Example, 'rulebook'>): ComparisonDeclaration {
  const [declaration] = rulebook.declarations.comparisons.values();
  if (!declaration) throw new Error('the example compares nothing');
  return declaration;
}
