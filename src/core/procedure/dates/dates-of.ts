import { addDays, type Day } from '../../quantity/day.ts';
import { isAppealable } from '../matter/appealable.ts';
import type { MatterHead, Treatment } from '../matter/state.ts';
import type { Appeal, MatterDates } from '../outcome.ts';
import { announceBy, appealBy, attestBy, takeDownFrom } from './deadlines.ts';

/** The days of what one meeting decided, from those that are recorded. */
export function datesOf(treatment: Treatment, regime: MatterHead['regime']): MatterDates {
  const { opened: { day }, after } = treatment;
  const { attested, announced, executed } = after;
  const meeting = day !== undefined && day.earliest === day.latest ? day.earliest : undefined;
  const appeal = appealOf(treatment, regime);
  return {
    attestBy: meeting && attestBy(meeting), attested, announceBy: attested && announceBy(attested), announced,
    takeDownFrom: announced && takeDownFrom(announced), appeal, legalForceFrom: legalForce(appeal),
    assumedValidFrom: isAppealable(treatment) ? attested : undefined, executed,
  };
}

function appealOf(treatment: Treatment, regime: MatterHead['regime']): Appeal {
  const { result, after: { announced, takenDown, appeals, stayed, judged } } = treatment;
  if (judged) return { kind: 'judged', ...judged };
  if (appeals.length > 0) return { kind: 'appealed', days: appeals, stayed };
  if (result === 'open') return { kind: 'unknown', why: 'notDecided' };
  if (!isAppealable(treatment)) return { kind: 'notAppealable' };
  if (regime === 'FL') return { kind: 'unknown', why: 'fromService' };
  if (announced === undefined) return { kind: 'unknown', why: 'notAnnounced' };
  if (takenDown !== undefined && takenDown < takeDownFrom(announced)) return { kind: 'unknown', why: 'takenDownEarly' };
  return { kind: 'until', last: appealBy(announced) };
}

/** What nobody appealed has legal force the day after the last day of appeal. What was appealed has it when a court says so, not before. */
function legalForce(appeal: Appeal): Day | undefined {
  return appeal.kind === 'until' ? addDays(appeal.last, 1) : undefined;
}
