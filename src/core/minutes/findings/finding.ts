import type { Span } from '../text/document.ts';
import { CODES, type FindingCode } from './codes.ts';
import type { FindingFacts } from './facts.ts';

export type FindingSeverity = 'error' | 'warning' | 'info';

/**
 * Something in minutes that does not agree with something else, or that a person should look at. The first place is where it
 * shows; the others are what it disagrees with. Nothing is mended.
 */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: FindingSeverity;
  /** The paragraph it stands in; none for the meeting as a whole. */
  readonly item?: string | undefined;
  readonly span: Span;
  readonly related: readonly Span[];
  readonly facts: FindingFacts[Code];
  /** The rule it rests on. */
  readonly basis: string;
  /** Which of the grounds of KL 13:8 it could be, when one. */
  readonly ground?: 1 | 2 | 3 | 4 | undefined;
  /** Whether the outcome would be another with the faulty ballots left out or turned; missing when that is not the question. */
  readonly outcomeDecisive?: boolean | undefined;
}

export interface FindingExtra {
  readonly severity?: FindingSeverity | undefined;
  readonly related?: readonly Span[] | undefined;
  readonly outcomeDecisive?: boolean | undefined;
  readonly item?: string | undefined;
}

export function finding<Code extends FindingCode>(code: Code, span: Span, facts: FindingFacts[Code], extra: FindingExtra = {}): Finding {
  const { severity, basis, ground } = CODES[code];
  const one: FindingOf<Code> = {
    code, severity: extra.severity ?? severity, span, facts, basis, related: extra.related ?? [], ...(extra.item === undefined ? {} : { item: extra.item }),
    ...(ground === undefined ? {} : { ground }), ...(extra.outcomeDecisive === undefined ? {} : { outcomeDecisive: extra.outcomeDecisive }),
  };
  return one as unknown as Finding;
}
