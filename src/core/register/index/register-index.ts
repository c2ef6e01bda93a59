import type { Effect, EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import type { Register, SteeringDocument } from '../register.ts';
import type { Claim } from './claim.ts';
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

/** An assignment, with what answered it. */
export interface Assigned extends Deed<EffectOf<'assigns'>> {
  readonly answers: readonly Entry[];
}

/** A register made ready to be asked. Made once; nothing in it is ever changed. */
export interface RegisterIndex {
  readonly register: Register;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly layers: ReadonlyMap<string, readonly Layer[]>;
  /** Everything that touches a document, proposed effects too, in the order of the register. */
  readonly touching: ReadonlyMap<string, readonly Deed[]>;
  readonly confirmed: ReadonlyMap<string, readonly Entry[]>;
  /** Proposals to another body, by the document they would touch. */
  readonly proposed: ReadonlyMap<string, readonly Deed<EffectOf<'proposesTo'>>[]>;
  readonly practices: readonly Deed<EffectOf<'applies'>>[];
  readonly assigned: readonly Assigned[];
  readonly subjects: ReadonlyMap<string, readonly SteeringDocument[]>;
  readonly parts: ReadonlyMap<string, readonly SteeringDocument[]>;
  readonly corrections: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly (SteeringDocument | Entry)[]>;
  readonly claims: readonly Claim[];
  /** Every entry, by the first day it can have been decided. */
  readonly inTime: readonly Entry[];
}
