import type { Span } from '../text/document.ts';

/** What kind of thing is put: a text of the administration, somebody's motion, or a formal step. */
export type ProposalKind = 'official' | 'motion' | 'additions' | 'bill' | 'main' | 'counter' | 'referBack' | 'postpone' | 'decideNow' | 'approve' | 'reject';

/**
 * A proposal as it is named at one place. `key` is the same wherever the same proposal is meant: "official", "motion:Anna Ek",
 * "reject:motion:Anna Ek". Whether Ja means for or against something is never assumed: the key says what a side stands for.
 */
export interface ProposalRead {
  readonly key: string;
  readonly kind: ProposalKind;
  /** Those who moved it, in the full form of the name. */
  readonly movers: readonly string[];
  readonly stance: 'approve' | 'reject' | 'none';
  readonly clauses: readonly string[];
  readonly words: string;
  readonly span: Span;
}

/** The key without what is said about it: the proposal itself. */
export const plainKey = (key: string): string => key.replace(/^reject:/u, '');

/** Whether two readings surely mean different proposals. Where either is vague, they do not. */
export function surelyDiffer(a: ProposalRead, b: ProposalRead): boolean {
  const definite = ({ kind, key }: ProposalRead): boolean => !key.startsWith('reject') && (kind === 'official' || (kind === 'motion' && key.startsWith('motion:')));
  if (!definite(a) || !definite(b) || a.key === b.key) return false;
  return a.kind !== b.kind || !a.movers.some((mover) => b.movers.includes(mover));
}
