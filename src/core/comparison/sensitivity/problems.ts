import type { Problem, TextPlace } from '../../language/problem.ts';
import type { RulebookProblem } from '../../rulebook/problems.ts';

/** Why a sensitivity cannot be drawn as it was asked for. */
export interface SensitivityProblemFacts {
  /** There is neither a parameter nor an input of that name. */
  'sensitivity-target-unknown': { name: string; near: string | undefined };
  /** It is a rule, or not a number: only a parameter or an input in numbers can be varied. */
  'sensitivity-target-kind': { name: string; found: 'rule' | 'truth' | 'text' | 'date' };
  /** An input can be varied when one value is all there is: its entity has one row, and it is not per month. */
  'sensitivity-target-rows': { name: string; entity: string; rows: number; per: 'month' | 'year' | undefined };
  /** The ends asked for stand the wrong way round, outside what the declaration allows, or with no value of its decimals between. */
  'sensitivity-bounds': { name: string; low: string; high: string; least: string; most: string };
  /** The amount to follow is to be one rule of one row. */
  'sensitivity-total-rows': { name: string; entity: string; rows: number };
}

export type SensitivityProblemCode = keyof SensitivityProblemFacts;
export type SensitivityProblem =
  | RulebookProblem
  | { [Code in SensitivityProblemCode]: Problem<Code, SensitivityProblemFacts[Code]> }[SensitivityProblemCode];

export function sensitivityProblem<Code extends SensitivityProblemCode>(
  code: Code, place: TextPlace, facts: SensitivityProblemFacts[Code],
): SensitivityProblem {
  return { code, severity: 'error', place, facts, related: [] } as unknown as SensitivityProblem;
}
