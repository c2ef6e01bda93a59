import type { Place, Problem } from '../language/problem.ts';
import type { PopulationProblemFacts } from './problems/population-facts.ts';

export type PopulationProblemCode = keyof PopulationProblemFacts;
export type PopulationProblem = { [Code in PopulationProblemCode]: Problem<Code, PopulationProblemFacts[Code]> }[PopulationProblemCode];

export function populationProblem<Code extends PopulationProblemCode>(code: Code, place: Place, facts: PopulationProblemFacts[Code]): PopulationProblem {
  return { code, severity: 'error', place, facts, related: [] } as unknown as PopulationProblem;
}
