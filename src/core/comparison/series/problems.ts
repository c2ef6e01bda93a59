import type { Place, Problem } from '../../language/problem.ts';

/** What can be wrong in how years hang together, beside YAML and keys, which the language tells of. */
export interface SeriesProblemFacts {
  'series-name-unknown': { name: string; what: 'rule' | 'input'; near: string | undefined };
  'series-rows-differ': { rule: string; input: string };
  /** A year's figures say another ingoing value than the year before came to. */
  'series-given-differs': { input: string; row: string; year: number; given: string; carried: string };
}

export type SeriesProblem = { [Code in keyof SeriesProblemFacts]: Problem<Code, SeriesProblemFacts[Code]> }[keyof SeriesProblemFacts];

export function seriesProblem<Code extends keyof SeriesProblemFacts>(code: Code, place: Place, facts: SeriesProblemFacts[Code]): SeriesProblem {
  return { code, severity: 'error', place, facts, related: [] } as unknown as SeriesProblem;
}
