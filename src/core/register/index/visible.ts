import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Day } from '../../quantity/day.ts';
import type { Entry } from '../entry.ts';
import { dayNumber, NEVER } from './columns.ts';

/** Whether something had happened by a day, as far as its own days tell. */
export type Seen = 'yes' | 'no' | 'maybe';

/** The days a question is about: when things hold, and by when they were known; without the second, all that the register holds. */
export interface Asked {
  readonly day: Day;
  readonly known?: Day | undefined;
}

/** The same days, as numbers too. */
export interface Moment extends Asked {
  readonly dayNumber: number;
  readonly knownNumber: number;
}

export function moment({ day, known }: Asked): Moment {
  return { day, known, dayNumber: dayNumber(day), knownNumber: known === undefined ? NEVER : dayNumber(known) };
}

export function happenedBy({ earliest, latest }: DayWithin, day: Day | undefined): Seen {
  if (day === undefined || latest <= day) return 'yes';
  return earliest > day ? 'no' : 'maybe';
}

/** Whether an entry was known by the day, and not yet corrected by another that was. */
export function isKnown({ corrections }: { readonly corrections: ReadonlyMap<string, readonly Entry[]> }, entry: Entry, known: Day | undefined): Seen {
  const own = happenedBy(entry.known, known);
  const corrected = corrections.size === 0 || own === 'no' ? undefined : corrections.get(entry.name);
  if (!corrected) return own;
  const by = corrected.map((one) => happenedBy(one.known, known));
  return by.includes('yes') ? 'no' : by.includes('maybe') ? 'maybe' : own;
}
