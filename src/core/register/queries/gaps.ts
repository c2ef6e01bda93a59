import type { Day } from '../../quantity/day.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { State } from '../index/claim.ts';
import { happenedBy, isKnown, moment, type Asked } from '../index/visible.ts';
import { isPolitical, type SteeringDocument } from '../register.ts';
import type { Grounds, Unknown } from '../grounds.ts';
import { stateOn } from '../index/track.ts';
import { entriesOf, unknownOf } from './answer.ts';
import { standingOf } from './in-force.ts';

/** Something that was done without a decision, or that only an official has ordered. */
export interface Gap extends Grounds {
  readonly kind: 'appliedUndecided' | 'orderedOnly';
  readonly document: SteeringDocument;
  /** The days it was applied; for an order, from when it has held. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly sure: 'yes' | 'maybe';
}

/** What had been applied by the day without a decision in force, and what officials have ordered that no elected body has decided or confirmed. */
export function gaps(index: RegisterIndex, asked: Asked): readonly Gap[] {
  return [...appliedUndecided(index, asked), ...orderedOnly(index, asked)];
}

function appliedUndecided(index: RegisterIndex, asked: Asked): readonly Gap[] {
  return index.practices.flatMap(({ entry, effect }): readonly Gap[] => {
    const dossier = index.dossiers.get(effect.document);
    const known = isKnown(index, entry, asked.known);
    const from = effect.from ?? entry.decided;
    if (!dossier || known === 'no' || happenedBy(from, asked.day) === 'no') return [];
    const last = effect.to && effect.to.earliest < asked.day ? effect.to.earliest : asked.day;
    const moments = [from.latest, last < from.latest ? from.latest : last].map((day) => moment({ ...asked, day }));
    const ends = moments.map((at) => stateOn(index, dossier.track, at));
    const states: readonly State[] = ends.map(({ state }) => state);
    if (states.every((state) => state === 'inForce')) return [];
    return [{
      kind: 'appliedUndecided', document: dossier.document, from: from.earliest, to: last, sure: states.includes('notInForce') && known === 'yes' ? 'yes' : 'maybe',
      rests: [entry, ...new Set(ends.flatMap(({ by }) => entriesOf(by)))],
      unknown: unique(ends.flatMap((held, end) => unknownOf(index, dossier.track, held, moments[end] ?? moment(asked)))),
    }];
  });
}

function orderedOnly(index: RegisterIndex, asked: Asked): readonly Gap[] {
  const at = moment(asked);
  return index.ordered.flatMap((dossier): readonly Gap[] => {
    const { document, state, since, rests, unknown } = standingOf(index, dossier, at);
    if (state === 'notInForce') return [];
    const confirmed = dossier.confirmed.filter(({ body, decided }) => isPolitical(index.register, body) === 'yes' && happenedBy(decided, asked.day) !== 'no');
    const seen = confirmed.map((entry) => isKnown(index, entry, asked.known));
    if (seen.includes('yes')) return [];
    return [{ kind: 'orderedOnly', document, from: since?.earliest, to: undefined, sure: state === 'inForce' && seen.length === 0 ? 'yes' : 'maybe', rests, unknown }];
  });
}

function unique(unknown: readonly Unknown[]): readonly Unknown[] {
  return [...new Map(unknown.map((one) => [`${one.kind} ${one.entry.name}`, one])).values()];
}
