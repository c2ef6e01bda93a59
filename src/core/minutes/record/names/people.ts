import type { ItemRead, MinutesReading } from '../../reading.ts';
import type { PersonRead } from '../../names/person.ts';
import { isRole } from '../../names/roles.ts';
import type { TextDocument } from '../../text/document.ts';
import { linesOf } from '../lines-of.ts';
import { UNKNOWN } from '../draft.ts';
import { matchName, type NameInMinutes } from './match-names.ts';
import type { Member, Members, MemberSeat } from './members.ts';

/** The persons of a draft as they are met: each with one name in the matter, and those nobody knows kept apart. */
export interface People {
  /** How the matter names somebody; the chair by his or her role when that is how the minutes do. */
  readonly key: (person: PersonRead) => string;
  readonly keys: (people: readonly PersonRead[]) => readonly string[];
  readonly member: (key: string) => Member | undefined;
  readonly chair: string | undefined;
  readonly parties: () => Readonly<Record<string, string>>;
  readonly unsure: () => readonly NameInMinutes[];
}

/** Without a file of members the minutes' own lists are the members: those present, and those called upon to vote. */
export function peopleFor(reading: MinutesReading, item: ItemRead, given: Members | undefined): People {
  const { document, meeting } = reading;
  const listed = given?.members ?? listedIn(meeting.attendees.map(({ person }) => person), item);
  const met = new Map<string, string>();
  const unsure = new Map<string, { candidates: readonly string[]; spans: PersonRead['span'][] }>();
  const chairRead = [...meeting.attendees.map(({ person }) => person), ...item.roster.flatMap(({ forms }) => forms)].find(({ seat, name }) => seat === 'chair' && !isRole(name));
  const chairMember = chairRead ? undefined : given?.members.find(({ seat }) => seat === 'ordförande');
  const key = (person: PersonRead): string => {
    const asked = isRole(person.name) && /^ordf/iu.test(person.name) ? (chairRead ?? (chairMember && { ...person, name: chairMember.name, party: chairMember.party }) ?? person) : person;
    const match = matchName(asked, listed);
    if (match.kind === 'member') {
      met.set(match.member.name, match.member.party ?? asked.party ?? UNKNOWN);
      return match.member.name;
    }
    const known = unsure.get(match.written);
    if (known) known.spans.push(person.span);
    else unsure.set(match.written, { candidates: match.candidates, spans: [person.span] });
    return match.written;
  };
  return {
    key, keys: (people) => [...new Set(people.map(key))], member: (name) => listed.find((one) => one.name === name),
    chair: chairRead ? key(chairRead) : chairMember?.name,
    parties: () => Object.fromEntries([...met].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    unsure: () => [...unsure].map(([written, { candidates, spans }]) => ({ written, candidates, lines: placed(document, spans) })),
  };
}

const placed = (document: TextDocument, spans: readonly PersonRead['span'][]): string => linesOf(document, ...spans.slice(0, 3));

/** Each name once, with its party when any list says it, as it is written in the lists; a later form of it is no member by itself. */
function listedIn(attending: readonly PersonRead[], item: ItemRead): readonly Member[] {
  const voting = item.rounds.flatMap(({ vote }) => vote?.rollCall?.ballots ?? []).map(({ person }) => person);
  // Those who are served for are named by the same lists, though they are not there.
  const absent = [...attending, ...voting].flatMap(({ servingFor, servingForParty, span }): PersonRead[] => (servingFor === undefined ? [] : [{ name: servingFor, party: servingForParty, span }]));
  const found: Member[] = [];
  for (const person of [...attending, ...voting, ...absent]) {
    const at = found.findIndex(({ name, party }) => name === person.name && (party === undefined || person.party === undefined || party.toUpperCase() === person.party.toUpperCase()));
    const known = found[at];
    if (!known) found.push({ name: person.name, party: person.party, aliases: [], seat: seatFor(person) });
    else if (known.party === undefined) found[at] = { ...known, party: person.party };
  }
  return found;
}

/** The seat in the words of a matter's file. */
export function seatFor({ seat, role }: Pick<PersonRead, 'seat' | 'role'>): MemberSeat {
  switch (seat) {
    case 'chair': return 'ordförande';
    case 'viceChair': return /^(?:2|andr|ii\b)/iu.test(role ?? '') ? '2:e vice ordförande' : 'vice ordförande';
    case 'substitute': return 'ersättare';
    default: return 'ledamot';
  }
}
