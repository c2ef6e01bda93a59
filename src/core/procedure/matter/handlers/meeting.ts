import type { Act } from '../../acts/act.ts';
import type { MeetingOpened } from '../../acts/meeting-acts.ts';
import { refusal, type Refusal } from '../../law/refusal.ts';
import { remark, type Remark } from '../../law/remark.ts';
import { orderRemarks } from '../calling.ts';
import { rankOf } from '../phase.ts';
import type { MatterHead, MatterState, Participant, Treatment } from '../state.ts';
import { done, refused, type Step } from '../step.ts';

const LEAST_SEATS = 5;
const LEAST_ASSEMBLY = 21;

/** A body takes the matter up: for the first time, or after an earlier meeting has ended. */
export function openMeeting(state: MatterState, act: MeetingOpened): Step {
  const before = state.treatments.at(-1);
  if (before && rankOf(before.phase) < rankOf('ended')) {
    return refused(refusal('act-out-of-order', 'ORDER', act, { act: act.kind, phase: before.phase }));
  }
  const earlier = before?.opened.day?.earliest;
  if (earlier !== undefined && act.day && act.day.latest < earlier) {
    return refused(refusal('day-backwards', 'ORDER', act, { act: act.kind, day: act.day.latest, earlier }));
  }
  const people = new Map(act.attendees.map((one): [string, Participant] => [one.person, {
    person: one.person, role: one.role, serves: one.serves, servesFor: one.servesFor, presence: one.presence, since: 'start',
  }]));
  const fault = remoteFault(act) ?? partyFault(act, act.attendees, state.head);
  if (fault) return refused(fault);
  const treatment: Treatment = {
    opened: act, phase: 'deliberating', people, chair: act.chair, urgency: 'notAsked', official: [], proposals: [], motions: [], speakers: [],
    formal: [], clauses: new Map(), rounds: [], nonParticipating: [], result: 'open', reason: undefined, dissents: [], notes: [],
    dispatch: undefined, after: { appeals: [] }, remarksBefore: state.remarks.length,
  };
  return done({ state: { ...state, treatments: [...state.treatments, treatment] }, treatment }, {}, remarksOn(act, state.head));
}

/** Sound and picture both ways is the least (KL 5:16, 6:24); whether a body allows it at all is the assembly's to say. */
function remoteFault(act: MeetingOpened): Refusal | undefined {
  const serving = act.attendees.filter(({ serves }) => serves === 'yes');
  const deaf = serving.find(({ presence }) => presence === 'soundOnly');
  if (deaf) return refusal('sound-only', 'L09', act, { person: deaf.person });
  const remote = serving.find(({ presence }) => presence === 'soundAndPicture');
  return remote && act.remoteAllowed === 'no' ? refusal('remote-not-allowed', 'L09', act, { person: remote.person }) : undefined;
}

interface Serving {
  readonly person: string;
  readonly servesFor?: string | undefined;
}

/** In an assembly a substitute serves only for a member of the same party; else the seat stays empty (KL 5:17–21). */
export function partyFault(act: Act, serving: readonly Serving[], { persons }: MatterHead, bodyKind?: 'board' | 'assembly'): Refusal | undefined {
  if ((bodyKind ?? (act.kind === 'meetingOpened' ? act.bodyKind : 'board')) !== 'assembly') return undefined;
  for (const { person, servesFor } of serving) {
    const party = persons.get(person)?.party;
    const memberParty = servesFor === undefined ? undefined : persons.get(servesFor)?.party;
    if (servesFor === undefined || party === undefined || memberParty === undefined || party === memberParty) continue;
    return refusal('substitute-other-party', 'L33', act, { person, party, member: servesFor, memberParty });
  }
  return undefined;
}

function remarksOn(act: MeetingOpened, head: MatterHead): readonly Remark[] {
  const { persons } = head;
  const remarks: Remark[] = [];
  const { seats, bodyKind, attendees } = act;
  const rule = bodyKind === 'board' ? 'L32' : 'L43';
  if (seats !== undefined && bodyKind === 'board' && seats < LEAST_SEATS) remarks.push(remark('board-too-small', 'warning', rule, act, { seats }));
  if (seats !== undefined && bodyKind === 'assembly' && (seats % 2 === 0 || seats < LEAST_ASSEMBLY)) remarks.push(remark('seats-not-allowed', 'warning', rule, act, { seats }));
  const substitutes = attendees.filter(({ role, serves }) => role === 'substitute' && serves === 'yes');
  const nameless = substitutes.filter(({ servesFor }) => servesFor === undefined).map(({ person }) => person);
  if (nameless.length > 0) remarks.push(remark('substitute-without-principal', 'note', 'L24', act, { persons: nameless }));
  for (const { person, servesFor } of bodyKind === 'board' ? substitutes : []) {
    if (servesFor === undefined) continue;
    const calling = { bodyKind, order: act.callingOrder, people: attendees };
    remarks.push(...orderRemarks(calling, head, act, person, servesFor));
    if (act.callingOrder !== undefined || persons.get(person)?.party === persons.get(servesFor)?.party) continue;
    remarks.push(remark('substitute-party-differs', 'note', 'L32', act, { person, member: servesFor }));
  }
  const remote = attendees.filter(({ presence, serves }) => presence === 'soundAndPicture' && serves === 'yes').map(({ person }) => person);
  if (remote.length > 0 && act.remoteAllowed === 'unknown') remarks.push(remark('remote-unknown', 'unknown', 'L09', act, { persons: remote }));
  return remarks;
}
