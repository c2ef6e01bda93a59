import type { ClauseNumber } from '../acts/recorded.ts';
import { REJECTION } from '../acts/question-acts.ts';
import { covers } from './people.ts';
import type { Proposal, Treatment } from './state.ts';

export function liveFor({ proposals }: Pick<Treatment, 'proposals'>, clause: ClauseNumber): readonly Proposal[] {
  return proposals.filter((one) => one.clause === clause && one.state === 'live');
}

export function proposalOf({ proposals }: Pick<Treatment, 'proposals'>, clause: ClauseNumber, id: string): Proposal | undefined {
  return proposals.find((one) => one.clause === clause && one.id === id);
}

/** The body a text is put to: its own, else that of the proposal the matter came with, which motions only change and add to. */
export function addresseeOf({ official }: Pick<Treatment, 'official'>, proposal: Proposal): string | undefined {
  return proposal.addressee ?? official.find(({ addressee }) => addressee !== undefined)?.addressee;
}

/** A wish to reject a proposal, with those who moved it. */
export interface Rejection {
  readonly movers: readonly string[];
  readonly proposal: string;
}

/**
 * Who wants a clause's proposal rejected. Where another proposal stands against it that is the other side of the question; where there
 * is only one it is a question of its own. The other side of an addition is always its rejection.
 */
export function rejectionsOf(treatment: Treatment, clause: ClauseNumber): readonly Rejection[] {
  if (treatment.clauses.get(clause)?.kind !== 'main') return [];
  return treatment.motions.flatMap(({ movers, items }) => items.flatMap((item): readonly Rejection[] =>
    (item.kind === 'reject' && covers(item.clauses, clause) && proposalOf(treatment, clause, item.target) ? [{ movers, proposal: item.target }] : [])));
}

/** Wishes to reject the only proposal of a clause that the chair never put as a question. */
export function rejectionsNotPut(treatment: Treatment, clause: ClauseNumber): readonly Rejection[] {
  const wasPut = treatment.rounds.some(({ clauses, put }) => clauses.includes(clause) && put.includes(REJECTION));
  return wasPut || liveFor(treatment, clause).length > 1 ? [] : rejectionsOf(treatment, clause);
}
