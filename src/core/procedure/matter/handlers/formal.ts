import type { FormalTried } from '../../acts/question-acts.ts';
import { granted, type Granted } from '../../law/formal-motion.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import { mayDecide, presentIn } from '../people.ts';
import type { FormalMotion, MatterState } from '../state.ts';
import { done, refused, unlessIn, type At, type Handler, type Step } from '../step.ts';
import { chairFault } from './order.ts';

/** A motion to postpone or refer back is tried: by a majority, in an assembly also by a third of those present, once a matter. */
export const tryFormal: Handler<FormalTried> = (at, act) => {
  if (at.treatment.phase === 'deliberating' || at.treatment.phase === 'adjourned') return refused(refusal('deliberation-open', 'L16', act, { act: act.kind }));
  const motion = at.treatment.formal.find((one) => one.motion === act.motion && one.tried === 'notTried');
  const fault = unlessIn(at, act, ['closed']) ?? chairFault(at, act) ?? (motion ? undefined : refusal('formal-not-moved', 'L16', act, { motion: act.motion }));
  if (fault) return refused(fault);
  const { refusal: none, remarks } = mayDecide(at, act);
  // A matter that nobody prepared or announced may still be postponed: that is what becomes of it.
  if (none?.code === 'no-quorum') return refused(none);
  const computed = computedFor(at, act);
  const outcome = computed === 'unknown' ? act.finds : computed === 'denied' ? 'denied' : 'granted';
  if (outcome !== act.finds) return refused(outcomeFault(at, act, outcome));
  const reason = act.reason ?? motion?.reason;
  const isAssembly = at.treatment.opened.bodyKind === 'assembly';
  if (outcome === 'granted' && act.motion === 'referBack' && isAssembly && reason === undefined) return refused(refusal('referral-without-reason', 'L22', act, {}));
  const tried: Granted = computed !== 'unknown' ? computed : act.finds === 'granted' ? (act.declared ?? 'granted') : 'denied';
  return settled(at, act, motion, tried, reason, [...remarks, ...remarksOn(act, computed)]);
};

function computedFor({ state: { head, minorityUsed }, treatment }: At, act: FormalTried): Granted {
  if (head.subject === 'extraElection') return act.motion === 'postpone' ? 'majority' : 'denied';
  const { opened: { bodyKind, attendance } } = treatment;
  const present = act.present ?? (attendance === 'complete' ? presentIn(treatment).length : undefined);
  const { requesting, against, chair } = act;
  return granted({ body: bodyKind, present, requesting, against, chair, used: minorityUsed, subject: head.subject === 'election' ? 'election' : 'other' });
}

function outcomeFault({ treatment }: At, act: FormalTried, computed: 'granted' | 'denied'): Refusal {
  const { motion, finds, requesting } = act;
  const present = act.present ?? (treatment.opened.attendance === 'complete' ? presentIn(treatment).length : undefined);
  return refusal('formal-outcome', 'L21', act, { motion, finds, computed, present, requesting });
}

function remarksOn(act: FormalTried, computed: Granted): readonly Remark[] {
  const { motion, finds, declared } = act;
  if (computed === 'unknown') return [remark('formal-unknown', 'unknown', 'L21', act, { motion, finds })];
  if (declared === undefined || computed === declared || computed === 'granted') return [];
  return [remark('formal-class-differs', 'warning', 'L21', act, { motion, declared, computed })];
}

function settled(
  at: At, act: FormalTried, motion: FormalMotion | undefined, tried: Granted, reason: string | undefined, remarks: readonly Remark[],
): Step {
  const formal = at.treatment.formal.map((one): FormalMotion => (one === motion ? { ...one, tried } : one));
  if (tried === 'denied') return done(at, { formal }, remarks);
  const result = act.motion === 'postpone' ? 'postponed' : 'referredBack';
  const state = { ...at.state, minorityUsed: usedAfter(at.state.minorityUsed, tried) };
  return done({ ...at, state }, { formal, result, reason, comesUp: act.comesUp, phase: 'settled' }, remarks);
}

/** Whether a minority has used its right depends on who granted it, not on what was granted. */
function usedAfter(before: MatterState['minorityUsed'], tried: Granted): MatterState['minorityUsed'] {
  if (before === 'yes' || tried === 'minority') return 'yes';
  return tried === 'granted' ? 'unknown' : before;
}
