import type { TextPlace } from '../../language/problem.ts';
import type { ClauseNumber, Clauses, Recorded } from './recorded.ts';
import type { Effect } from './effect.ts';
import type { RegisteredAs } from './registered-as.ts';

/** The text of one clause in a proposal, in the project's own words, with what it would do. */
export interface ProposedClause {
  readonly clause: ClauseNumber;
  readonly text: string;
  /** What the clause is called in a list; its text where nothing shorter is said. */
  readonly heading?: string | undefined;
  readonly effects: readonly Effect[];
  readonly place: TextPlace;
}

/** The proposal the matter comes with: the official's, a committee's, or a board's to its assembly. */
export interface ProposalMade extends Recorded {
  readonly kind: 'proposalMade';
  readonly proposal: string;
  readonly from: string;
  readonly aliases: readonly string[];
  /** The body that is to decide when this one only proposes to it. */
  readonly addressee: string | undefined;
  /** The scenario of a rulebook that it counts as. */
  readonly scenario?: string | undefined;
  /** The entry of a register whose assignment the proposal answers. */
  readonly answers?: string | undefined;
  readonly registered?: RegisteredAs | undefined;
  readonly clauses: readonly ProposedClause[];
}

/** What a member moves about some clauses: to approve or reject a proposal, or a text of one's own as a change or an addition. */
export type MotionItem =
  | { readonly kind: 'approve' | 'reject'; readonly target: string; readonly clauses: Clauses }
  | { readonly kind: 'amend' | 'add'; readonly proposal: string; readonly scenario?: string | undefined; readonly clauses: readonly ProposedClause[] }
  | { readonly kind: 'postpone' | 'referBack'; readonly reason: string | undefined };

export interface MotionMoved extends Recorded {
  readonly kind: 'motionMoved';
  readonly movers: readonly string[];
  readonly registered?: RegisteredAs | undefined;
  readonly items: readonly MotionItem[];
}

/** Somebody speaks without moving anything. */
export interface Spoke extends Recorded {
  readonly kind: 'spoke';
  readonly persons: readonly string[];
}

/** A member takes back a proposal of his or her own, for all its clauses. After the review only if everyone agrees. */
export interface MotionWithdrawn extends Recorded {
  readonly kind: 'motionWithdrawn';
  readonly proposal: string;
  readonly leave: 'unanimous' | 'notAsked';
}

/** The chair of an assembly refuses to put a proposal (KL 5:57). */
export interface ProposalRefused extends Recorded {
  readonly kind: 'proposalRefused';
  readonly proposal: string;
  readonly ground: 'newMatter' | 'unlawful';
}

/** Deliberation is closed: the motions are gone through and stand fast. */
export interface DeliberationClosed extends Recorded {
  readonly kind: 'deliberationClosed';
}

export type MotionAct = ProposalMade | MotionMoved | Spoke | MotionWithdrawn | ProposalRefused | DeliberationClosed;
