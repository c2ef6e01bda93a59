import type { DayWithin } from '../../language/declarations/decision.ts';
import { addDays } from '../../quantity/day.ts';
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
  /** Its place among all claims of the register, for decisions of one day. */
  readonly order: number;
}

/** Minutes are attested within fourteen days (kommunallagen 5:69, 6:35). */
const DAYS_TO_ATTEST = 14;

/**
 * When an effect begins: the day the decision says, else when it can first be carried out, which is when the minutes are attested.
 * That a decision applies from attested minutes is guidance, not statute, so such a day is marked as assumed.
 */
export function beginsAt(entry: Entry, from: DayWithin | undefined): Pick<Claim, 'from' | 'day'> {
  if (from) return { from, day: 'stated' };
  return { from: entry.attested ?? { earliest: entry.decided.earliest, latest: addDays(entry.decided.latest, DAYS_TO_ATTEST) }, day: 'assumed' };
}

/** The day after the last: what holds to and with a day has ended on the next. */
export function dayAfter({ earliest, latest }: DayWithin): DayWithin {
  return { earliest: addDays(earliest, 1), latest: addDays(latest, 1) };
}
