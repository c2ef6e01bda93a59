import type { Reach, RegisterIndex } from '../index/register-index.ts';
import { isKnown, type Asked } from '../index/visible.ts';
import { NOTHING, type Grounds } from './answer.ts';

/** A body that changed, excepted from or ended a document that is a higher body's. A person must judge whether it could. */
export interface Overreach extends Reach, Grounds {
  /** Whether that document itself leaves something to the body that acted. */
  readonly left: 'yes' | 'no';
}

/** Decisions and orders by the day that touch what a higher body decided (kommunallagen 13:8, third ground: no power). */
export function competence(index: RegisterIndex, asked: Asked): readonly Overreach[] {
  const found: Overreach[] = [];
  for (const { entry, effect, document, whose } of index.reaches) {
    const known = isKnown(index, entry, asked.known);
    if (entry.decided.earliest > asked.day || known === 'no') continue;
    found.push({
      entry, effect, document, whose, left: whose.leavesTo === entry.body ? 'yes' : 'no', rests: [entry],
      unknown: known === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known }] : NOTHING,
    });
  }
  return found;
}
