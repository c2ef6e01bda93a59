import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Claim } from '../index/claim.ts';
import type { EffectOf } from '../effect.ts';
import type { Deed, Layer, RegisterIndex } from '../index/register-index.ts';
import { stateOn, type State, type Track } from '../index/track.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import type { SteeringDocument } from '../register.ts';
import { entriesOf, seenBy, unknownOf, type Grounds, type Unknown } from './answer.ts';

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
  readonly pending: readonly Deed<EffectOf<'proposesTo'>>[];
}

const NO_CLAIMS: Track = { claims: [] };

/** How a document stands: in force, not in force, or uncertain, with what that rests on. */
export function standing(index: RegisterIndex, document: SteeringDocument, asked: Asked): Standing {
  const track = index.tracks.get(document.name) ?? NO_CLAIMS;
  const held = stateOn(track, asked.day, seenBy(index, asked));
  const { state, by } = held;
  const pending = pendingFor(index, document.name, asked);
  const [only, ...others] = by;
  return {
    document, state, since: others.length === 0 ? only?.from : undefined, sinceDay: others.length === 0 ? only?.day : undefined,
    ends: others.length === 0 ? only?.ends : undefined,
    rests: entriesOf(by), layers: layersOf(index, document.name, asked), pending,
    unknown: [
      ...unknownOf(index, track, held, asked),
      ...pending.map(({ entry, effect }): Unknown => ({ kind: 'outcome', entry, body: effect.body })),
    ],
  };
}

/** Only whether it is in force, for questions that ask it of every document. */
export function stateOf(index: RegisterIndex, name: string, asked: Asked): State {
  return stateOn(index.tracks.get(name) ?? NO_CLAIMS, asked.day, seenBy(index, asked)).state;
}

/** Every document that is in force or may be, in the order of the register. */
export function inForce(index: RegisterIndex, asked: Asked): readonly Standing[] {
  return [...index.register.documents.values()].flatMap((document) =>
    (stateOf(index, document.name, asked) === 'notInForce' ? [] : [standing(index, document, asked)]));
}

/** Exceptions and changes of a document that hold or may hold. */
export function layersOf(index: RegisterIndex, document: string, asked: Asked): readonly LayerStanding[] {
  return (index.layers.get(document) ?? []).flatMap((layer) => {
    const held = stateOn(layer, asked.day, seenBy(index, asked));
    const { state, by } = held;
    if (state === 'notInForce') return [];
    const last = by.at(-1);
    const until = last && 'until' in last.effect ? last.effect.until : undefined;
    return [{ layer, state, since: last?.from, ends: last?.ends, until, rests: entriesOf(by), unknown: unknownOf(index, layer, held, asked) }];
  });
}

/** What is proposed to another body about a document and not known to be settled. What would only begin later changes nothing yet. */
function pendingFor(index: RegisterIndex, document: string, { day, known }: Asked): Standing['pending'] {
  return (index.proposed.get(document) ?? []).filter(({ entry, effect }) => {
    if (isKnown(index, entry, known) === 'no') return false;
    const settled = entry.settledBy === undefined ? undefined : index.register.entries.get(entry.settledBy);
    if (settled && isKnown(index, settled, known) === 'yes') return false;
    return effect.effects.some((inner) => !('from' in inner) || inner.from === undefined || happenedBy(inner.from, day) !== 'no');
  });
}
