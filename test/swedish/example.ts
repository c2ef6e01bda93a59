import { calculate, type Calculation } from '../../src/core/calculation/calculate.ts';
import { derive, type Derivation } from '../../src/core/calculation/derivation.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import type { Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';

/** The rulebook and the constructed figures of the example, as everybody can load them. */
export interface Example {
  readonly rulebook: Rulebook;
  readonly figures: Figures;
}

export async function loadExample(year: number): Promise<Example> {
  const rulebook = exampleRulebook();
  return { rulebook, figures: await exampleFigures(rulebook, year) };
}

export function calculated({ rulebook, figures }: Example, year: number, scenarios: readonly string[] = []): Calculation {
  const resolved = resolve(rulebook, { ...asOf({ year }), scenarios });
  if (resolved.kind === 'refused') throw new Error(`refused: ${resolved.problems.map(({ code }) => code).join(', ')}`);
  return calculate(resolved.program, factsOf(figures, rulebook.declarations));
}

export function derived(example: Example, calculation: Calculation, name: string, row: string): Derivation {
  const found = derive(calculation, example.figures, name, row);
  if (!found) throw new Error(`no rule or input is called ${name}`);
  return found;
}
