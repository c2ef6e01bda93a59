import type { ClauseNumber } from '../acts/recorded.ts';
import { closed, openRound } from './settle.ts';
import type { Treatment } from './state.ts';

/** How each clause ended, in a word that two readings of the same matter can be compared by. */
export function outcomeOfClauses(treatment: Treatment | undefined): ReadonlyMap<ClauseNumber, string> {
  if (!treatment) return new Map();
  const round = openRound(treatment);
  const { clauses, result } = round ? closed(treatment, round) : treatment;
  return new Map([...clauses.values()].map(({ clause, settled }) => [clause, [result, settled?.kind, settled?.kind === 'adopted' ? settled.proposal : ''].join(' ')]));
}
