import type { DayWithin } from '../../language/declarations/decision.ts';
import type { EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import type { Register, SteeringDocument } from '../register.ts';
import type { Columns } from './columns.ts';
import type { DelegatedDeed } from '../delegated-deeds.ts';
import type { Deed, Layer, Proposed } from './deed.ts';
import type { LayerStanding, Standing } from './standing.ts';
import type { Track } from './track.ts';

/** Everything about one document. */
export interface Dossier {
  readonly document: SteeringDocument;
  readonly track: Track;
  readonly layers: readonly Layer[];
  /** Decisions and orders that adopted or confirmed it. */
  readonly confirmed: readonly Entry[];
  /** Proposals to another body that would touch it. */
  readonly proposed: readonly Proposed[];
  /** All that touches it, proposals too, in the order of the register. */
  readonly touching: readonly Deed[];
  readonly parts: readonly SteeringDocument[];
}

/** The days of what adopted or confirmed each document, as numbers side by side: decided first and last, known last (never, when corrected). */
export interface Confirmations {
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

/** What more than one document rules: the numbers of the documents of each subject after one another. */
export interface Subjects {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly documents: Int32Array;
}

/** An assignment, with what answered it. */
export interface Assigned extends Deed<EffectOf<'assigns'>> {
  readonly answers: readonly Entry[];
}

/** An effect that begins before its decision, or may do so. */
export interface Backward extends Deed {
  readonly from: DayWithin;
  readonly status: 'decided' | 'proposed';
}

/** An effect on a document that is a higher body's; `whose` is that document, or what it is a part of. */
export interface Reach extends Deed {
  readonly document: SteeringDocument;
  readonly whose: SteeringDocument;
  /** When what is reached was first decided, as far as the register knows: before that nobody could reach it. */
  readonly since: DayWithin | undefined;
}

/** A register made ready to be asked. Made once; nothing in it is ever changed. */
export interface RegisterIndex {
  readonly register: Register;
  readonly columns: Columns;
  /** Where the claims of each track begin, by its number, and where the last ends. Documents come first, in the order of the register. */
  readonly starts: Int32Array;
  /** The dossiers by the number of their track. */
  readonly numbered: readonly Dossier[];
  /** The layers by the number of their track, counted from after the documents. */
  readonly layers: readonly Layer[];
  /** For each track, the number of the document it belongs to. */
  readonly owners: Int32Array;
  /** For each document, the number of its first layer's track; the layers of one document follow each other. */
  readonly firstLayer: Int32Array;
  /** For each document, 1 when something is proposed about it to another body. */
  readonly isProposed: Uint8Array;
  /** For each claim, how a document or a layer stands when that claim alone counts and there is nothing more to say. */
  readonly settled: readonly (Standing | LayerStanding)[];
  readonly confirmations: Confirmations;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly corrections: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly (SteeringDocument | Entry)[]>;
  readonly subjects: Subjects;
  readonly practices: readonly Deed<EffectOf<'applies'>>[];
  readonly ordered: readonly Dossier[];
  readonly assigned: readonly Assigned[];
  /** What was decided for another body, in the order of the register. */
  readonly delegated: readonly DelegatedDeed[];
  readonly backward: readonly Backward[];
  readonly reaches: readonly Reach[];
  /** Layers that go on until something happens. */
  readonly waiting: readonly Layer[];
  /** Every entry, by the first day it can have been decided, and beside it the first and last day it can have been decided, and the first it was known. */
  readonly inTime: readonly Entry[];
  readonly daysInTime: Int32Array;
}
