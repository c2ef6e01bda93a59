import type { ClauseNumber } from '../../acts/recorded.ts';
import { REJECTION, type DecisionStated } from '../../acts/question-acts.ts';
import type { Effect } from '../../acts/effect.ts';
import { refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import type { Settled } from '../../rounds/round.ts';
import { mayDecide } from '../people.ts';
import { liveFor, proposalOf, rejectionsNotPut, rejectionsOf } from '../proposals.ts';
import type { ClauseState, Treatment } from '../state.ts';
import { done, refused, unlessIn, type Handler } from '../step.ts';
import { formalFault } from './order.ts';

/**
 * The decision as the minutes state it. Every clause must have been settled by a question, or have had one proposal and nobody
 * against it. What is stated is compared with what was found; where they differ both stay.
 */
export const stateDecision: Handler<DecisionStated> = (at, act) => {
  const { treatment } = at;
  const fault = unlessIn(at, act, ['closed']) ?? formalFault(at, act);
  if (fault) return refused(fault);
  const known = [...treatment.clauses.keys()];
  const unknown = [...act.clauses.keys()].find((clause) => !known.includes(clause));
  if (unknown !== undefined) return refused(refusal('clause-unknown', 'ORDER', act, { clause: unknown, clauses: known }));
  const open = [...treatment.clauses.values()].filter(({ settled }) => settled === undefined);
  const silent = open.filter(({ clause }) => !act.clauses.has(clause)).map(({ clause }) => clause);
  if (silent.length > 0) return refused(refusal('decision-incomplete', 'L16', act, { clauses: silent }));
  const contested = open.find(({ clause }) => !isUncontested(treatment, clause, act.clauses.get(clause)));
  if (contested) return refused(refusal('decision-without-question', 'L16', act, { clause: contested.clause }));
  const may = mayDecide(at, act);
  if (open.length > 0 && may.refusal) return refused(may.refusal);
  const remarks: Remark[] = open.length > 0 ? [...may.remarks] : [];
  const clauses = new Map([...treatment.clauses].map(([number, clause]): [ClauseNumber, ClauseState] => [number, compared(clause, act, remarks)]));
  const decided = { ...treatment, clauses };
  for (const { settled, clause } of clauses.values()) {
    // An acclamation does not show that two thirds were for it.
    const isCounted = settled?.kind !== 'adopted' || settled.by === 'twoThirds' || settled.proposal === REJECTION;
    if (at.state.head.subject === 'extraElection' && !isCounted) remarks.push(remark('two-thirds-unknown', 'unknown', 'L42', act, { question: settled.round ?? clause }));
  }
  for (const number of known) remarks.push(...remarksOn(decided, act, number));
  return done(at, { clauses, phase: 'settled', result: 'decided' }, remarks);
};

function isUncontested(treatment: Treatment, clause: ClauseNumber, stated: string | undefined): boolean {
  const live = liveFor(treatment, clause);
  return live.length === 1 && live[0]?.kind === 'official' && live[0].id === stated && rejectionsOf(treatment, clause).length === 0;
}

function compared(clause: ClauseState, act: DecisionStated, remarks: Remark[]): ClauseState {
  const { clause: number, settled } = clause;
  const stated = act.clauses.get(number);
  if (!settled) {
    remarks.push(remark('question-not-recorded', 'note', 'L24', act, { clause: number }));
    return { ...clause, settled: { kind: 'adopted', proposal: stated ?? REJECTION, round: undefined, by: 'unrecorded' } };
  }
  if (settled.kind !== 'adopted' || settled.proposal === (stated ?? REJECTION)) return clause;
  remarks.push(remark('decision-differs', 'warning', 'L24', act, { clause: number, stated: stated ?? REJECTION, found: settled.proposal }));
  const conflict: Settled = { kind: 'conflict', counted: settled.proposal, stated: stated ?? REJECTION, round: settled.round };
  return { ...clause, settled: conflict };
}

function remarksOn(treatment: Treatment, act: DecisionStated, clause: ClauseNumber): readonly Remark[] {
  const remarks: Remark[] = rejectionsNotPut(treatment, clause)
    .map(({ movers, proposal }) => remark('motion-not-put', 'warning', 'L24', act, { clause, movers, proposal }));
  const settled = treatment.clauses.get(clause)?.settled;
  const adopted = settled?.kind === 'adopted' ? proposalOf(treatment, clause, settled.proposal) : undefined;
  const day = treatment.opened.day?.earliest;
  for (const effect of adopted?.effects ?? []) {
    const from = startOf(effect);
    if (from !== undefined && day !== undefined && from < day) remarks.push(remark('retroactive', 'warning', 'L46', act, { clause, from }));
    if (effect.kind === 'repeal' && from === undefined) remarks.push(remark('no-start-day', 'note', 'L45', act, { clause }));
  }
  return remarks;
}

/** From which day an effect says that it holds. */
function startOf(effect: Effect): string | undefined {
  return 'from' in effect ? effect.from : undefined;
}
