import { addDays } from '../../quantity/day.ts';
import { checkDelegation, type DelegationFinding } from '../../procedure/law/delegation.ts';
import type { Delegated } from '../delegated.ts';
import type { Entry } from '../entry.ts';
import type { Grounds, Unknown } from '../grounds.ts';
import { NOTHING } from '../grounds.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../index/visible.ts';

/**
 * Whether what was decided for a body has been reported to it. An urgent decision is due at the body's next meeting (KL 6:39); the
 * body decides how the others are reported (KL 6:40, 7:8). `late` is that the register knows of a meeting since.
 */
export type Reporting = 'reported' | 'reportedLate' | 'dueNextMeeting' | 'late' | 'asTheBodyDecides' | 'uncertain';

/** A decision taken for another body. */
export interface DelegationStanding extends Grounds {
  readonly entry: Entry;
  readonly delegated: Delegated;
  readonly finding: DelegationFinding;
  readonly reporting: Reporting;
  /** For what could not wait: the first entry that shows a meeting of the body after it. */
  readonly meeting: Entry | undefined;
}

/** Every decision by delegation that was taken by the day and known, with whether it could be and whether it was reported. */
export function delegations(index: RegisterIndex, asked: Asked): readonly DelegationStanding[] {
  const meetings = meetingsOf(index, new Set(index.delegated.map(({ delegated: { from } }) => from)));
  return index.delegated.flatMap(({ entry, delegated }) => {
    const known = isKnown(index, entry, asked.known);
    if (entry.decided.earliest > asked.day || known === 'no') return [];
    const meeting = delegated.urgent === 'yes' ? nextMeeting(meetings.get(delegated.from) ?? NOTHING, index, entry, asked) : undefined;
    const reporting = reportingOf(delegated, meeting, asked);
    const unknown: readonly Unknown[] = [
      ...(entry.decided.earliest === entry.decided.latest ? [] : [{ kind: 'day', of: 'decided', entry, day: entry.decided } as const]),
      ...(known === 'maybe' ? [{ kind: 'day', of: 'known', entry, day: entry.known } as const] : []),
    ];
    return [{ entry, delegated, meeting, reporting, finding: findingOf(index, delegated), rests: meeting ? [entry, meeting] : [entry], unknown: unknown.length === 0 ? NOTHING : unknown }];
  });
}

/** What shows that a body met: its own decisions, in time. */
function meetingsOf({ inTime }: RegisterIndex, bodies: ReadonlySet<string>): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  if (bodies.size === 0) return found;
  for (const entry of inTime) {
    if (entry.kind !== 'decision' || entry.delegated || !bodies.has(entry.body)) continue;
    const own = found.get(entry.body);
    if (own) own.push(entry);
    else found.set(entry.body, [entry]);
  }
  return found;
}

function findingOf({ register }: RegisterIndex, { from, ...asked }: Delegated): DelegationFinding {
  return checkDelegation({ ...asked, from: register.bodies.get(from)?.level === 'assembly' ? 'assembly' : 'board' });
}

/** A decision of the body itself, on a day certainly after, is a meeting it had. */
function nextMeeting(meetings: readonly Entry[], index: RegisterIndex, entry: Entry, { day, known }: Asked): Entry | undefined {
  const after = addDays(entry.decided.latest, 1);
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.decided.earliest ?? '') < after) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < meetings.length; at += 1) {
    const one = meetings[at];
    if (!one || one.decided.earliest > day) return undefined;
    if (one.decided.latest <= day && isKnown(index, one, known) === 'yes') return one;
  }
  return undefined;
}

function reportingOf({ urgent, reported }: Delegated, meeting: Entry | undefined, { day }: Asked): Reporting {
  if (reported && happenedBy(reported, day) !== 'no') {
    if (happenedBy(reported, day) === 'maybe') return 'uncertain';
    if (urgent === 'no' || !meeting || reported.latest <= meeting.decided.earliest) return 'reported';
    return reported.earliest > meeting.decided.latest ? 'reportedLate' : 'uncertain';
  }
  if (urgent === 'no') return 'asTheBodyDecides';
  return meeting ? 'late' : 'dueNextMeeting';
}
