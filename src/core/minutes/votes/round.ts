import type { PersonRead } from '../names/person.ts';
import type { Span } from '../text/document.ts';
import type { ProposalRead } from './proposal.ts';

/** What the chair found, by acclamation or after a vote. */
export interface FoundRead {
  /** What won, when the sentence names it or says "det" about one proposal put. */
  readonly winner?: ProposalRead | undefined;
  /** What was named main proposal and counter-proposal, when the finding is about that. */
  readonly main?: ProposalRead | undefined;
  readonly counter?: ProposalRead | undefined;
  readonly span: Span;
}

export interface Tally {
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
  readonly absent?: number | undefined;
  readonly span: Span;
}

export type BallotOption = 'yes' | 'no' | 'abstain' | 'absent' | 'unknown';

/** One row of a roll call. `unknown` is a row whose mark is missing, doubled or in no column: the reading never guesses. */
export interface BallotRead {
  readonly person: PersonRead;
  readonly option: BallotOption;
  readonly marks: number;
  readonly span: Span;
}

/** The sides of a vote: what Ja stands for and what Nej stands for, which is never assumed. */
export interface SidesRead {
  readonly yes?: ProposalRead | undefined;
  readonly no?: ProposalRead | undefined;
  readonly clauses: readonly string[];
  readonly span: Span;
}

export interface RollCallRead {
  readonly form: 'table' | 'prose';
  readonly caption?: SidesRead | undefined;
  readonly ballots: readonly BallotRead[];
  /** Totals the table states about itself. */
  readonly declared?: Tally | undefined;
  /** Totals in parentheses after the names of one side in prose. */
  readonly counts: readonly { readonly option: BallotOption; readonly count: number; readonly span: Span }[];
  readonly span: Span;
}

export type Stage = 'formal' | 'counter' | 'main' | 'addition' | 'single';

/** One question put and what came of it: by acclamation, or by a vote with its order, its tally and its roll call. */
export interface RoundRead {
  readonly stage: Stage;
  readonly clauses: readonly string[];
  readonly put: readonly ProposalRead[];
  readonly found?: FoundRead | undefined;
  readonly vote?: VoteRead | undefined;
  readonly span: Span;
}

export interface VoteRead {
  readonly sides?: SidesRead | undefined;
  readonly tallies: readonly Tally[];
  readonly outcome?: FoundRead | undefined;
  readonly castingVote?: Span | undefined;
  readonly secret: 'secret' | 'open';
  readonly rollCall?: RollCallRead | undefined;
  readonly span: Span;
}
