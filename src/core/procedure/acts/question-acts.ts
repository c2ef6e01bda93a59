import type { ClauseNumber, Clauses, Recorded } from './recorded.ts';
import type { VotingForm } from './meeting-acts.ts';
import type { Side, Tally } from '../rounds/tally.ts';

/** To reject, as a side of a question: the text of no proposal. */
export const REJECTION = 'avslag';

/** Where a question stands in the voting order: which counter-proposal, the main vote, one proposal alone, or an addition. */
export type Stage = 'counter' | 'main' | 'single' | 'addition';

/** The chair puts proposals so that they can be answered with yes or no, and says what is found (KL 5:53). */
export interface QuestionPut extends Recorded {
  readonly kind: 'questionPut';
  readonly clauses: readonly ClauseNumber[];
  readonly stage: Stage;
  readonly put: readonly string[];
  /** For the counter stage the proposal that becomes the main one and the one that stands against it; else what is adopted. */
  readonly finds: Finding;
  /** The order in which the others meet if a vote on the counter-proposal is asked for. */
  readonly order: readonly string[];
}

export type Finding =
  | { readonly kind: 'named'; readonly main: string; readonly counter: string }
  | { readonly kind: 'adopted'; readonly proposal: string };

/** A vote is asked for on the question last put, and the body approves what Ja and Nej mean in it. */
export interface VoteRequested extends Recorded {
  readonly kind: 'voteRequested';
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** What the voting order in the minutes says a side is for, where it says something else than the question put. */
  readonly written: Readonly<Partial<Record<Side, string>>>;
  readonly approved: 'yes' | 'unknown';
  readonly form: 'open' | 'secret';
}

export type BallotOption = 'yes' | 'no' | 'abstain' | 'absent';

export interface Ballot {
  readonly person: string;
  readonly option: BallotOption;
}

/** The vote is held. Listed ballots and the stated result are kept apart and compared. */
export interface VoteHeld extends Recorded {
  readonly kind: 'voteHeld';
  readonly question: string;
  /** Undefined when the minutes do not list who voted how. */
  readonly ballots: readonly Ballot[] | undefined;
  readonly stated: Tally | undefined;
  /** What the chair found after the vote; undefined when the minutes do not say. */
  readonly finds: string | undefined;
  /** The chair's own vote where there are no ballots to read it from. */
  readonly chairBallot: Side | 'abstain' | undefined;
  readonly lot: string | undefined;
  /** How it was held, when the minutes say. */
  readonly by?: VotingForm | undefined;
}

/** A motion to postpone or to refer back is tried by itself. Votes against are for deciding the matter today. */
export interface FormalTried extends Recorded {
  readonly kind: 'formalTried';
  readonly motion: 'postpone' | 'referBack';
  readonly present: number | undefined;
  readonly requesting: number | undefined;
  readonly against: number | undefined;
  readonly chair: 'requesting' | 'against' | 'unknown';
  /** What the chair said it came to. */
  readonly finds: 'granted' | 'denied';
  readonly declared: 'majority' | 'minority' | undefined;
  readonly reason: string | undefined;
  /** When a postponed matter comes up, where the assembly decides another day than its next meeting (KL 5:51). */
  readonly comesUp?: string | undefined;
}

/** What the minutes say was decided, clause by clause: the proposal whose text it is, or rejection. */
export interface DecisionStated extends Recorded {
  readonly kind: 'decisionStated';
  readonly clauses: ReadonlyMap<ClauseNumber, string>;
}

export interface DissentNoted extends Recorded {
  readonly kind: 'dissentNoted';
  readonly persons: readonly string[];
  readonly clauses: Clauses | undefined;
  readonly inFavourOf: readonly string[];
  /** What a written dissent says, in the project's own words. */
  readonly text: string | undefined;
}

export interface NoteMade extends Recorded {
  readonly kind: 'noteMade';
  readonly persons: readonly string[];
  readonly text: string;
}

export type QuestionAct = QuestionPut | VoteRequested | VoteHeld | FormalTried | DecisionStated | DissentNoted | NoteMade;
