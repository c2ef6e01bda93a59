import type { Day } from '../../quantity/day.ts';
import type { Entry } from '../entry.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import type { Grounds, Unknown } from './answer.ts';
import { standing, stateOf, type Standing } from './in-force.ts';

/** A document that is in force though nobody is known to have decided or confirmed it for so many years. */
export interface Unconfirmed extends Grounds {
  readonly standing: Standing;
  /** When it was last decided or confirmed; undefined when nothing of the kind is known. */
  readonly last: Entry | undefined;
  readonly sure: 'yes' | 'maybe';
}

/** Documents in force that no decision has adopted or confirmed in the `years` before the day. */
export function unconfirmed(index: RegisterIndex, asked: Asked, years: number): readonly Unconfirmed[] {
  const limit = yearsBefore(asked.day, years);
  return [...index.register.documents.values()].flatMap((document): readonly Unconfirmed[] => {
    if (stateOf(index, document.name, asked) === 'notInForce') return [];
    const seen = (index.confirmed.get(document.name) ?? []).filter((entry) => happenedBy(entry.decided, asked.day) !== 'no' && isKnown(index, entry, asked.known) !== 'no');
    if (seen.some((entry) => entry.decided.earliest >= limit && happenedBy(entry.decided, asked.day) === 'yes' && isKnown(index, entry, asked.known) === 'yes')) return [];
    const last = seen.toSorted((a, b) => (a.decided.latest > b.decided.latest ? -1 : 1))[0];
    const own = standing(index, document, asked);
    const mayBeLater = seen.filter(({ decided }) => decided.latest >= limit);
    const unknown: readonly Unknown[] = mayBeLater.map((entry) => ({ kind: 'day', of: 'decided', entry, day: entry.decided }));
    return [{
      standing: own, last, sure: own.state === 'inForce' && mayBeLater.length === 0 ? 'yes' : 'maybe',
      rests: [...new Set([...own.rests, ...seen])], unknown: [...own.unknown, ...unknown],
    }];
  });
}

/** The same day so many years before, to compare days with: the 29th of February need not exist there. */
function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}` as Day;
}
