import { NOTHING } from '../grounds.ts';
import type { Layer, Proposed } from '../index/deed.ts';
import type { Dossier, RegisterIndex } from '../index/register-index.ts';
import type { LayerStanding, Standing } from '../index/standing.ts';
import { holdsClearly, mayHold, sweep, type Sweep } from '../index/sweep.ts';
import { stateOn } from '../index/track.ts';
import { isKnown, moment, type Asked, type Moment } from '../index/visible.ts';
import { entriesOf, unknownOf } from './answer.ts';

/** How a document stands: in force, not in force, or uncertain, with what that rests on. */
export function standing(index: RegisterIndex, name: string, asked: Asked): Standing | undefined {
  const dossier = index.dossiers.get(name);
  return dossier && standingOf(index, dossier, moment(asked));
}

/** The standing of one dossier. */
export function standingOf(index: RegisterIndex, { document, track, layers, proposed }: Dossier, at: Moment): Standing {
  const held = stateOn(index, track, at);
  const { state, by } = held;
  const only = by.length === 1 ? by[0] : undefined;
  return withPending(index, {
    document, state, since: only?.from, sinceDay: only?.day, ends: only?.ends, rests: entriesOf(by), pending: NOTHING,
    layers: layers.length === 0 ? NOTHING : layersOf(index, layers, at), unknown: unknownOf(index, track, held, at),
  }, proposed, at);
}

/** The standing of the document of a number, of which all tracks have been swept; most are settled beforehand. */
export function sweptStanding(index: RegisterIndex, number: number, at: Moment, swept: Sweep): Standing | undefined {
  const settled = holdsClearly(swept, number) ? index.settled[swept.counting[number] ?? -1] : undefined;
  if (!settled || !('document' in settled)) {
    const dossier = index.numbered[number];
    return dossier && standingOf(index, dossier, at);
  }
  const layers = sweptLayers(index, index.firstLayer[number] ?? 0, index.firstLayer[number + 1] ?? 0, at, swept);
  const own = layers.length === 0 ? settled : { ...settled, layers };
  return index.isProposed[number] === 0 ? own : withPending(index, own, index.numbered[number]?.proposed ?? NOTHING, at);
}

/** Every document that is in force or may be, in the order of the register. */
export function inForce(index: RegisterIndex, asked: Asked): readonly Standing[] {
  const at = moment(asked);
  const swept = sweep(index, at);
  const found: Standing[] = [];
  for (let number = 0; number < index.numbered.length; number += 1) {
    const one = mayHold(swept, number) ? sweptStanding(index, number, at, swept) : undefined;
    if (one && one.state !== 'notInForce') found.push(one);
  }
  return found;
}

/** Exceptions and changes that hold or may hold. */
export function layersOf(index: RegisterIndex, layers: readonly Layer[], at: Moment): readonly LayerStanding[] {
  return layers.flatMap((layer) => layerStanding(index, layer, at) ?? NOTHING);
}

/** The same for tracks of layers that follow each other and have been swept. */
function sweptLayers(index: RegisterIndex, first: number, end: number, at: Moment, swept: Sweep): readonly LayerStanding[] {
  let found: LayerStanding[] | undefined;
  for (let number = first; number < end; number += 1) {
    if (!mayHold(swept, number)) continue;
    const settled = holdsClearly(swept, number) ? index.settled[swept.counting[number] ?? -1] : undefined;
    const layer = index.layers[number - index.numbered.length];
    const one = settled && 'layer' in settled ? settled : layer && layerStanding(index, layer, at);
    if (one) (found ??= []).push(one);
  }
  return found ?? NOTHING;
}

function layerStanding(index: RegisterIndex, layer: Layer, at: Moment): LayerStanding | undefined {
  const held = stateOn(index, layer, at);
  const { state, by } = held;
  const last = by.at(-1);
  return state === 'notInForce' ? undefined
    : { layer, state, since: last?.from, ends: last?.ends, until: last?.until, rests: entriesOf(by), unknown: unknownOf(index, layer, held, at) };
}

/** The standing with what is proposed to another body about it and not known to be settled: what that body made of it is unknown. */
function withPending(index: RegisterIndex, settled: Standing, proposed: readonly Proposed[], at: Moment): Standing {
  if (proposed.length === 0) return settled;
  const pending = proposed.filter((deed) => isPending(index, deed, at));
  return pending.length === 0 ? settled : { ...settled, pending, unknown: [...settled.unknown, ...pending.map(({ outcome }) => outcome)] };
}

/** What would only begin later changes nothing yet. */
function isPending(index: RegisterIndex, { entry, begins, known: knownFrom }: Proposed, { known, dayNumber, knownNumber }: Moment): true | false {
  if (begins > dayNumber || knownFrom > knownNumber) return false;
  const settled = entry.settledBy === undefined ? undefined : index.register.entries.get(entry.settledBy);
  if (settled && isKnown(index, settled, known) === 'yes') return false;
  return index.corrections.size === 0 || isKnown(index, entry, known) !== 'no';
}
