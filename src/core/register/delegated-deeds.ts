import { addDays } from '../quantity/day.ts';
import { checkDelegation, type DelegationFinding } from '../procedure/law/delegation.ts';
import type { Delegated } from './delegated.ts';
import type { Entry } from './entry.ts';
import { NOTHING } from './grounds.ts';
import type { Register } from './register.ts';

/** A decision taken for another body, with what does not depend on the day it is asked about. */
export interface DelegatedDeed {
  readonly entry: Entry;
  readonly delegated: Delegated;
  readonly finding: DelegationFinding;
  /** What shows that the body met: its own decisions, in time, and the place of the first that is certainly after this one. */
  readonly meetings: readonly Entry[];
  readonly after: number;
}

/** Every decision by delegation, in the order of the register; `inTime` are all entries by the first day they can have been decided. */
export function delegatedDeeds({ entries, bodies }: Register, inTime: readonly Entry[]): readonly DelegatedDeed[] {
  const all = [...entries.values()].flatMap((entry) => (entry.delegated ? [{ entry, delegated: entry.delegated }] : []));
  if (all.length === 0) return NOTHING;
  const meetings = meetingsOf(inTime, new Set(all.map(({ delegated: { from } }) => from)));
  return all.map(({ entry, delegated }) => {
    const { from, ...asked } = delegated;
    const own = meetings.get(from) ?? NOTHING;
    return { entry, delegated, finding: checkDelegation({ ...asked, from: bodies.get(from)?.level === 'assembly' ? 'assembly' : 'board' }), meetings: own, after: firstAfter(own, entry) };
  });
}

function meetingsOf(inTime: readonly Entry[], bodies: ReadonlySet<string>): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of inTime) {
    if (entry.kind !== 'decision' || entry.delegated || !bodies.has(entry.body)) continue;
    const own = found.get(entry.body);
    if (own) own.push(entry);
    else found.set(entry.body, [entry]);
  }
  return found;
}

function firstAfter(meetings: readonly Entry[], { decided }: Entry): number {
  const after = addDays(decided.latest, 1);
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.decided.earliest ?? '') < after) low = middle + 1;
    else high = middle;
  }
  return low;
}
