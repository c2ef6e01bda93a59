import type { PersonRead } from '../names/person.ts';
import type { Span } from '../text/document.ts';
import type { Flow } from '../text/flow.ts';
import type { ProposalRead } from './proposal.ts';

export type MotionKind = 'approve' | 'reject' | 'amend' | 'add' | 'referBack' | 'postpone' | 'decideNow' | 'other';

/** What somebody moved: for or against a proposal that is named, or a text of their own. */
export interface MotionRead {
  readonly movers: readonly PersonRead[];
  /** Parties that moved as such, by their letters. */
  readonly parties: readonly string[];
  readonly kind: MotionKind;
  readonly target?: ProposalRead | undefined;
  /** The clauses it holds for; none named means all it can hold for. */
  readonly clauses: readonly string[];
  /** The text moved, without quotation marks. */
  readonly text?: Flow | undefined;
  readonly span: Span;
}

export const hasOwnText = ({ kind }: MotionRead): boolean => kind === 'amend' || kind === 'add' || kind === 'other';
