import type { Problem } from '../../language/problem.ts';
import type { Dialect } from './dialect.ts';

/** Why a pass cannot be run by an engine. */
export interface SqlProblemFacts {
  /** A number inside the rule could need more digits than the engine's widest whole number has. */
  'sql-number-too-large': { what: string; engine: Dialect['name']; digits: number; most: number };
}

export type SqlProblem = { [Code in keyof SqlProblemFacts]: Problem<Code, SqlProblemFacts[Code]> }[keyof SqlProblemFacts];

/** The place is the question: the rule may be right, and run by another engine. */
export function numberTooLarge(facts: SqlProblemFacts['sql-number-too-large']): SqlProblem {
  return { code: 'sql-number-too-large', severity: 'error', place: { kind: 'text', file: '', line: 0, column: 0, length: 0 }, facts, related: [] };
}
