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

/** A wish to reject a proposal that is not just the other side of a wish to adopt another. */
export interface Rejection {
  readonly movers: readonly string[];
  readonly proposal: string;
}

/**
 * Who wants a clause's proposal rejected without wanting another one in its place. Only such a wish is a proposal of its own; the
 * other side of an addition is always its rejection.
 */
export function rejectionsOf(treatment: Treatment, clause: ClauseNumber): readonly Rejection[] {
  if (treatment.clauses.get(clause)?.kind !== 'main') return [];
  return treatment.motions.flatMap(({ movers, items }) => items.flatMap((item): readonly Rejection[] => {
    if (item.kind !== 'reject' || !covers(item.clauses, clause) || !proposalOf(treatment, clause, item.target)) return [];
    const alone = movers.filter((mover) => !supportsOther(treatment, mover, clause, item.target));
    return alone.length === 0 ? [] : [{ movers: alone, proposal: item.target }];
  }));
}

function supportsOther(treatment: Treatment, mover: string, clause: ClauseNumber, rejected: string): boolean {
  return treatment.motions.some(({ movers, items }) => movers.includes(mover) && items.some((item) => {
    if (item.kind === 'approve') return item.target !== rejected && covers(item.clauses, clause) && proposalOf(treatment, clause, item.target) !== undefined;
    return item.kind === 'amend' && item.clauses.some((one) => one.clause === clause);
  }));
}

/** Wishes to reject that the chair never put as a question. */
export function rejectionsNotPut(treatment: Treatment, clause: ClauseNumber): readonly Rejection[] {
  const wasPut = treatment.rounds.some(({ clauses, put }) => clauses.includes(clause) && put.includes(REJECTION));
  const hadOthers = liveFor(treatment, clause).length > 1;
  return wasPut || hadOthers ? [] : rejectionsOf(treatment, clause);
}
