import type { DayWithin } from '../language/declarations/decision.ts';
import type { Entry } from './entry.ts';

/** What the register does not know that an answer hangs on. */
export type Unknown =
  | { readonly kind: 'day'; readonly of: 'from' | 'to' | 'decided' | 'known'; readonly entry: Entry; readonly day: DayWithin }
  /** The decision has no day of its own: it is taken to hold from attested minutes, and the day asked about lies between. */
  | { readonly kind: 'startAssumed'; readonly entry: Entry; readonly day: DayWithin }
  /** What another body made of a proposal is not in the register. */
  | { readonly kind: 'outcome'; readonly entry: Entry; readonly body: string }
  | { readonly kind: 'answer'; readonly entry: Entry };

/** What every answer carries: the entries it rests on, and what is unknown. */
export interface Grounds {
  readonly rests: readonly Entry[];
  readonly unknown: readonly Unknown[];
}

/** Shared by all answers to which there is nothing to add. */
export const NOTHING: readonly never[] = [];
