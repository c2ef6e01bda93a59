import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Entry } from '../entry.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { Claim, Held } from '../index/claim.ts';
import { hangsOnAssumed, type Track } from '../index/track.ts';
import { happenedBy, isKnown, type Moment } from '../index/visible.ts';

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

/** Why an answer is uncertain, and which days that are only assumed it hangs on: those between a decision and when its minutes can have been attested. */
export function unknownOf(
  index: RegisterIndex, track: Track, { state, by }: Held, moment: Moment, hangs: 'yes' | 'no' = hangsOnAssumed(index.columns, track, moment),
): readonly Unknown[] {
  if (hangs === 'no' && state !== 'uncertain') return NOTHING;
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

/** Shared by all answers to which there is nothing to add. */
export const NOTHING: readonly never[] = [];

export function entriesOf(claims: readonly Claim[]): readonly Entry[] {
  const only = claims.length === 1 ? claims[0] : undefined;
  return only ? only.alone.entries : [...new Set(claims.map(({ entry }) => entry))];
}
