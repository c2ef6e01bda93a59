import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Day } from '../../quantity/day.ts';
import type { Effect } from '../effect.ts';
import type { Entry } from '../entry.ts';

/** What one decision says of one thing from a day on: that it holds, perhaps until a day, or that it has ceased. */
export interface Claim {
  readonly says: 'holds' | 'ceased';
  readonly from: DayWithin;
  /** The first day on which what began no longer holds. */
  readonly ends?: DayWithin | undefined;
  /** Whether the first day is in the decision, or is when its minutes can have been attested. */
  readonly day: 'stated' | 'assumed';
  readonly entry: Entry;
  readonly effect: Effect;
  /** What ends it, when no day does. */
  readonly until: string | undefined;
  /** Its place among all claims of the register, for decisions of one day. */
  readonly order: number;
  /** What is answered when this claim alone counts, made once: most answers are one of these. */
  readonly alone: Alone;
}

export type State = 'inForce' | 'notInForce' | 'uncertain';

/** Whether a thing holds. `by` is what makes it so; when it is uncertain, every claim that may be the one that counts. */
export interface Held {
  readonly state: State;
  readonly by: readonly Claim[];
}

export interface Alone {
  readonly entries: readonly Entry[];
  readonly inForce: Held;
  readonly notInForce: Held;
}

/** Minutes are attested within fourteen days (kommunallagen 5:69, 6:35). */
const DAYS_TO_ATTEST = 14;

/** Counts days forward; the same days come back in a register many times over. */
export type Later = (day: Day, days: number) => Day;

/**
 * When an effect begins: the day the decision says, else when it can first be carried out, which is when the minutes are attested.
 * That a decision applies from attested minutes is guidance, not statute, so such a day is marked as assumed.
 */
function beginsAt(entry: Entry, from: DayWithin | undefined, later: Later): Pick<Claim, 'from' | 'day'> {
  if (from) return { from, day: 'stated' };
  return { from: entry.attested ?? { earliest: entry.decided.earliest, latest: later(entry.decided.latest, DAYS_TO_ATTEST) }, day: 'assumed' };
}

/** What an effect will claim of a thing, before its days are worked out. */
export interface Draft extends Pick<Claim, 'says' | 'entry' | 'effect' | 'order'> {
  readonly from: DayWithin | undefined;
  readonly to: DayWithin | undefined;
}

export function claimOf({ says, entry, effect, from, to, order }: Draft, later: Later): Claim {
  const by: Claim[] = [];
  const alone: Alone = { entries: [entry], inForce: { state: 'inForce', by }, notInForce: { state: 'notInForce', by } };
  // What holds to and with a day has ended on the next.
  const ends = to && { earliest: later(to.earliest, 1), latest: later(to.latest, 1) };
  const claim: Claim = { says, ...beginsAt(entry, from, later), ends, until: 'until' in effect ? effect.until : undefined, entry, effect, order, alone };
  by.push(claim);
  return claim;
}
