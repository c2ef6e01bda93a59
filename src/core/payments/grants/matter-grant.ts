import type { ClauseOutcome, MatterOutcome, MeetingOutcome } from '../../procedure/outcome.ts';
import type { Effect } from '../../procedure/acts/effect.ts';
import { foldedName } from '../../register/index/folded-name.ts';
import { parsePeriod } from '../../quantity/period.ts';
import { paymentProblem } from '../problems.ts';
import type { MissingInDecision } from '../problems/grant-facts.ts';
import { writeOre } from '../money.ts';
import type { Grant, GrantAsked, Granted } from './grant.ts';

/** The clause of a matter that a name is of, as "RS/762/2024 § 85 p. 4", and the meeting that treated it. */
export function clauseNamed(matter: MatterOutcome, decision: string): { readonly meeting: MeetingOutcome; readonly clause: ClauseOutcome; readonly name: string } | undefined {
  for (const meeting of matter.meetings) {
    for (const clause of meeting.clauses) {
      const name = `${matter.caseNumber} ${meeting.item} p. ${clause.clause}`;
      if (foldedName(name) === foldedName(decision)) return { meeting, clause, name };
    }
  }
  return undefined;
}

/** What a clause gives by the acts of its matter: decided, not annulled or stayed, with one payment. A clause that only proposes gives nothing. */
export function matterGrant(matter: MatterOutcome, { decision, on, place }: GrantAsked): Granted {
  const found = clauseNamed(matter, decision);
  if (!found) return { kind: 'refused', problems: [paymentProblem('grant-unknown', place, { decision, near: undefined })] };
  const { meeting, clause: { status, effects }, name } = found;
  if (status !== 'decided') return { kind: 'refused', problems: [paymentProblem('grant-not-settled', place, { decision: name, status })] };
  const { appeal, legalForceFrom } = meeting.dates;
  if (appeal.kind === 'judged' && appeal.outcome === 'annulled') return { kind: 'refused', problems: [paymentProblem('grant-annulled', place, { decision: name, day: appeal.day, how: 'annulled' })] };
  if (appeal.kind === 'appealed' && appeal.stayed !== undefined) return { kind: 'refused', problems: [paymentProblem('grant-annulled', place, { decision: name, day: appeal.stayed, how: 'stayed' })] };
  const payments = effects.filter((effect): effect is Extract<Effect, { kind: 'payment' }> => effect.kind === 'payment');
  const [pays] = payments;
  if (!pays || payments.length > 1) return { kind: 'refused', problems: [paymentProblem('grant-no-payment', place, { decision: name, found: payments.length })] };
  const period = parsePeriod(pays.period);
  const day = meeting.day?.earliest === meeting.day?.latest ? meeting.day?.latest : undefined;
  const missing: readonly MissingInDecision[] = [...(day === undefined ? ['day' as const] : []), ...(period && period.month === undefined ? [] : ['period' as const])];
  if (day === undefined || !period || missing.length > 0) {
    const facts = { decision: name, missing, amount: writeOre(pays.ore), period: pays.period, earliest: meeting.day?.earliest ?? '', latest: meeting.day?.latest ?? '', body: meeting.body };
    return { kind: 'refused', problems: [paymentProblem('grant-incomplete', place, facts)] };
  }
  if (day > on) return { kind: 'refused', problems: [paymentProblem('grant-not-yet', place, { decision: name, decided: day, day: on })] };
  const isFinal = legalForceFrom !== undefined && legalForceFrom <= on;
  const remarks: Grant['remarks'] = isFinal ? [] : [{ kind: 'notFinal', until: appeal.kind === 'until' ? appeal.last : undefined }];
  return { kind: 'granted', grant: { decision: name, body: meeting.body, day, fiscalYear: period.year, ore: pays.ore, sources: ['matter'], remarks, sureness: 'unsaid' } };
}
