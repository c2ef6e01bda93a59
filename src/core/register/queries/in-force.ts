import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Dossier, Layer, Proposed, RegisterIndex } from '../index/register-index.ts';
import { HANGS_ON_ASSUMED, mayHold, sweep, type Sweep } from '../index/sweep.ts';
import { heldBy, LOOK_CLOSER, stateOn, type Track } from '../index/track.ts';
import type { Claim, State } from '../index/claim.ts';
import { isKnown, moment, type Asked, type Moment } from '../index/visible.ts';
import type { SteeringDocument } from '../register.ts';
import { entriesOf, NOTHING, unknownOf, type Grounds, type Unknown } from './answer.ts';

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

/** How a document stands: in force, not in force, or uncertain, with what that rests on. */
export function standing(index: RegisterIndex, name: string, asked: Asked): Standing | undefined {
  const dossier = index.dossiers.get(name);
  return dossier && standingOf(index, dossier, moment(asked));
}

/** The standing of a dossier; what has been swept need not be looked at again. */
export function standingOf(index: RegisterIndex, { document, track, layers, proposed }: Dossier, at: Moment, swept?: Sweep): Standing {
  const held = swept ? heldBy(index, track, swept.counting[track.number] ?? LOOK_CLOSER, at) : stateOn(index, track, at);
  const { state, by } = held;
  const pending = proposed.length === 0 ? NOTHING : proposed.filter((deed) => isPending(index, deed, at));
  const only = by.length === 1 ? by[0] : undefined;
  const unknown = unknownOf(index, track, held, at, hangs(swept, track));
  return {
    document, state, since: only?.from, sinceDay: only?.day, ends: only?.ends, rests: entriesOf(by), pending,
    layers: layers.length === 0 ? NOTHING : layersOf(index, layers, at, swept),
    unknown: pending.length === 0 ? unknown : [...unknown, ...pending.map(({ entry, effect }): Unknown => ({ kind: 'outcome', entry, body: effect.body }))],
  };
}

/** Every document that is in force or may be, in the order of the register. */
export function inForce(index: RegisterIndex, asked: Asked): readonly Standing[] {
  const at = moment(asked);
  const swept = sweep(index, at);
  const found: Standing[] = [];
  for (let number = 0; number < index.numbered.length; number += 1) {
    const dossier = mayHold(swept, number) ? index.numbered[number] : undefined;
    const one = dossier && standingOf(index, dossier, at, swept);
    if (one && one.state !== 'notInForce') found.push(one);
  }
  return found;
}

/** Exceptions and changes that hold or may hold. */
export function layersOf(index: RegisterIndex, layers: readonly Layer[], at: Moment, swept?: Sweep): readonly LayerStanding[] {
  let found: LayerStanding[] | undefined;
  for (const layer of layers) {
    if (swept && !mayHold(swept, layer.number)) continue;
    const held = swept ? heldBy(index, layer, swept.counting[layer.number] ?? LOOK_CLOSER, at) : stateOn(index, layer, at);
    const { state, by } = held;
    if (state === 'notInForce') continue;
    const last = by.at(-1);
    found ??= [];
    found.push({ layer, state, since: last?.from, ends: last?.ends, until: last?.until, rests: entriesOf(by), unknown: unknownOf(index, layer, held, at, hangs(swept, layer)) });
  }
  return found ?? NOTHING;
}

function hangs(swept: Sweep | undefined, { number }: Track): 'yes' | 'no' | undefined {
  return swept && (((swept.marks[number] ?? 0) & HANGS_ON_ASSUMED) === 0 ? 'no' : 'yes');
}

/** Proposed to another body and not known to be settled. What would only begin later changes nothing yet. */
function isPending(index: RegisterIndex, { entry, begins, known: knownFrom }: Proposed, { known, dayNumber, knownNumber }: Moment): true | false {
  if (begins > dayNumber || knownFrom > knownNumber) return false;
  const settled = entry.settledBy === undefined ? undefined : index.register.entries.get(entry.settledBy);
  if (settled && isKnown(index, settled, known) === 'yes') return false;
  return index.corrections.size === 0 || isKnown(index, entry, known) !== 'no';
}
