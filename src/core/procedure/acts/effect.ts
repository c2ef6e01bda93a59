import type { Interval, Day } from '../../quantity/day.ts';

/**
 * What a decided clause does, in the words the register and the payments read. `target` is a case number, a document or a thing as
 * the decision names it. Nothing has effect until its clause is decided; a clause that only proposes has none.
 */
export type Effect =
  | { readonly kind: 'entryIntoForce'; readonly from: Day }
  | { readonly kind: 'repeal'; readonly target: string; readonly from?: Day | undefined }
  | { readonly kind: 'insertion'; readonly target: string }
  | { readonly kind: 'substitution'; readonly target: string; readonly by?: string | undefined }
  | { readonly kind: 'inapplication'; readonly target: string; readonly scope: string; readonly from?: Day | undefined; readonly until: Until }
  | { readonly kind: 'retroactivity'; readonly from: Day }
  | { readonly kind: 'prorogation'; readonly target: string; readonly to: Day }
  | { readonly kind: 'assignment'; readonly to: string; readonly task: string; readonly due?: Interval | undefined; readonly at?: string | undefined }
  /** Kronor to be paid for a period, as the decision states them: whole öre. */
  | { readonly kind: 'payment'; readonly to: string; readonly ore: bigint; readonly period: string }
  | { readonly kind: 'booking'; readonly account: string; readonly costCentre?: string | undefined; readonly period: string };

/** When an exception ends: on a day, at an event such as a new decision, or nobody has said. */
export type Until =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'unknown' };
