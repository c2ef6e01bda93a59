import type { DayWithin } from '../../language/declarations/decision.ts';
import { documentOf, type Effect, type EffectOf } from '../effect.ts';
import type { Entry } from '../entry.ts';
import { standsBelow, type Register, type SteeringDocument } from '../register.ts';
import { dayNumber } from './columns.ts';
import type { Proposed } from './deed.ts';
import type { Backward, Reach } from './register-index.ts';

/** The effects of a decision or an order that begin before it was decided, or may do so. */
export function backwardOf(entry: Entry): readonly Backward[] {
  if (!binds(entry)) return [];
  return entry.effects.flatMap((effect) => (effect.kind === 'proposesTo'
    ? effect.effects.flatMap((inner) => backward(entry, inner, 'proposed'))
    : backward(entry, effect, 'decided')));
}

function backward(entry: Entry, effect: Effect, status: Backward['status']): readonly Backward[] {
  const from = 'from' in effect ? effect.from : undefined;
  return from && from.earliest < entry.decided.latest ? [{ entry, effect, from, status }] : [];
}

/** A proposal to another body, with when it would first begin to touch the document: not before it was made when no day is proposed. */
export function proposedOf(entry: Entry, effect: EffectOf<'proposesTo'>, document: string): Proposed {
  const days = effect.effects.filter((inner) => documentOf(inner) === document || (inner.kind === 'replaces' && inner.by === document))
    .map((inner) => ('from' in inner && inner.from ? dayNumber(inner.from.earliest) : dayNumber(entry.decided.earliest)));
  return { entry, effect, begins: Math.min(...days), known: dayNumber(entry.known.earliest), outcome: { kind: 'outcome', entry, body: effect.body } };
}

/** The effects of a decision or an order on documents of bodies above the one that acted. */
export function reachesOf(register: Register, entry: Entry, firstDecided: (document: string) => DayWithin | undefined): readonly Reach[] {
  if (!binds(entry)) return [];
  return entry.effects.flatMap((effect) => {
    const document = touches(effect) ? register.documents.get(documentOf(effect) ?? '') : undefined;
    const whose = document && higher(register, document, entry.body);
    const since = whose && firstDecided(whose.name);
    return document && whose && !(since && entry.decided.latest < since.earliest) ? [{ entry, effect, document, whose, since }] : [];
  });
}

/** The document, or the nearest it is a part of, that belongs to a body above the one that acted. */
function higher(register: Register, document: SteeringDocument, body: string): SteeringDocument | undefined {
  for (let at: SteeringDocument | undefined = document; at; at = at.within === undefined ? undefined : register.documents.get(at.within)) {
    if (standsBelow(register, body, at.body) === 'yes') return at;
  }
  return undefined;
}

function binds({ kind }: Entry): true | false {
  return kind === 'decision' || kind === 'order';
}

function touches({ kind }: Effect): true | false {
  switch (kind) {
    case 'entersIntoForce':
    case 'repeals':
    case 'replaces':
    case 'varies':
    case 'excepts':
    case 'endsException':
    case 'backdates': return true;
    default: return false;
  }
}
