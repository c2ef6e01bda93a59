import type { ClauseNumber } from '../acts/recorded.ts';
import type { Ballot, Finding, Stage } from '../acts/question-acts.ts';
import type { DecidedBy } from './round-winner.ts';
import type { Side, Tally } from './tally.ts';

/** A vote on a question: what each side is for, who could vote, how they did, and what it came to. */
export interface Vote {
  readonly yes: string;
  readonly no: string;
  readonly written: Readonly<Partial<Record<Side, string>>>;
  readonly form: 'open' | 'secret';
  /** Who may vote, as it was when the vote was asked for. */
  readonly electorate: readonly string[];
  readonly act: string;
  readonly lines: string | undefined;
  /** Undefined until the vote is held. */
  readonly held?: HeldVote | undefined;
}

export interface HeldVote {
  readonly ballots: readonly Ballot[] | undefined;
  /** Counted from the ballots where they are listed, else as stated. */
  readonly tally: Tally;
  readonly stated: Tally | undefined;
  readonly winner: VoteWinner;
  readonly lines: string | undefined;
}

export type VoteWinner =
  | { readonly kind: 'won'; readonly proposal: string; readonly side: Side; readonly by: DecidedBy }
  /** Listed votes, stated result and the chair's finding do not agree on the winner. */
  | { readonly kind: 'conflict'; readonly counted: string; readonly stated: string }
  | { readonly kind: 'unknown' };

/** A question the chair put, its finding, and the votes on it if any were asked for. */
export interface Round {
  readonly id: string;
  readonly clauses: readonly ClauseNumber[];
  readonly stage: Stage;
  readonly put: readonly string[];
  readonly order: readonly string[];
  /** Who led the round, if known: the casting vote is this person's. */
  readonly chair: string | undefined;
  readonly finding: Finding;
  readonly votes: readonly Vote[];
  readonly lines: string | undefined;
  /** Open until the next question, the decision or the end of the meeting: only so long can a vote be asked for. */
  readonly state: 'open' | 'closed';
}

/** How a clause was settled. The proposal is a proposal's id, or rejection. */
export type Settled =
  | { readonly kind: 'adopted'; readonly proposal: string; readonly round: string | undefined; readonly by: DecidedBy | 'acclamation' | 'unrecorded' }
  | { readonly kind: 'conflict'; readonly counted: string; readonly stated: string; readonly round: string | undefined }
  | { readonly kind: 'unknown'; readonly round: string | undefined };
