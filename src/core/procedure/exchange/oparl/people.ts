import type { Attendee } from '../../acts/meeting-acts.ts';
import { nameOf } from '../../outcome-of.ts';
import { given, type JsonObject } from '../json.ts';
import type { PublishedMatter } from '../published.ts';
import { uniqueSlugs } from '../slug.ts';
import { oparlObject, pathOf, urlOf, type OparlPlace } from './object.ts';
import { listUrl } from './list.ts';

/** The bodies, parties and persons of some matters, and the addresses others find them at. */
export interface People {
  readonly organizations: readonly JsonObject[];
  readonly persons: readonly JsonObject[];
  readonly memberships: readonly JsonObject[];
  readonly organizationUrl: (body: string) => string;
  readonly personUrl: (name: string) => string;
  /** The list of a body's meetings, by the body's name. */
  readonly meetingList: (body: string) => string;
}

interface Seat {
  readonly person: string;
  readonly organization: string;
  readonly role: Attendee['role'] | undefined;
}

/** Who is who. A membership's first and last day are not in minutes, and are not given; nor whether a substitute may vote, which changes. */
export function peopleOf(place: OparlPlace, matters: readonly PublishedMatter[]): People {
  const persons = new Map(matters.flatMap(({ matter: { head } }) => [...head.persons.values()].map(({ id, name, party }) => [nameOf(head, id), { name, party }] as const)));
  const bodies = new Map(matters.flatMap(({ meetings }) => meetings.map(({ outcome: { body, bodyKind } }) => [body, bodyKind] as const)));
  const parties = [...new Set([...persons.values()].flatMap(({ party }) => (party === undefined ? [] : [partyKey(party)])))];
  const organizationNames = uniqueSlugs([...bodies.keys(), ...parties]);
  const personNames = uniqueSlugs([...persons.keys()]);
  const seats = seatsIn(matters, persons);
  const seatNames = uniqueSlugs(seats.map(seatKey));
  const organizationUrl = (key: string): string => urlOf(place, pathOf('Organization', organizationNames.get(key) ?? ''));
  const personUrl = (key: string): string => urlOf(place, pathOf('Person', personNames.get(key) ?? ''));
  const meetingList = (body: string): string => `organization-${organizationNames.get(body) ?? ''}-meetings`;
  const membership = (seat: Seat): JsonObject => oparlObject(place, 'Membership', seatNames.get(seatKey(seat)) ?? '', {
    person: personUrl(seat.person), organization: organizationUrl(seat.organization), ...given('role', seat.role && ROLES[seat.role]),
    ...(seat.role === undefined || seat.role === 'substitute' ? {} : { votingRight: true }),
  });
  const body = urlOf(place, pathOf('Body', ''));
  const organization = (key: string, own: JsonObject): JsonObject => oparlObject(place, 'Organization', organizationNames.get(key) ?? '', {
    body, ...own, membership: seats.filter((seat) => seat.organization === key).map((seat) => urlOf(place, pathOf('Membership', seatNames.get(seatKey(seat)) ?? ''))),
  });
  return {
    organizationUrl, personUrl, meetingList, memberships: seats.map(membership),
    organizations: [
      ...[...bodies].map(([name, kind]) => organization(name, { name, organizationType: 'Gremium', classification: kind === 'assembly' ? 'Parlament' : 'Nämnd', meeting: listUrl(place, meetingList(name)) })),
      ...parties.map((key) => organization(key, { name: key.slice(PARTY.length), organizationType: 'Partei', classification: 'Partei' })),
    ],
    persons: [...persons].map(([key, { name }]) => oparlObject(place, 'Person', personNames.get(key) ?? '', { body, name, membership: seats.filter(({ person }) => person === key).map(membership) })),
  };
}

function seatsIn(matters: readonly PublishedMatter[], persons: ReadonlyMap<string, { readonly party: string | undefined }>): readonly Seat[] {
  const inBodies = matters.flatMap(({ matter: { head }, meetings }) => meetings.flatMap(({ outcome: { body }, treatment: { opened } }) =>
    opened.attendees.map(({ person, role }): Seat => ({ person: nameOf(head, person), organization: body, role }))));
  const inParties = [...persons].flatMap(([person, { party }]): readonly Seat[] => (party === undefined ? [] : [{ person, organization: partyKey(party), role: undefined }]));
  return [...new Map([...inBodies, ...inParties].map((seat) => [seatKey(seat), seat])).values()];
}

const PARTY = 'parti ';
const partyKey = (party: string): string => `${PARTY}${party}`;
const seatKey = ({ person, organization, role }: Seat): string => `${person} ${organization} ${role ?? ''}`;

/** The words of minutes for who somebody is there. */
const ROLES: Readonly<Record<Attendee['role'], string>> = {
  chair: 'ordförande', viceChair: 'vice ordförande', secondViceChair: '2:e vice ordförande', member: 'ledamot', substitute: 'ersättare',
};
