import type { Place, Problem } from '../language/problem.ts';
import type { PopulationProblemFacts } from './problems/population-facts.ts';

export type PopulationProblemCode = keyof PopulationProblemFacts;
export type PopulationProblem = { [Code in PopulationProblemCode]: Problem<Code, PopulationProblemFacts[Code]> }[PopulationProblemCode];

export function populationProblem<Code extends PopulationProblemCode>(code: Code, place: Place, facts: PopulationProblemFacts[Code]): PopulationProblem {
  return { code, severity: 'error', place, facts, related: [] } as unknown as PopulationProblem;
}

/** The same problems with nothing that stands in any one row, for whoever may not see the rows. */
export function withoutRows(problems: readonly PopulationProblem[]): readonly PopulationProblem[] {
  return problems.map((problem) => ({
    ...problem, facts: { ...problem.facts, ...('example' in problem.facts ? { example: HIDDEN } : {}), ...('first' in problem.facts ? { first: undefined } : {}), ...('near' in problem.facts && 'example' in problem.facts ? { near: undefined } : {}) },
  }) as PopulationProblem);
}

const HIDDEN = '…';
