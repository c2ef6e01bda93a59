import type { Effect, EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import type { Unknown } from '../grounds.ts';
import type { Track } from './track.ts';

/** One effect of one entry. */
export interface Deed<One extends Effect = Effect> {
  readonly entry: Entry;
  readonly effect: One;
}

/** An exception from a document, or a change to it: a track of its own beside the document's. */
export interface Layer extends Track {
  readonly kind: 'exception' | 'variation';
  /** What is excepted, or what the change is about. */
  readonly what: string;
  readonly document: string;
}

/** A proposal to another body about a document, with the first day it would begin there and the first it was known, as numbers. */
export interface Proposed extends Deed<EffectOf<'proposesTo'>> {
  readonly begins: number;
  readonly known: number;
  /** What the register does not know as long as nothing has settled it. */
  readonly outcome: Unknown;
}
