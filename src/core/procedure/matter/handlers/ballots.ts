import type { Ballot, BallotOption, VoteHeld } from '../../acts/question-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import type { Round, Vote } from '../../rounds/round.ts';
import { votersIn, type Tally } from '../../rounds/tally.ts';
import { takesPart } from '../people.ts';
import type { At } from '../step.ts';

export function tallyOf(ballots: readonly Ballot[]): Tally {
  const count = (option: BallotOption): number => ballots.filter((one) => one.option === option).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

/** What stands against the votes as they are listed: one vote each, by those who may. */
export function ballotFault(at: At, act: VoteHeld, round: Round, vote: Vote): Refusal | undefined {
  const { seats } = at.treatment.opened;
  if (vote.form === 'secret' && act.ballots) return refusal('secret-ballots-named', 'L17', act, {});
  const voters = Math.max(act.ballots ? votersIn(tallyOf(act.ballots)) : 0, act.stated ? votersIn(act.stated) : 0);
  if (seats !== undefined && voters > seats) return refusal('more-voters-than-seats', 'L01', act, { voters, seats });
  const seen = new Set<string>();
  for (const ballot of act.ballots ?? []) {
    if (seen.has(ballot.person)) return refusal('voted-twice', 'L01', act, { person: ballot.person });
    seen.add(ballot.person);
    const fault = ballot.option === 'absent' ? undefined : voterFault(at, act, round, vote, ballot);
    if (fault) return fault;
  }
  return undefined;
}

function voterFault({ state, treatment }: At, act: VoteHeld, round: Round, vote: Vote, { person, option }: Ballot): Refusal | undefined {
  const { bodyKind } = treatment.opened;
  // Nobody need vote for more than one proposal, so in a preliminary round anyone may abstain (KL 4:26).
  const isAuthority = state.head.subject === 'exerciseOfAuthority' && bodyKind === 'board' && round.stage !== 'counter';
  if (vote.electorate.includes(person)) return isAuthority && option === 'abstain' ? refusal('must-vote', 'L03', act, { person }) : undefined;
  const one = treatment.people.get(person);
  if (one?.presence === 'conflicted') return refusal('voter-conflicted', bodyKind === 'board' ? 'L11' : 'L10', act, { person });
  if (one?.serves === 'yes' && (one.presence === 'left' || one.since === 'during')) return refusal('voter-absent', 'L33', act, { person });
  if (one?.serves === 'yes' && takesPart(treatment, person, round.clauses) === 'no') return refusal('voter-not-taking-part', 'P07', act, { person });
  return refusal('voter-not-serving', 'L34', act, { person });
}
