import type { AttestationAnnounced, DatedAfterwards, Dispatched, Judged, MinutesAttested, NoticeTakenDown } from '../../acts/after-acts.ts';
import { announceBy, appealBy, attestBy, kept, takeDownFrom } from '../../dates/deadlines.ts';
import { refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import { isAppealable } from '../appealable.ts';
import { addresseeOf, proposalOf } from '../proposals.ts';
import { done, refused, unlessIn, type Handler } from '../step.ts';

const OVER = ['ended', 'attested', 'announced'] as const;

export const attest: Handler<MinutesAttested> = (at, act) => {
  const fault = unlessIn(at, act, ['ended']);
  if (fault) return refused(fault);
  const { opened: { day }, after } = at.treatment;
  if (day && act.day < day.earliest) return refused(refusal('day-backwards', 'ORDER', act, { act: act.kind, day: act.day, earlier: day.earliest }));
  const by = day && attestBy(day.latest);
  const how = by && kept(act.day, by);
  const remarks: readonly Remark[] = !by || how === 'inTime' ? []
    : how === 'late' ? [remark('attested-late', 'warning', 'L25', act, { day: act.day, strict: by.strict })]
    : [remark('attested-in-extension', 'note', 'L44', act, { day: act.day, strict: by.strict })];
  return done(at, { phase: 'attested', after: { ...after, attested: act.day } }, remarks);
};

export const announce: Handler<AttestationAnnounced> = (at, act) => {
  const { after, phase } = at.treatment;
  if (phase === 'ended' || phase === 'settled') return refused(refusal('announced-before-attested', 'L26', act, { day: act.day }));
  const fault = unlessIn(at, act, ['attested']);
  if (fault) return refused(fault);
  const { attested = act.day } = after;
  if (act.day < attested) return refused(refusal('day-backwards', 'ORDER', act, { act: act.kind, day: act.day, earlier: attested }));
  const by = announceBy(attested);
  const how = kept(act.day, by);
  const remarks: readonly Remark[] = how === 'inTime' ? []
    : how === 'late' ? [remark('announced-late', 'warning', 'L26', act, { day: act.day, strict: by.strict })]
    : [remark('announced-in-extension', 'note', 'L44', act, { day: act.day, strict: by.strict })];
  return done(at, { phase: 'announced', after: { ...after, announced: act.day } }, remarks);
};

/** A notice taken down early has not let the time for appeals run out (KL 13:5). */
export const takeDown: Handler<NoticeTakenDown> = (at, act) => {
  const fault = unlessIn(at, act, ['announced']);
  if (fault) return refused(fault);
  const { after } = at.treatment;
  if (after.takenDown !== undefined) return refused(refusal('act-twice', 'ORDER', act, { act: act.kind }));
  const { announced = act.day } = after;
  if (act.day < announced) return refused(refusal('day-backwards', 'ORDER', act, { act: act.kind, day: act.day, earlier: announced }));
  const from = takeDownFrom(announced);
  return done(at, { after: { ...after, takenDown: act.day } }, act.day < from ? [remark('taken-down-early', 'warning', 'L27', act, { day: act.day, from })] : []);
};

/** The list of those the decision goes to. Who is to do something, and the body that is proposed to, should be on it. */
export const dispatch: Handler<Dispatched> = (at, act) => {
  const fault = unlessIn(at, act, ['settled', ...OVER]);
  if (fault) return refused(fault);
  const { treatment } = at;
  const to = [...(treatment.dispatch ?? []), ...act.to];
  const has = (name: string): boolean => to.some((one) => one.toLowerCase().includes(name.toLowerCase()));
  const remarks: Remark[] = [];
  const bodies = new Set<string>();
  for (const { clause, settled } of treatment.clauses.values()) {
    const adopted = settled?.kind === 'adopted' ? proposalOf(treatment, clause, settled.proposal) : undefined;
    const body = adopted && addresseeOf(treatment, adopted);
    if (body !== undefined) bodies.add(body);
    for (const effect of adopted?.effects ?? []) {
      if (effect.kind === 'assignment' && !has(effect.to)) remarks.push(remark('assignee-not-dispatched', 'warning', 'L24', act, { clause, to: effect.to }));
    }
  }
  for (const body of bodies) if (!has(body)) remarks.push(remark('next-body-not-dispatched', 'warning', 'L24', act, { to: body }));
  return done(at, { dispatch: to }, remarks);
};

export const dateAfterwards: Handler<DatedAfterwards> = (at, act) => {
  const { after } = at.treatment;
  const fault = unlessIn(at, act, act.kind === 'executed' ? OVER : ['announced']);
  if (fault) return refused(fault);
  switch (act.kind) {
    case 'executed': {
      if (!isAppealable(at.treatment)) return refused(refusal('not-appealable', 'L28', act, {}));
      return after.executed === undefined ? done(at, { after: { ...after, executed: act.day } }) : refused(refusal('act-twice', 'ORDER', act, { act: act.kind }));
    }
    case 'appealed': {
      if (!isAppealable(at.treatment)) return refused(refusal('not-appealable', 'L28', act, {}));
      if (after.judged) return refused(refusal('act-twice', 'ORDER', act, { act: act.kind }));
      const last = at.state.head.regime === 'KL13' && after.announced !== undefined ? appealBy(after.announced) : undefined;
      const late = last !== undefined && act.day > last ? [remark('appeal-late', 'warning', 'L27', act, { day: act.day, last })] : [];
      return done(at, { after: { ...after, appeals: [...after.appeals, act.day] } }, late);
    }
    case 'stayed': {
      if (after.appeals.length === 0) return refused(refusal('no-appeal', 'ORDER', act, {}));
      return after.judged ? refused(refusal('act-twice', 'ORDER', act, { act: act.kind })) : done(at, { after: { ...after, stayed: act.day } });
    }
  }
};

export const judge: Handler<Judged> = (at, act) => {
  const fault = unlessIn(at, act, ['announced']);
  if (fault) return refused(fault);
  const { after } = at.treatment;
  if (after.appeals.length === 0) return refused(refusal('no-appeal', 'ORDER', act, {}));
  if (after.judged) return refused(refusal('act-twice', 'ORDER', act, { act: act.kind }));
  return done(at, { after: { ...after, judged: { day: act.day, outcome: act.outcome } } });
};
