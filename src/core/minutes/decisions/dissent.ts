import type { PersonRead } from '../names/person.ts';
import type { Span } from '../text/document.ts';
import type { Flow } from '../text/flow.ts';
import type { ProposalRead } from '../votes/proposal.ts';

/** A reservation: who, for what, on which clauses, and its text when one was handed in. */
export interface DissentRead {
  readonly persons: readonly PersonRead[];
  readonly parties: readonly string[];
  readonly inFavour: readonly ProposalRead[];
  /** Whether it is for motions of their own, in whatever words. */
  readonly forOwn: 'own' | 'named';
  readonly clauses: readonly string[];
  readonly text: readonly Flow[];
  /** Only names stand there: they dissent from all of it. */
  readonly isBare?: 'bare' | undefined;
  readonly span: Span;
}

export type NoteKind = 'note' | 'statement' | 'nonParticipation' | 'conflict';

/** A note: what somebody had written in the minutes, who took no part, who was disqualified. */
export interface NoteRead {
  readonly kind: NoteKind;
  readonly persons: readonly PersonRead[];
  /** Parties that are named as such, by their letters. */
  readonly parties: readonly string[];
  readonly clauses: readonly string[];
  readonly span: Span;
}
