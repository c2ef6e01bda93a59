import type { Entry } from '../entry.ts';
import { NOTHING, type Unknown } from '../grounds.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { Claim, Held } from '../index/claim.ts';
import { hangsOnAssumed, type Track } from '../index/track.ts';
import { happenedBy, isKnown, type Moment } from '../index/visible.ts';

/** Why an answer is uncertain, and which days that are only assumed it hangs on: those between a decision and when its minutes can have been attested. */
export function unknownOf(index: RegisterIndex, track: Track, { state, by }: Held, moment: Moment): readonly Unknown[] {
  if (hangsOnAssumed(index.columns, track, moment) === 'no' && state !== 'uncertain') return NOTHING;
  const { day, known } = moment;
  const assumed = track.claims.filter((claim) => claim.day === 'assumed' && claim.entry.decided.earliest <= day && day < claim.from.latest && isKnown(index, claim.entry, known) !== 'no');
  const unknown: readonly Unknown[] = assumed.map(({ entry, from }) => ({ kind: 'startAssumed', entry, day: from }));
  return state === 'uncertain' ? [...unknown, ...by.flatMap((claim) => uncertainDays(index, claim, by, { day, known }))] : unknown;
}

function uncertainDays(index: RegisterIndex, claim: Claim, by: readonly Claim[], { day, known }: Pick<Moment, 'day' | 'known'>): readonly Unknown[] {
  const { entry, from, ends } = claim;
  return [
    ...(claim.day === 'stated' && happenedBy(from, day) === 'maybe' ? [{ kind: 'day', of: 'from', entry, day: from } as const] : []),
    ...(ends && happenedBy(ends, day) === 'maybe' ? [{ kind: 'day', of: 'to', entry, day: ends } as const] : []),
    ...(isKnown(index, entry, known) === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known } as const] : []),
    ...(by.length > 1 && entry.decided.earliest !== entry.decided.latest ? [{ kind: 'day', of: 'decided', entry, day: entry.decided } as const] : []),
  ];
}

export function entriesOf(claims: readonly Claim[]): readonly Entry[] {
  const only = claims.length === 1 ? claims[0] : undefined;
  return only ? only.alone.entries : [...new Set(claims.map(({ entry }) => entry))];
}
