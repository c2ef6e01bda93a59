import type { DelegationFinding } from '../../../procedure/law/delegation.ts';
import type { Delegated } from '../../delegated.ts';
import type { Entry } from '../../entry.ts';
import { NOTHING, type Grounds, type Unknown } from '../../grounds.ts';
import type { DelegatedDeed } from '../../delegated-deeds.ts';
import type { RegisterIndex } from '../../index/register-index.ts';
import { happenedBy, isKnown, type Asked } from '../../index/visible.ts';

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
  const found: DelegationStanding[] = [];
  for (const deed of index.delegated) {
    const { entry, delegated, finding } = deed;
    if (entry.decided.earliest > asked.day) continue;
    const known = isKnown(index, entry, asked.known);
    if (known === 'no') continue;
    const meeting = delegated.urgent === 'yes' ? nextMeeting(index, deed, asked) : undefined;
    found.push({ entry, delegated, finding, meeting, reporting: reportingOf(delegated, meeting, asked), rests: meeting ? [entry, meeting] : [entry], unknown: unknownDays(entry, known) });
  }
  return found;
}

/** A decision of the body itself, on a day certainly after, is a meeting it had. */
function nextMeeting(index: RegisterIndex, { meetings, after }: DelegatedDeed, { day, known }: Asked): Entry | undefined {
  for (let at = after; at < meetings.length; at += 1) {
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

function unknownDays(entry: Entry, known: 'yes' | 'maybe'): readonly Unknown[] {
  const isExact = entry.decided.earliest === entry.decided.latest;
  if (isExact && known === 'yes') return NOTHING;
  const decided = isExact ? NOTHING : [{ kind: 'day', of: 'decided', entry, day: entry.decided } as const];
  return known === 'maybe' ? [...decided, { kind: 'day', of: 'known', entry, day: entry.known }] : decided;
}
