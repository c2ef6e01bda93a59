import { REJECTION, type VoteHeld } from '../../acts/question-acts.ts';
import { refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import { roundWinner, type RoundWinner, type TieRule } from '../../rounds/round-winner.ts';
import type { Round, Vote, VoteWinner } from '../../rounds/round.ts';
import { votersIn, type Side, type Tally } from '../../rounds/tally.ts';
import { twoThirds } from '../../law/two-thirds.ts';
import { presentIn } from '../people.ts';
import { closed, nextPair, openRound, pendingVote } from '../settle.ts';
import type { Subject } from '../state.ts';
import { done, refused, type At, type Handler } from '../step.ts';
import { ballotFault, tallyOf } from './ballots.ts';

/** The vote that was asked for is held: the votes are counted, and compared with what the minutes say of them. */
export const holdVote: Handler<VoteHeld> = (at, act) => {
  const round = openRound(at.treatment);
  const vote = pendingVote(round);
  if (!round || !vote || round.id !== act.question) return refused(refusal('act-out-of-order', 'ORDER', act, { act: act.kind, phase: at.treatment.phase }));
  const fault = ballotFault(at, act, round, vote);
  if (fault) return refused(fault);
  const listed = act.ballots && tallyOf(act.ballots);
  const tally = listed ?? act.stated ?? { yes: 0, no: 0, abstain: 0 };
  const tie = tieRule(at.state.head.subject, act, round, vote);
  const winnerOfTally = (one: Tally): RoundWinner => (at.state.head.subject === 'extraElection' ? qualified(at, vote, one) : roundWinner(one, tie));
  const counted = winnerOfTally(tally);
  if (counted.kind === 'chairMustVote') return refused(refusal('chair-must-vote', 'L02', act, { yes: tally.yes, no: tally.no }));
  if (counted.kind === 'lotRequired') return refused(refusal('lot-required', 'L19', act, { yes: tally.yes, no: tally.no }));
  const stated = listed && act.stated ? winnerOfTally(act.stated) : counted;
  const remarks = remarksOn(at, act, round, vote, listed);
  const winner = winnerOf(vote, counted, stated, act.finds);
  if (winner.kind === 'unknown') remarks.push(at.state.head.subject === 'extraElection' ? remark('two-thirds-unknown', 'unknown', 'L42', act, { question: round.id }) : remark('winner-unknown', 'unknown', 'L19', act, { question: round.id }));
  if (winner.kind === 'conflict') remarks.push(remark('finding-differs', 'warning', 'L18', act, { question: round.id, found: winner.stated, counted: winner.counted }));
  const held: Vote = { ...vote, held: { ballots: act.ballots, tally, stated: act.stated, winner, lines: act.lines } };
  const after: Round = { ...round, votes: [...round.votes.slice(0, -1), held] };
  const rounds = at.treatment.rounds.map((one): Round => (one === round ? after : one));
  const goesOn = after.finding.kind === 'named' && winner.kind === 'won' && nextPair(after) !== undefined;
  const treatment = { ...at.treatment, rounds };
  return done({ ...at, treatment: goesOn ? treatment : closed(treatment, after) }, {}, remarks);
};

/** To hold an extra election takes two thirds of those present (KL 5:10). Between two proposals to hold one nothing says what does. */
function qualified({ treatment }: At, { yes, no }: Vote, tally: Tally): RoundWinner {
  const [side, against]: readonly [Side, Side] = no === REJECTION ? ['yes', 'no'] : ['no', 'yes'];
  if (yes !== REJECTION && no !== REJECTION) return { kind: 'unknown' };
  const present = treatment.opened.attendance === 'complete' ? presentIn(treatment).length : undefined;
  const found = twoThirds(tally[side], votersIn(tally), present);
  return found === 'unknown' ? { kind: 'unknown' } : { kind: 'won', side: found === 'carried' ? side : against, by: 'twoThirds' };
}

function tieRule(subject: Subject, act: VoteHeld, { chair }: Round, { yes, no }: Vote): TieRule {
  if (subject === 'election' || subject === 'employment') {
    const drawn: Side | undefined = act.lot === yes ? 'yes' : act.lot === no ? 'no' : undefined;
    return { kind: 'lot', drawn };
  }
  const own = act.ballots?.find(({ person }) => person === chair)?.option;
  return { kind: 'chair', ballot: (own === 'absent' ? undefined : own) ?? act.chairBallot ?? 'unknown' };
}

/** The winner by the listed votes, when the stated result and the chair's finding say the same; else what they disagree on. */
function winnerOf(vote: Vote, counted: RoundWinner, stated: RoundWinner, finds: string | undefined): VoteWinner {
  if (counted.kind !== 'won' || stated.kind !== 'won') return { kind: 'unknown' };
  const own = vote[counted.side];
  const other = [vote[stated.side], ...(finds === undefined ? [] : [finds])].find((id) => id !== own);
  return other === undefined ? { kind: 'won', proposal: own, side: counted.side, by: counted.by } : { kind: 'conflict', counted: own, stated: other };
}

function remarksOn({ treatment }: At, act: VoteHeld, round: Round, vote: Vote, listed: Tally | undefined): Remark[] {
  const remarks: Remark[] = [];
  const { stated, ballots } = act;
  if (listed && stated && textOf(listed) !== textOf(stated)) {
    remarks.push(remark('tally-differs', 'warning', 'L24', act, { question: round.id, stated: textOf(stated), listed: textOf(listed) }));
  }
  if (!ballots && vote.form === 'open') remarks.push(remark('roll-call-missing', 'warning', 'L24', act, { question: round.id }));
  const ordered = treatment.opened.voting;
  if (ordered !== undefined && act.by !== undefined && ordered !== act.by) remarks.push(remark('voting-form-differs', 'warning', 'P09', act, { question: round.id, ordered, used: act.by }));
  const missing = ballots && treatment.opened.attendance === 'complete' ? vote.electorate.filter((person) => !ballots.some((one) => one.person === person)) : [];
  if (missing.length > 0) remarks.push(remark('voter-missing', 'warning', 'L24', act, { question: round.id, persons: missing }));
  return remarks;
}

const textOf = ({ yes, no, abstain }: Tally): string => `${yes}–${no}–${abstain}`;
