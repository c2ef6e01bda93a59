import { REJECTION, type VoteRequested } from '../../acts/question-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import type { Round, Vote } from '../../rounds/round.ts';
import { electorateOf } from '../people.ts';
import { nextPair, openRound } from '../settle.ts';
import { done, refused, type At, type Handler } from '../step.ts';

/** A vote is asked for. Who may vote, and what Ja and Nej mean, stand fast from here. */
export const requestVote: Handler<VoteRequested> = (at, act) => {
  const round = openRound(at.treatment);
  if (round?.id !== act.question) return refused(refusal('vote-requested-late', 'L16', act, { question: act.question }));
  const fault = sidesFault(round, act) ?? formFault(at, round, act);
  if (fault) return refused(fault);
  const vote: Vote = {
    yes: act.yes, no: act.no, written: act.written, form: act.form, electorate: electorateOf(at.treatment, round.clauses), act: act.id, lines: act.lines,
  };
  const rounds = at.treatment.rounds.map((one): Round => (one === round ? { ...round, votes: [...round.votes, vote] } : one));
  return done(at, { rounds }, remarksOn(at, round, act));
};

function sidesFault(round: Round, act: VoteRequested): Refusal | undefined {
  const sides = [act.yes, act.no];
  if (round.finding.kind !== 'named') {
    const [only = ''] = round.put;
    const put = round.put.length === 1 ? [only, REJECTION] : round.put;
    return isSame(sides, put) ? undefined : refusal('sides-not-put', 'L16', act, { sides, put });
  }
  const { main } = round.finding;
  if (sides.includes(main)) return refusal('main-in-preliminary', 'P01', act, { proposal: main });
  const others = round.put.filter((id) => id !== main);
  if (others.length > 2 && !isSame(round.order, others)) return refusal('order-incomplete', 'L24', act, { proposals: others });
  const [first, second] = nextPair(round) ?? [];
  if (first === undefined || second === undefined) return refusal('vote-requested-late', 'L16', act, { question: act.question });
  return isSame(sides, [first, second]) ? undefined : refusal('pair-out-of-order', 'P01', act, { first, second });
}

function formFault({ state: { head } }: At, round: Round, act: VoteRequested): Refusal | undefined {
  const isElection = head.subject === 'election' || head.subject === 'employment';
  if (act.form === 'secret' && !isElection) return refusal('vote-must-be-open', 'L17', act, {});
  if (round.clauses.length > 1 && act.approved === 'unknown') return refusal('bundle-not-approved', 'P04', act, { clauses: round.clauses });
  return undefined;
}

function remarksOn({ treatment }: At, round: Round, act: VoteRequested): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const side of ['yes', 'no'] as const) {
    const written = act.written[side];
    if (written !== undefined && written !== act[side]) remarks.push(remark('order-names-other', 'warning', 'L24', act, { question: round.id, side, written, put: act[side] }));
  }
  const main = treatment.clauses.get(round.clauses[0] ?? '')?.main;
  if (round.stage === 'main' && main !== undefined && act.yes !== main) remarks.push(remark('yes-is-not-main', 'note', 'P15', act, { question: round.id, yes: act.yes, main }));
  if (act.approved === 'unknown') remarks.push(remark('order-not-approved', 'note', 'P08', act, { question: round.id }));
  return remarks;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && new Set(some).size === some.length && some.every((one) => others.includes(one));
}
