import { REJECTION, type QuestionPut } from '../../acts/question-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import type { Round } from '../../rounds/round.ts';
import { mayDecide } from '../people.ts';
import { liveFor } from '../proposals.ts';
import { unsettledClauses } from '../settle.ts';
import type { ClauseState } from '../state.ts';
import { done, refused, unlessIn, type At, type Handler } from '../step.ts';
import { chairFault, formalFault } from './order.ts';

/** The chair puts a question and finds an answer. It stands unless a vote is asked for before the next act (KL 5:53). */
export const putQuestion: Handler<QuestionPut> = (at, act) => {
  const fault = orderFault(at, act) ?? clausesFault(at, act) ?? findingFault(act);
  if (fault) return refused(fault);
  const may = mayDecide(at, act);
  if (may.refusal) return refused(may.refusal);
  const round: Round = {
    id: act.id, clauses: act.clauses, stage: act.stage, put: act.put, order: act.order, chair: at.treatment.chair, finding: act.finds,
    votes: [], lines: act.lines, state: 'open',
  };
  return done(at, { rounds: [...at.treatment.rounds, round] }, [...may.remarks, ...remarksOn(at, act)]);
};

function orderFault(at: At, act: QuestionPut): Refusal | undefined {
  const { treatment, state } = at;
  if (treatment.phase === 'deliberating' || treatment.phase === 'adjourned') return refusal('deliberation-open', 'L16', act, { act: act.kind });
  const fault = unlessIn(at, act, ['closed']) ?? formalFault(at, act) ?? chairFault(at, act);
  if (fault) return fault;
  if (state.head.subject === 'extraElection' && state.treatments.length === 1) return refusal('election-first-time', 'L21', act, {});
  const open = unsettledClauses(treatment, 'main');
  return act.stage === 'addition' && open.length > 0 && treatment.opened.additions === 'last' ? refusal('additions-last', 'P03', act, { clauses: open }) : undefined;
}

function clausesFault({ treatment }: At, act: QuestionPut): Refusal | undefined {
  for (const number of act.clauses) {
    const clause = treatment.clauses.get(number);
    if (!clause) return refusal('clause-unknown', 'ORDER', act, { clause: number, clauses: [...treatment.clauses.keys()] });
    if (clause.settled !== undefined || (act.stage === 'counter' && clause.counter !== undefined)) return refusal('clause-settled', 'ORDER', act, { clause: number });
    const live = liveFor(treatment, number).map(({ id }) => id);
    const dead = act.put.find((id) => id !== REJECTION && !live.includes(id));
    if (dead !== undefined) return refusal('proposal-not-live', 'L16', act, { proposal: dead, clause: number });
    const fault = stageFault(act, clause, live);
    if (fault) return fault;
  }
  return undefined;
}

/** With three or more proposals a counter-proposal is chosen first; what is alive is put somewhere on the way. */
function stageFault(act: QuestionPut, { clause, kind, main, counter }: ClauseState, live: readonly string[]): Refusal | undefined {
  const unput = live.filter((id) => !act.put.includes(id));
  if ((act.stage === 'addition') !== (kind === 'addition')) return refusal('clause-unknown', 'ORDER', act, { clause, clauses: [] });
  if (main !== undefined && counter !== undefined) {
    const isPair = act.stage === 'main' && act.put.length === 2 && act.put.includes(main) && act.put.includes(counter);
    return isPair ? undefined : refusal('not-the-pair', 'P01', act, { clause, main, counter });
  }
  if (act.stage === 'main' && live.length > 2) return refusal('counter-not-chosen', 'P01', act, { clause, proposals: live });
  return unput.length > 0 ? refusal('proposal-not-put', 'L16', act, { proposals: unput, clause }) : undefined;
}

function findingFault(act: QuestionPut): Refusal | undefined {
  const { finds, put, stage } = act;
  const allowed = stage === 'single' || stage === 'addition' ? [...put, REJECTION] : put;
  const found = finds.kind === 'adopted' ? [finds.proposal] : [finds.main, finds.counter];
  // Only the question that chooses a counter-proposal names one; every other adopts something.
  if ((stage === 'counter') !== (finds.kind === 'named')) return refusal('finding-not-put', 'L16', act, { found: found.join(', '), put });
  const wrong = found.find((id, index) => !allowed.includes(id) || found.indexOf(id) !== index);
  return wrong === undefined ? undefined : refusal('finding-not-put', 'L16', act, { found: wrong, put });
}

function remarksOn({ treatment }: At, act: QuestionPut): readonly Remark[] {
  const remarks: Remark[] = [];
  if (treatment.chair === undefined) remarks.push(remark('chair-unknown', 'unknown', 'L19', act, { question: act.id }));
  if (act.stage === 'addition' && act.clauses.length > 1) remarks.push(remark('bundled', 'note', 'P04', act, { question: act.id, clauses: act.clauses }));
  const [number] = act.clauses;
  const main = number === undefined ? undefined : treatment.clauses.get(number)?.main;
  if (act.stage === 'main' && main !== undefined && act.finds.kind === 'adopted' && act.finds.proposal !== main) {
    remarks.push(remark('chair-found-other', 'note', 'P15', act, { question: act.id, main, found: act.finds.proposal }));
  }
  return remarks;
}
