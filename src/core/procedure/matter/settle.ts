import type { ClauseNumber } from '../acts/recorded.ts';
import type { Round, Settled, Vote } from '../rounds/round.ts';
import type { ClauseState, Treatment } from './state.ts';

/** The question that a vote can still be asked for, if there is one. */
export function openRound({ rounds }: Treatment): Round | undefined {
  const last = rounds.at(-1);
  return last?.state === 'open' ? last : undefined;
}

/** A vote that was asked for and not held. */
export function pendingVote(round: Round | undefined): Vote | undefined {
  const last = round?.votes.at(-1);
  return last && !last.held ? last : undefined;
}

/** The proposals that still have to meet before one counter-proposal is left: a vote was asked for, so all of them must be held. */
export function nextPair({ put, finding, order, votes }: Round): readonly [string, string] | undefined {
  const main = finding.kind === 'named' ? finding.main : undefined;
  const others = put.filter((id) => id !== main);
  const line = others.length === 2 ? others : order;
  const held = votes.flatMap(({ held: one }) => (one ? [one.winner] : []));
  const next = line[held.length + 1];
  const last = held.at(-1);
  const first = last === undefined ? line[0] : last.kind === 'won' ? last.proposal : undefined;
  return first === undefined || next === undefined ? undefined : [first, next];
}

/** The treatment with a question closed: what it found, or what its vote came to, now stands. */
export function closed(treatment: Treatment, round: Round): Treatment {
  const rounds = treatment.rounds.map((one): Round => (one.id === round.id ? { ...round, state: 'closed' } : one));
  const clauses = new Map(treatment.clauses);
  for (const number of round.clauses) {
    const clause = clauses.get(number);
    if (clause) clauses.set(number, settledBy(clause, round));
  }
  return { ...treatment, rounds, clauses };
}

function settledBy(clause: ClauseState, round: Round): ClauseState {
  const winner = round.votes.at(-1)?.held?.winner;
  if (round.finding.kind === 'named') {
    const { main, counter } = round.finding;
    if (winner && winner.kind !== 'won') return { ...clause, main, settled: unsettled(winner, round.id) };
    return { ...clause, main, counter: winner?.proposal ?? counter };
  }
  if (!winner) return { ...clause, settled: { kind: 'adopted', proposal: round.finding.proposal, round: round.id, by: 'acclamation' } };
  if (winner.kind === 'won') return { ...clause, settled: { kind: 'adopted', proposal: winner.proposal, round: round.id, by: winner.by } };
  return { ...clause, settled: unsettled(winner, round.id) };
}

function unsettled(winner: { readonly kind: 'unknown' } | { readonly kind: 'conflict'; readonly counted: string; readonly stated: string }, round: string): Settled {
  return { ...winner, round };
}

/** Clauses of the proposal, not additions, that no question has settled. */
export function unsettledClauses({ clauses }: Treatment, kind: ClauseState['kind'] | 'any'): readonly ClauseNumber[] {
  return [...clauses.values()].filter((one) => one.settled === undefined && (kind === 'any' || one.kind === kind)).map(({ clause }) => clause);
}
