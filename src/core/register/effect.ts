import type { DayWithin } from '../language/declarations/decision.ts';
import type { TextPlace } from '../language/problem.ts';
import type { ReportedAmount } from '../quantity/reported.ts';

/** From when until when an effect holds. Without `from` it holds from when the decision can first be carried out; the last day is included. */
export interface Span {
  readonly from?: DayWithin | undefined;
  readonly to?: DayWithin | undefined;
  /** What ends it when no day does: "nytt beslut". */
  readonly until?: string | undefined;
}

/** What every effect has beside its kind: where it is written, what it says in a person's words, and the rules of a rulebook it is about. */
interface Common {
  readonly place: TextPlace;
  readonly about?: string | undefined;
  readonly rules: readonly string[];
}

/**
 * What a decision does. `document` and `entry` are names of the register. A proposal to another body holds the effects it would
 * have there; until that body has decided they do nothing.
 */
export type Effect = Common & (
  | { readonly kind: 'entersIntoForce'; readonly document: string } & Span
  | { readonly kind: 'repeals'; readonly document: string; readonly from?: DayWithin | undefined }
  | { readonly kind: 'replaces'; readonly document: string; readonly by: string; readonly from?: DayWithin | undefined }
  | { readonly kind: 'varies'; readonly document: string } & Span
  | { readonly kind: 'excepts'; readonly what: string; readonly document: string } & Span
  | { readonly kind: 'endsException'; readonly what: string; readonly document: string; readonly from?: DayWithin | undefined }
  | { readonly kind: 'backdates'; readonly document: string; readonly from: DayWithin }
  | { readonly kind: 'confirms'; readonly document: string }
  | { readonly kind: 'applies'; readonly document: string } & Span
  | { readonly kind: 'assigns'; readonly task: string; readonly to: string; readonly at?: string | undefined; readonly due?: DayWithin | undefined }
  | { readonly kind: 'answers'; readonly entry: string }
  | { readonly kind: 'refersBack'; readonly entry: string; readonly reason?: string | undefined }
  | { readonly kind: 'pays'; readonly amount: ReportedAmount; readonly to?: string | undefined; readonly period: string }
  | { readonly kind: 'books'; readonly account: string; readonly period: string }
  | { readonly kind: 'proposesTo'; readonly body: string; readonly effects: readonly Effect[] });

export type EffectKind = Effect['kind'];
export type EffectOf<Kind extends EffectKind> = Extract<Effect, { readonly kind: Kind }>;

/** The document an effect is about; undefined for those that are about no document. */
export function documentOf(effect: Effect): string | undefined {
  return 'document' in effect ? effect.document : undefined;
}
