import type { ProcedureProblem } from '../problems.ts';
import { outcomeOf } from '../outcome-of.ts';
import type { ClauseOutcome } from '../outcome.ts';
import type { MatterState } from '../matter/state.ts';
import { joinedTexts, tryMatter } from './try-matter.ts';

/** What becomes of a matter from minutes when more clauses of the same minutes are confirmed. */
export type Fuller =
  /** The whole text with what has been recorded after the first reading, and the clauses it now has besides. */
  | { readonly kind: 'fuller'; readonly text: string; readonly added: readonly string[] }
  /** It says nothing that is not there. */
  | { readonly kind: 'same' }
  /** Clauses that the matter has would be lost, or say something else: that takes a correction. */
  | { readonly kind: 'otherwise'; readonly clauses: readonly string[] }
  /** Acts that were recorded later correct others: they were said of the reading as it was. */
  | { readonly kind: 'corrected' }
  | { readonly kind: 'refused'; readonly problems: readonly ProcedureProblem[] };

/**
 * A reading with more confirmed clauses in the place of the one a matter began with. An act of minutes is one act for all its clauses, so they
 * cannot be added after a decision that is stated; nothing that was confirmed is changed, and what has been recorded since follows after.
 */
export function fullerReading(file: string, first: string, later: readonly string[], reading: string): Fuller {
  if (first === reading) return { kind: 'same' };
  const [before, after] = [tryMatter(file, joinedTexts([first, ...later])), tryMatter(file, reading)];
  if (before.kind !== 'may') return { kind: 'refused', problems: before.problems };
  if (after.kind !== 'may') return { kind: 'refused', problems: after.problems };
  if (before.matter.acts.some(({ kind }) => kind === 'correction')) return { kind: 'corrected' };
  const [known, read] = [clausesOf(before.state), clausesOf(after.state)];
  const otherwise = [...known].flatMap(([name, said]) => (read.get(name) === said ? [] : [name]));
  if (before.matter.head.caseNumber !== after.matter.head.caseNumber || otherwise.length > 0) return { kind: 'otherwise', clauses: otherwise };
  const text = joinedTexts([reading, ...later]);
  const whole = tryMatter(file, text);
  if (whole.kind !== 'may') return { kind: 'refused', problems: whole.problems };
  return { kind: 'fuller', text, added: [...read.keys()].filter((name) => !known.has(name)) };
}

/** How each clause of each meeting ended, with its text. */
function clausesOf(state: MatterState): ReadonlyMap<string, string> {
  return new Map(outcomeOf(state).meetings.flatMap(({ clauses }) => clauses.map((one) => [one.clause, saidOf(one)] as const)));
}

const saidOf = ({ status, proposal, text }: ClauseOutcome): string => [status, proposal ?? '', text ?? ''].join('\n');
