import type { ClauseNumber } from '../../acts/recorded.ts';
import type { DissentNoted, NoteMade } from '../../acts/question-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import type { HeldVote, Vote } from '../../rounds/round.ts';
import { covers, takesPart } from '../people.ts';
import { rankOf } from '../phase.ts';
import type { Treatment } from '../state.ts';
import { done, refused, unlessIn, type At, type Handler } from '../step.ts';

/**
 * A dissent by somebody who took part in deciding, before the meeting ends (KL 4:27). In a case of authority a party can appeal,
 * FL 30 § gives time until the decision is dispatched; KL's earlier time is the safe one, so it is told.
 */
export const noteDissent: Handler<DissentNoted> = (at, act) => {
  const { treatment, state } = at;
  const isAfter = rankOf(treatment.phase) >= rankOf('ended');
  const inFlTime = state.head.regime === 'FL' && treatment.dispatch === undefined;
  if (isAfter && !inFlTime) return refused(refusal('dissent-late', 'L04', act, { person: act.persons[0] ?? '' }));
  const fault = isAfter ? undefined : unlessIn(at, act, ['closed', 'settled']);
  if (fault) return refused(fault);
  const remarks: Remark[] = isAfter ? [remark('dissent-after-meeting', 'warning', 'L04', act, { persons: act.persons })] : [];
  for (const person of act.persons) {
    const missing = partFault(at, act, person);
    if (missing) return refused(missing);
    remarks.push(...remarksOn(treatment, act, person));
  }
  if (act.clauses === undefined) remarks.push(remark('dissent-without-clauses', 'note', 'L04', act, { persons: act.persons }));
  return done(at, { dissents: [...treatment.dissents, act] }, remarks);
};

export const makeNote: Handler<NoteMade> = (at, act) => {
  const fault = unlessIn(at, act, ['closed', 'settled']);
  // Only a dissent is a right; whether a note is taken in is for the body and its chair.
  return fault ? refused(fault) : done(at, { notes: [...at.treatment.notes, act] }, [remark('note-no-right', 'note', 'P11', act, { persons: act.persons })]);
};

function covered(treatment: Treatment, act: DissentNoted): readonly ClauseNumber[] {
  const { clauses } = act;
  return [...treatment.clauses.keys()].filter((clause) => clauses === undefined || covers(clauses, clause));
}

function partFault({ treatment }: At, act: DissentNoted, person: string): Refusal | undefined {
  const one = treatment.people.get(person);
  const was = one?.serves === 'yes' && (one.presence === 'room' || one.presence === 'soundAndPicture');
  const clauses = covered(treatment, act);
  const tookPart = clauses.some((clause) => takesPart(treatment, person, [clause]) === 'yes') || clauses.length === 0;
  return was && tookPart ? undefined : refusal('dissent-not-taking-part', 'L04', act, { person });
}

function remarksOn(treatment: Treatment, act: DissentNoted, person: string): readonly Remark[] {
  if (act.clauses === undefined) return [];
  const clauses = covered(treatment, act);
  const own = clauses.flatMap((clause) => {
    const last = lastVoteOn(treatment, clause);
    const option = last?.held.ballots?.find((ballot) => ballot.person === person)?.option;
    return last && option !== undefined ? [{ clause, option, winner: last.held.winner }] : [];
  });
  const abstained = own.filter(({ option }) => option === 'abstain').map(({ clause }) => clause);
  const won = own.filter(({ option, winner }) => winner.kind === 'won' && winner.side === option);
  return [
    ...(abstained.length > 0 ? [remark('dissenter-abstained', 'note', 'P10', act, { person, clauses: abstained })] : []),
    ...(won.length > 0 && won.length === clauses.length ? [remark('dissenter-won', 'warning', 'L04', act, { person })] : []),
  ];
}

/** The vote that settled a clause, not one that only chose what to put. */
function lastVoteOn({ rounds }: Treatment, clause: ClauseNumber): (Vote & { readonly held: HeldVote }) | undefined {
  const vote = rounds.findLast((one) => one.stage !== 'counter' && one.clauses.includes(clause))?.votes.at(-1);
  return vote?.held ? { ...vote, held: vote.held } : undefined;
}
