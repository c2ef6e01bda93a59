import type { RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';
import type { Seen } from './organisation.ts';

/**
 * Whether something was there on a day. `there`: a statement of that very day says so, or it had opened and not closed. `between`: it was there
 * before and after, as far as is told, so that it was there is a conclusion. `about`: a statement of a time around the day says that it was there
 * at some point of it. `gone`: it had closed, or had not opened. `unknown`: the statements are of other days.
 */
export type There = 'there' | 'between' | 'about' | 'gone' | 'unknown';

export interface ThereOn {
  readonly state: There;
  /** The statements that the answer rests on; for what is unknown, those of other days. */
  readonly by: readonly Seen[];
}

/** What statements say of a day, of those whose entries were known by the day asked about. */
export function thereOn(index: RegisterIndex, all: readonly Seen[], { day, known }: Asked): ThereOn {
  const seen = all.filter(({ entry }) => {
    const found = index.register.entries.get(entry);
    return found !== undefined && isKnown(index, found, known) !== 'no';
  }).toSorted((a, b) => (a.day.earliest < b.day.earliest ? -1 : a.day.earliest > b.day.earliest ? 1 : 0));
  const around = seen.filter((one) => happenedBy(one.day, day) === 'maybe');
  const before = seen.filter((one) => happenedBy(one.day, day) === 'yes').at(-1);
  const after = seen.find((one) => happenedBy(one.day, day) === 'no');
  // A year in which it opened or closed leaves both answers for any day of that year.
  if (around.some(({ kind }) => kind !== 'seen')) return { state: 'unknown', by: around };
  if (around.length > 0) return { state: before?.kind === 'closed' ? 'unknown' : 'about', by: around };
  if (before?.kind === 'closed') return after === undefined || after.kind === 'opened' ? { state: 'gone', by: [before] } : { state: 'unknown', by: [before, after] };
  if (before === undefined) return after?.kind === 'opened' ? { state: 'gone', by: [after] } : { state: 'unknown', by: after ? [after] : [] };
  if (before.day.earliest === day && before.day.latest === day) return { state: 'there', by: [before] };
  if (after === undefined || after.kind === 'opened') return { state: 'unknown', by: [before] };
  return { state: before.kind === 'opened' && after.kind === 'closed' ? 'there' : 'between', by: [before, after] };
}
