import type {
  Adjournment, ChairChanged, ConflictOfInterest, MeetingEnded, NonParticipation, PresenceChanged, SubstituteServes, UrgencyAgreed,
} from '../../acts/meeting-acts.ts';
import { refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import { callingIn, callRemarks, orderRemarks } from '../calling.ts';
import { presentIn, quorumIn } from '../people.ts';
import type { Participant } from '../state.ts';
import { done, refused, unlessIn, type At, type Handler, type Step } from '../step.ts';
import { partyFault } from './meeting.ts';

const RUNNING = ['deliberating', 'adjourned', 'closed'] as const;

/** Somebody comes, or leaves. Who has left for another cause than a conflict of interest does not come back that day (KL 5:17–21). */
export const changePresence: Handler<PresenceChanged> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const { people } = at.treatment;
  const one = people.get(act.person);
  if (act.kind === 'left') {
    if (!one || one.presence === 'left') return refused(refusal('person-not-there', 'ORDER', act, { person: act.person }));
    const called = one.serves === 'yes' ? callRemarks(callingIn(at.treatment), at.state.head, act, one.servesFor ?? one.person) : [];
    return done(at, { people: changed(people, { ...one, presence: 'left' }), ...(at.treatment.chair === act.person ? { chair: undefined } : {}) }, called);
  }
  if (one?.presence === 'left') return refused(refusal('return-after-leaving', 'L33', act, { person: act.person }));
  if (one) return refused(refusal('act-twice', 'ORDER', act, { act: act.kind }));
  const arriving: Participant = { person: act.person, role: 'member', serves: 'yes', servesFor: undefined, presence: 'room', since: 'during' };
  return done(at, { people: changed(people, arriving) });
};

/** Who has a conflict of interest takes no part; a board's member leaves the room (KL 6:30). */
export const noteConflict: Handler<ConflictOfInterest> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const one = at.treatment.people.get(act.person);
  if (!one || one.presence === 'left') return refused(refusal('person-not-there', 'ORDER', act, { person: act.person }));
  const remarks = at.treatment.opened.bodyKind === 'board' ? conflictRemarks(act) : [];
  return act.found === 'notConflicted' ? done(at, {}, remarks) : done(at, { people: changed(at.treatment.people, { ...one, presence: 'conflicted' }) }, remarks);
};

/** In a board some ties are no conflict by themselves (KL 6:31), and what it decides of a conflict is not appealed by itself (KL 6:32). */
function conflictRemarks(act: ConflictOfInterest): readonly Remark[] {
  const { person, exception, found } = act;
  const later = remark('conflict-appealed-later', 'note', 'L13', act, { person });
  return exception === undefined ? [later] : [remark('conflict-excepted', found === 'conflicted' ? 'warning' : 'note', 'L12', act, { person, exception, found }), later];
}

export const substitute: Handler<SubstituteServes> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const { people, opened: { bodyKind } } = at.treatment;
  const other = partyFault(act, [act], at.state.head, bodyKind);
  if (other) return refused(other);
  const before = people.get(act.person);
  const serving: Participant = { person: act.person, role: 'substitute', serves: 'yes', servesFor: act.servesFor, presence: before?.presence ?? 'room', since: 'start' };
  const nameless = act.servesFor === undefined ? [remark('substitute-without-principal', 'note', 'L24', act, { persons: [act.person] })] : [];
  const ordered = act.servesFor === undefined ? [] : orderRemarks(callingIn(at.treatment), at.state.head, act, act.person, act.servesFor);
  return done(at, { people: changed(people, serving) }, [...nameless, ...ordered]);
};

export const changeChair: Handler<ChairChanged> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const one = presentIn(at.treatment).find(({ person }) => person === act.person);
  return one ? done(at, { chair: act.person }) : refused(refusal('person-not-there', 'ORDER', act, { person: act.person }));
};

/** Who takes no part says so before a question is put; after that he or she has taken part in it. */
export const noteNonParticipation: Handler<NonParticipation> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const absent = act.persons.find((person) => !presentIn(at.treatment).some((one) => one.person === person));
  if (absent !== undefined) return refused(refusal('person-not-there', 'ORDER', act, { person: absent }));
  return done(at, { nonParticipating: [...at.treatment.nonParticipating, { persons: act.persons, clauses: act.clauses }] });
};

export const adjourn: Handler<Adjournment> = (at, act) => {
  const fault = unlessIn(at, act, [act.kind === 'adjourned' ? 'deliberating' : 'adjourned']);
  return fault ? refused(fault) : done(at, { phase: act.kind === 'adjourned' ? 'adjourned' : 'deliberating' });
};

/** An urgent matter may be decided unannounced and unprepared if everyone present agrees (KL 5:32, 5:52). */
export const agreeUrgency: Handler<UrgencyAgreed> = (at, act) => {
  const fault = unlessIn(at, act, RUNNING);
  if (fault) return refused(fault);
  const present = presentIn(at.treatment).length;
  if (act.agreed !== 'all' && act.agreed < present) return refused(refusal('urgency-not-unanimous', 'L15', act, { agreed: act.agreed, present }));
  return done(at, { urgency: 'agreed' });
};

/** A meeting ends with its matter decided, postponed or referred back; or with nothing done, when it can decide nothing. */
export const endMeeting = (at: At, act: MeetingEnded): Step => {
  const fault = unlessIn(at, act, quorumIn(at.treatment).kind === 'notMet' ? [...RUNNING, 'settled'] : ['settled']);
  return fault ? refused(fault) : done(at, { phase: 'ended' });
};

function changed(people: ReadonlyMap<string, Participant>, one: Participant): ReadonlyMap<string, Participant> {
  return new Map([...people, [one.person, one]]);
}
