import type { AmountRead } from '../amounts/amounts.ts';
import type { DateRead } from '../amounts/dates.ts';
import type { Span } from '../text/document.ts';
import type { Flow } from '../text/flow.ts';

/** What a clause is: a body's decision, a proposal to another body, or a formal step. */
export type ClauseStatus = 'decided' | 'proposed' | 'referredBack' | 'postponed';

export type Effect =
  | { readonly kind: 'repeal' | 'entryIntoForce'; readonly from?: DateRead | undefined; readonly targets: readonly string[] }
  | { readonly kind: 'assignment'; readonly to: string; readonly due?: DateRead | undefined }
  | { readonly kind: 'payment'; readonly amount: AmountRead };

/** One clause (point, att-sats) of a proposal or a decision. */
export interface ClauseRead {
  readonly number: string;
  /** Whether the number stands in the minutes or is the reader's count. */
  readonly numbered: 'written' | 'counted';
  readonly text: Flow;
  readonly status: ClauseStatus;
  /** The body that is to decide, when this one only proposes. */
  readonly to?: string | undefined;
  /** The body that decides or proposes, when the lead says so. */
  readonly by?: string | undefined;
  readonly effects: readonly Effect[];
  readonly span: Span;
}
