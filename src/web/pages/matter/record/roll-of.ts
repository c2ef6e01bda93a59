import type { VoteHeld } from '../../../../core/procedure/acts/question-acts.ts';
import { openRound, pendingVote } from '../../../../core/procedure/matter/settle.ts';
import type { MatterState } from '../../../../core/procedure/matter/state.ts';
import type { Called } from '../../../../core/procedure/recording/roll-call.ts';
import type { Vote } from '../../../../core/procedure/rounds/round.ts';

/** A roll to be called: who votes, on what, and what each answer is for. */
export interface RollOf {
  readonly question: string;
  readonly electorate: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** The act that is corrected, and the votes as they were. */
  readonly act: string;
  readonly called: Called;
}

/** The vote that has been asked for and not held. */
export function calledNow(state: MatterState): RollOf | undefined {
  const treatment = state.treatments.at(-1);
  const round = treatment && openRound(treatment);
  const vote = pendingVote(round);
  return round && vote ? rollOf(state, round.id, vote, '', new Map()) : undefined;
}

/** A vote that has been held, to be called again. */
export function calledBefore(state: MatterState, act: VoteHeld): RollOf | undefined {
  const vote = state.treatments.flatMap(({ rounds }) => rounds).find(({ id }) => id === act.question)?.votes.findLast(({ held }) => held);
  return vote && act.ballots ? rollOf(state, act.question, vote, act.id, new Map(act.ballots.map(({ person, option }) => [person, option]))) : undefined;
}

/** In the order the meeting lists its members. */
function rollOf(state: MatterState, question: string, { electorate, yes, no }: Vote, act: string, called: Called): RollOf {
  const listed = [...(state.treatments.at(-1)?.people.keys() ?? [])].filter((person) => electorate.includes(person));
  return { question, electorate: [...listed, ...electorate.filter((person) => !listed.includes(person))], yes, no, act, called };
}
