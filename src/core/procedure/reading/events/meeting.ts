import type { YamlNode } from '../../../language/source/yaml-node.ts';
import type { Act } from '../../acts/act.ts';
import type { Attendee, MeetingOpened } from '../../acts/meeting-acts.ts';
import { clausesOf } from '../clauses.ts';
import { dayWithin, fieldsOf, needs, personIn, personOf, personsOf, report, wordsOf, type EventFields } from '../matter-reading.ts';
import { REGISTERED_KEY, registeredAs } from '../registered-as.ts';
import { ANSWERS, BODY_KINDS, EXCEPTIONS, PRESENCES, ROLES, VOTING_FORMS } from '../words.ts';

export const MEETING_KEYS = [
  'organ', 'slag', 'dag', 'paragraf', 'mandat', 'närvaro', 'ordförande', 'tjänstgörande', 'övriga', 'kungjort', 'berett', 'distans', 'tillägg', 'röstning', 'inkallelseordning',
  REGISTERED_KEY,
];

const ATTENDANCES = new Map([['fullständig', 'complete'], ['ofullständig', 'partial']] as const);
const ADDITIONS = new Map([['sist', 'last'], ['valfritt', 'anywhere']] as const);

export function readMeeting(event: EventFields): MeetingOpened | undefined {
  const { fields, recorded } = event;
  const body = fields.required('organ');
  const bodyKind = fields.required('slag') === undefined ? undefined : fields.word('slag', BODY_KINDS);
  const item = fields.required('paragraf');
  const seats = fields.text('mandat') === 'okänt' ? undefined : fields.wholeNumber('mandat');
  const chair = fields.text('ordförande') === 'okänd' ? undefined : personOf(event, 'ordförande');
  const attendees = [...attendeesIn(event, 'tjänstgörande', 'yes', chair), ...attendeesIn(event, 'övriga', 'no', chair)];
  if (body === undefined || bodyKind === undefined || item === undefined) return undefined;
  return {
    ...recorded, kind: 'meetingOpened', body, bodyKind, item, seats, chair, attendees,
    day: dayWithin(event, 'dag'),
    attendance: fields.word('närvaro', ATTENDANCES) ?? 'partial',
    announced: fields.word('kungjort', ANSWERS) ?? 'unknown',
    prepared: fields.word('berett', ANSWERS) ?? 'unknown',
    remoteAllowed: fields.word('distans', ANSWERS) ?? 'unknown',
    additions: fields.word('tillägg', ADDITIONS) ?? 'last',
    registered: registeredAs(event),
    voting: fields.word('röstning', VOTING_FORMS), callingOrder: callingOrder(event),
  };
}

/** Party by party, a list of the parties whose substitutes are called after its own. */
function callingOrder({ reading, fields }: EventFields): MeetingOpened['callingOrder'] {
  const node = fields.node('inkallelseordning');
  if (!node) return undefined;
  if (node.kind !== 'map') return report(reading, node.span, 'matter-clauses', { key: 'inkallelseordning' });
  const own = fieldsOf(reading, node, 'inkallelseordning', node.entries.map(({ key }) => key.text));
  return new Map(node.entries.map(({ key }) => [key.text, wordsOf({ reading, fields: own }, key.text)]));
}

function attendeesIn(event: EventFields, key: string, serves: Attendee['serves'], chair: string | undefined): readonly Attendee[] {
  return event.fields.list(key).flatMap((item) => attendeeIn(event, item, serves, chair) ?? []);
}

/** A name alone is a member; else who, in what role, for whom, and how present. */
function attendeeIn({ reading }: EventFields, node: YamlNode, serves: Attendee['serves'], chair: string | undefined): Attendee | undefined {
  if (node.kind === 'scalar') {
    const person = personIn(reading, node);
    return person === undefined ? undefined : { person, role: person === chair ? 'chair' : 'member', serves, presence: 'room' };
  }
  if (node.kind !== 'map') return report(reading, node.span, 'matter-kinds', { found: [], allowed: ['person', 'roll', 'för', 'deltar'] });
  const fields = fieldsOf(reading, node, 'tjänstgörande', ['person', 'roll', 'för', 'deltar']);
  const scalar = fields.required('person') === undefined ? undefined : fields.scalar('person');
  const person = scalar && personIn(reading, scalar);
  const principal = fields.scalar('för');
  if (person === undefined) return undefined;
  return {
    person, serves, role: fields.word('roll', ROLES) ?? (person === chair ? 'chair' : 'member'),
    servesFor: principal && personIn(reading, principal), presence: fields.word('deltar', PRESENCES) ?? 'room',
  };
}

/** Who comes, leaves, leads, serves or may not take part. */
export function readPerson(kind: 'arrived' | 'left' | 'chairChanged'): (event: EventFields) => Act | undefined {
  return (event) => {
    const person = requiredPerson(event);
    return person === undefined ? undefined : { ...event.recorded, kind, person };
  };
}

export function readConflict(event: EventFields): Act | undefined {
  const person = requiredPerson(event);
  const ground = event.fields.required('grund');
  const found = event.fields.word('jävig', ANSWERS) ?? 'yes';
  if (person === undefined || ground === undefined) return undefined;
  return { ...event.recorded, kind: 'conflictOfInterest', person, ground, found: found === 'no' ? 'notConflicted' : 'conflicted', exception: event.fields.word('undantag', EXCEPTIONS) };
}

export function readSubstitute(event: EventFields): Act | undefined {
  const person = requiredPerson(event);
  return person === undefined ? undefined : { ...event.recorded, kind: 'substituteServes', person, servesFor: personOf(event, 'för') };
}

export function readNonParticipation(event: EventFields): Act | undefined {
  if (needs(event, 'av') === 'missing') return undefined;
  return { ...event.recorded, kind: 'nonParticipation', persons: personsOf(event, 'av'), clauses: clausesOf(event) ?? 'all' };
}

export function readUrgency(event: EventFields): Act | undefined {
  const text = event.fields.required('för');
  if (text === 'alla') return { ...event.recorded, kind: 'urgencyAgreed', agreed: 'all' };
  const agreed = event.fields.wholeNumber('för');
  return agreed === undefined ? undefined : { ...event.recorded, kind: 'urgencyAgreed', agreed };
}

function requiredPerson(event: EventFields): string | undefined {
  return event.fields.required('person') === undefined ? undefined : personOf(event, 'person');
}
