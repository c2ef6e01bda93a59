import type { Backward, RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import { NOTHING, type Grounds, type Unknown } from '../grounds.ts';

/** An effect that begins before it was decided; `maybe` when the days are not known well enough to say. */
export interface Retroactive extends Backward, Grounds {
  readonly sure: 'yes' | 'maybe';
}

/**
 * Effects of decisions and orders known by the day that begin before their decision. None may be to the disadvantage of members
 * without very strong reasons (kommunallagen 2:4); whether one is, a person judges.
 */
export function retroactive(index: RegisterIndex, asked: Asked): readonly Retroactive[] {
  const found: Retroactive[] = [];
  for (const one of index.backward) {
    const { entry, effect, from, status } = one;
    const known = isKnown(index, entry, asked.known);
    if (entry.decided.earliest > asked.day || known === 'no') continue;
    const isCertain = from.latest < entry.decided.earliest;
    const sure = isCertain && known === 'yes' && happenedBy(entry.decided, asked.day) === 'yes' ? 'yes' : 'maybe';
    found.push({ entry, effect, from, status, sure, rests: [entry], unknown: sure === 'yes' ? NOTHING : unknownDays(one, isCertain ? 'order' : 'days', known) });
  }
  return found;
}

function unknownDays({ entry, from }: Backward, certain: 'order' | 'days', known: 'yes' | 'maybe'): readonly Unknown[] {
  const of = from.earliest === from.latest || certain === 'order' ? { of: 'decided', day: entry.decided } as const : { of: 'from', day: from } as const;
  return [{ kind: 'day', entry, ...of }, ...(known === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known } as const] : [])];
}
