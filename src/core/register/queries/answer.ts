import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Entry } from '../entry.ts';
import type { Claim } from '../index/claim.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { Held, Track } from '../index/track.ts';
import { happenedBy, isKnown, type Asked, type Seen } from '../index/visible.ts';

/** What the register does not know that an answer hangs on. */
export type Unknown =
  | { readonly kind: 'day'; readonly of: 'from' | 'to' | 'decided' | 'known'; readonly entry: Entry; readonly day: DayWithin }
  /** The decision has no day of its own: it is taken to hold from attested minutes, and the day asked about lies between. */
  | { readonly kind: 'startAssumed'; readonly entry: Entry; readonly day: DayWithin }
  /** What another body made of a proposal is not in the register. */
  | { readonly kind: 'outcome'; readonly entry: Entry; readonly body: string }
  | { readonly kind: 'answer'; readonly entry: Entry };

/** What every answer carries: the entries it rests on, and what is unknown. */
export interface Grounds {
  readonly rests: readonly Entry[];
  readonly unknown: readonly Unknown[];
}

/** How a claim is seen on the days asked about. */
export function seenBy(index: RegisterIndex, { known }: Pick<Asked, 'known'>): (claim: Claim) => Seen {
  return ({ entry }) => isKnown(index, entry, known);
}

/** Why an answer is uncertain, and which days that are only assumed it hangs on: those between a decision and when its minutes can have been attested. */
export function unknownOf(index: RegisterIndex, { claims }: Track, { state, by }: Held, { day, known }: Asked): readonly Unknown[] {
  const assumed = claims.filter((claim) => claim.day === 'assumed' && claim.entry.decided.earliest <= day && day < claim.from.latest && isKnown(index, claim.entry, known) !== 'no');
  const unknown: readonly Unknown[] = assumed.map(({ entry, from }) => ({ kind: 'startAssumed', entry, day: from }));
  return state === 'uncertain' ? [...unknown, ...by.flatMap((claim) => uncertainDays(index, claim, by, { day, known }))] : unknown;
}

function uncertainDays(index: RegisterIndex, claim: Claim, by: readonly Claim[], { day, known }: Asked): readonly Unknown[] {
  const { entry, from, ends } = claim;
  return [
    ...(claim.day === 'stated' && happenedBy(from, day) === 'maybe' ? [{ kind: 'day', of: 'from', entry, day: from } as const] : []),
    ...(ends && happenedBy(ends, day) === 'maybe' ? [{ kind: 'day', of: 'to', entry, day: ends } as const] : []),
    ...(isKnown(index, entry, known) === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known } as const] : []),
    ...(by.length > 1 && entry.decided.earliest !== entry.decided.latest ? [{ kind: 'day', of: 'decided', entry, day: entry.decided } as const] : []),
  ];
}

export function entriesOf(claims: readonly Claim[]): readonly Entry[] {
  return [...new Set(claims.map(({ entry }) => entry))];
}
