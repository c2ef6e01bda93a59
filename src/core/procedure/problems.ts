import type { LanguageProblem } from '../language/problems.ts';
import type { Problem, TextPlace } from '../language/problem.ts';
import type { Refusal } from './law/refusal.ts';

/** What can be wrong in a matter's file before any act is looked at. What an act may not do is a refusal. */
export interface MatterProblemFacts {
  'matter-event-unknown': { found: string; near: string | undefined; allowed: readonly string[] };
  'matter-person-unknown': { found: string; near: string | undefined };
  'matter-id-twice': { id: string };
  'matter-id-unknown': { found: string; near: string | undefined };
  'matter-clauses': { key: string };
  'matter-tally': { found: string };
  'matter-day': { found: string };
  'matter-kinds': { found: readonly string[]; allowed: readonly string[] };
  'matter-put': { stage: string; found: number; least: number; most: number | undefined };
  'ranking-unknown': { found: string; near: string | undefined; proposals: readonly string[] };
  'ranking-twice': { found: string };
  'ranking-too-many': { found: number; most: number };
}

export type MatterProblemCode = keyof MatterProblemFacts;
export type MatterProblem = { [Code in MatterProblemCode]: Problem<Code, MatterProblemFacts[Code]> }[MatterProblemCode];

/** A matter's file is YAML, which the language room reads: its traps are told with the language's own problems. */
export type ProcedureProblem = MatterProblem | LanguageProblem | Refusal;

export function matterProblem<Code extends MatterProblemCode>(code: Code, place: TextPlace, facts: MatterProblemFacts[Code]): MatterProblem {
  return { code, severity: 'error', place, facts, related: [] } as unknown as MatterProblem;
}
