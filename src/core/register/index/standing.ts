import type { DayWithin } from '../../language/declarations/decision.ts';
import { NOTHING, type Grounds } from '../grounds.ts';
import type { SteeringDocument } from '../register.ts';
import type { Claim, State } from './claim.ts';
import type { Layer, Proposed } from './deed.ts';

/** An exception or a change that holds, or may hold. */
export interface LayerStanding extends Grounds {
  readonly layer: Layer;
  readonly state: State;
  readonly since: DayWithin | undefined;
  /** The first day on which it no longer holds, when a day ends it. */
  readonly ends?: DayWithin | undefined;
  /** What ends it, when no day does. */
  readonly until?: string | undefined;
}

/** How one document stands on a day, as it was known on another. */
export interface Standing extends Grounds {
  readonly document: SteeringDocument;
  readonly state: State;
  /** From when, as far as the register says; undefined when several claims may count. */
  readonly since: DayWithin | undefined;
  /** Whether that day is in the decision, or is when its minutes can have been attested. */
  readonly sinceDay: Claim['day'] | undefined;
  readonly ends: DayWithin | undefined;
  readonly layers: readonly LayerStanding[];
  /** Proposals that another body is not known to have settled, and that would change the answer if it did as proposed. */
  readonly pending: readonly Proposed[];
}

/** How a document stands when one claim alone counts, it has no exceptions or changes, and nothing is proposed or unknown. */
export function settledStanding(document: SteeringDocument, { from, day, ends, alone }: Claim): Standing {
  return { document, state: 'inForce', since: from, sinceDay: day, ends, rests: alone.entries, layers: NOTHING, pending: NOTHING, unknown: NOTHING };
}

/** How a layer stands when one claim alone counts. */
export function settledLayer(layer: Layer, { from, ends, until, alone }: Claim): LayerStanding {
  return { layer, state: 'inForce', since: from, ends, until, rests: alone.entries, unknown: NOTHING };
}
