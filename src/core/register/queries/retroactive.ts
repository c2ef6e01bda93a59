import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Effect } from '../effect.ts';
import type { Deed, RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import type { Grounds, Unknown } from './answer.ts';

/** An effect that begins before it was decided. */
export interface Retroactive extends Deed, Grounds {
  readonly from: DayWithin;
  /** Decided, or only proposed to another body. */
  readonly status: 'decided' | 'proposed';
  readonly sure: 'yes' | 'maybe';
}

/**
 * Effects of decisions and orders known by the day that begin before their decision. None may be to the disadvantage of members
 * without very strong reasons (kommunallagen 2:4); whether one is, a person judges.
 */
export function retroactive(index: RegisterIndex, asked: Asked): readonly Retroactive[] {
  return index.inTime.flatMap((entry) => {
    if ((entry.kind !== 'decision' && entry.kind !== 'order') || entry.decided.earliest > asked.day || isKnown(index, entry, asked.known) === 'no') return [];
    return entry.effects.flatMap((effect) => (effect.kind === 'proposesTo'
      ? effect.effects.flatMap((inner) => judged(index, { entry, effect: inner }, 'proposed', asked))
      : judged(index, { entry, effect }, 'decided', asked)));
  });
}

function judged(index: RegisterIndex, { entry, effect }: Deed, status: Retroactive['status'], asked: Asked): readonly Retroactive[] {
  const from = beginning(effect);
  if (!from || from.earliest >= entry.decided.latest) return [];
  const isSure = from.latest < entry.decided.earliest;
  const unknown: Unknown[] = [
    ...(isSure ? [] : [from.earliest === from.latest ? { kind: 'day', of: 'decided', entry, day: entry.decided } as const : { kind: 'day', of: 'from', entry, day: from } as const]),
    ...(isKnown(index, entry, asked.known) === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known } as const] : []),
  ];
  const sure = isSure && unknown.length === 0 && happenedBy(entry.decided, asked.day) === 'yes' ? 'yes' : 'maybe';
  return [{ entry, effect, from, status, sure, rests: [entry], unknown }];
}

function beginning(effect: Effect): DayWithin | undefined {
  return 'from' in effect ? effect.from : undefined;
}
