import type { DissentNoted } from './acts/question-acts.ts';
import { REJECTION } from './acts/question-acts.ts';
import { datesOf } from './dates/dates-of.ts';
import { addresseeOf, proposalOf } from './matter/proposals.ts';
import { closed, openRound } from './matter/settle.ts';
import type { ClauseState, MatterHead, MatterState, Treatment } from './matter/state.ts';
import { proposalOutcomes } from './proposal-outcomes.ts';
import type { ClauseOutcome, ClauseStatus, DissentOutcome, DueMatter, MatterOutcome, MeetingOutcome, SettledBy } from './outcome.ts';

/** What a matter has come to. A question nobody has asked a vote on stands as it was found. */
export function outcomeOf({ head, treatments, remarks }: MatterState): MatterOutcome {
  const { caseNumber, heading, regime } = head;
  return { caseNumber, heading, regime, meetings: treatments.map((treatment) => meetingOutcome(treatment, head)), due: dueIn(treatments), remarks };
}

/** Postponements of an assembly that it has not taken up again. A board's own rules say when it does. */
function dueIn(treatments: readonly Treatment[]): readonly DueMatter[] {
  return treatments.flatMap(({ opened: { body, bodyKind, item, day }, result, comesUp }, at) => {
    const isTakenUp = treatments.slice(at + 1).some(({ opened }) => opened.body === body);
    return bodyKind === 'assembly' && result === 'postponed' && !isTakenUp ? [{ body, item, day, comesUp, rule: 'L23' as const }] : [];
  });
}

function meetingOutcome(before: Treatment, head: MatterHead): MeetingOutcome {
  const round = openRound(before);
  const isVoting = round?.votes.some(({ held }) => !held) === true;
  const treatment = round && !isVoting ? closed(before, round) : before;
  const { opened: { body, bodyKind, item, day, registered, place }, result, reason, dissents, dispatch } = treatment;
  const clauses = [...treatment.clauses.values()].map((clause) => clauseOutcome(treatment, clause));
  return {
    body, bodyKind, item, day, result, reason, clauses, proposals: proposalOutcomes(treatment, clauses, head), registered, place,
    dissents: dissents.map((one) => dissentOutcome(one, head)), dispatch, dates: datesOf(treatment, head.regime),
  };
}

function clauseOutcome(treatment: Treatment, { clause, settled }: ClauseState): ClauseOutcome {
  const won = settled?.kind === 'adopted' ? proposalOf(treatment, clause, settled.proposal) : undefined;
  const addressee = won && addresseeOf(treatment, won);
  const status = statusOf(treatment, settled, addressee);
  const stands = status === 'decided' || status === 'proposed';
  const fallen = treatment.proposals.filter((one) => one.clause === clause && one !== won).map(({ id }) => id);
  return {
    clause, status, proposal: stands ? won?.id : undefined, text: stands ? won?.text : undefined, addressee: status === 'proposed' ? addressee : undefined,
    settledBy: settledBy(treatment, settled), effects: stands ? won?.effects ?? [] : [], place: stands ? won?.place : undefined, fallen,
  };
}

function statusOf({ result }: Treatment, settled: ClauseState['settled'], addressee: string | undefined): ClauseStatus {
  if (result === 'postponed' || result === 'referredBack') return result;
  if (result === 'open' || !settled || settled.kind === 'unknown') return 'unknown';
  if (settled.kind === 'conflict') return 'conflict';
  if (settled.proposal === REJECTION) return 'rejected';
  return addressee === undefined ? 'decided' : 'proposed';
}

function settledBy({ rounds }: Treatment, settled: ClauseState['settled']): SettledBy | undefined {
  if (!settled) return undefined;
  const round = rounds.find(({ id }) => id === settled.round);
  const vote = round?.votes.at(-1);
  return {
    winner: settled.kind === 'adopted' ? settled.proposal : undefined, round: settled.round, how: settled.kind === 'adopted' ? settled.by : 'unknown',
    vote: vote?.held && { yes: vote.yes, no: vote.no, tally: vote.held.tally }, lines: vote?.held?.lines ?? round?.lines,
  };
}

function dissentOutcome({ persons, clauses, inFavourOf, text }: DissentNoted, head: MatterHead): DissentOutcome {
  return { persons: persons.map((id) => nameOf(head, id)), clauses, inFavourOf, text };
}

/** Bengt Bergqvist (S). */
export function nameOf({ persons }: MatterHead, id: string): string {
  const person = persons.get(id);
  if (!person) return id;
  return person.party === undefined ? person.name : `${person.name} (${person.party})`;
}
