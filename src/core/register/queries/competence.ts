import type { Entry } from '../entry.ts';
import type { Reach, RegisterIndex } from '../index/register-index.ts';
import { isKnown, type Asked } from '../index/visible.ts';
import { NOTHING, type Grounds, type Unknown } from '../grounds.ts';

/** A body that changed, excepted from or ended a document that is a higher body's. A person must judge whether it could. */
export interface Overreach extends Reach, Grounds {
  /** Whether that document itself leaves something to the body that acted. */
  readonly left: 'yes' | 'no';
}

/** Decisions and orders by the day that touch what a higher body decided (kommunallagen 13:8, third ground: no power). */
export function competence(index: RegisterIndex, asked: Asked): readonly Overreach[] {
  const found: Overreach[] = [];
  for (const { entry, effect, document, whose, since } of index.reaches) {
    const known = isKnown(index, entry, asked.known);
    if (entry.decided.earliest > asked.day || known === 'no') continue;
    found.push({
      entry, effect, document, whose, since, left: whose.leavesTo === entry.body ? 'yes' : 'no', rests: [entry],
      unknown: known === 'maybe' || (since && entry.decided.earliest < since.latest) ? unknownDays(entry, known) : NOTHING,
    });
  }
  return found;
}

/** Whether it was known, or whether there was anything to reach when it was decided, may not be certain. */
function unknownDays(entry: Entry, known: 'yes' | 'maybe'): readonly Unknown[] {
  const decided = entry.decided.earliest === entry.decided.latest ? NOTHING : [{ kind: 'day', of: 'decided', entry, day: entry.decided } as const];
  return known === 'maybe' ? [...decided, { kind: 'day', of: 'known', entry, day: entry.known }] : decided;
}
