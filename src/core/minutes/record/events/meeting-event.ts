import { isAssembly } from '../../sections/bodies.ts';
import type { PersonRead } from '../../names/person.ts';
import type { Members } from '../names/members.ts';
import { seatFor } from '../names/people.ts';
import { UNKNOWN, type DraftValue } from '../draft.ts';
import { act, type Context } from './context.ts';

/** The meeting: its body, day and people. Without a list of those present, those who act are taken to have served, and it says so. */
export function meetingEvent(context: Context, members: Members | undefined): void {
  const { reading: { meeting }, item, people } = context;
  const body = item.body ?? members?.body ?? UNKNOWN;
  const attending = meeting.attendees.filter(({ attendance }) => attendance === 'serving').map(({ person }) => person);
  const ballots = item.rounds.flatMap(({ vote }) => vote?.rollCall?.ballots ?? []);
  const acting = attending.length > 0 ? [] : [...item.motions.flatMap(({ movers }) => movers), ...item.dissents.flatMap(({ persons }) => persons), ...item.notes.filter(({ kind }) => kind === 'conflict' || kind === 'nonParticipation').flatMap(({ persons }) => persons)];
  // Where those present are listed, one who votes besides has to be told as serving: the list is not added to by a guess.
  const voting = ballots.filter(({ option, person }) => option !== 'absent' && (attending.length === 0 || person.servingFor !== undefined || /^tj/iu.test(person.role ?? ''))).map(({ person }) => person);
  const serving = [...attending, ...voting, ...acting];
  const others = meeting.attendees.filter(({ attendance }) => attendance === 'notServing').map(({ person }) => person);
  const listed = new Map<string, DraftValue>();
  for (const person of serving) {
    const key = people.key(person);
    const before = listed.get(key);
    if (before === undefined || (typeof before === 'string' && person.seat !== undefined)) listed.set(key, attendee(context, person, key));
  }
  const idle = others.map((person) => people.key(person)).filter((key) => !listed.has(key));
  const comment = attending.length > 0 ? undefined : 'noAttendance' as const;
  const { day } = meeting.date ?? {};
  act(context, 'sammanträde', 'sammanträde', {
    organ: body, slag: isAssembly(body) ? 'fullmäktige' : 'nämnd', dag: day ?? 'okänd', paragraf: `§ ${item.number}`, mandat: String(meeting.seats ?? members?.seats ?? UNKNOWN),
    'närvaro': attending.length > 0 ? 'fullständig' : 'ofullständig', 'ordförande': people.chair ?? 'okänd', 'tjänstgörande': [...listed.values()], ...(idle.length > 0 ? { 'övriga': idle } : {}),
  }, [meeting.attendees.length > 0 ? joinedSpan(meeting.attendees.map(({ person }) => person.span)) : item.span], comment);
}

const joinedSpan = (spans: readonly PersonRead['span'][]): PersonRead['span'] => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });

function attendee({ people }: Context, person: PersonRead, key: string): DraftValue {
  const said = person.seat === undefined ? people.member(key)?.seat : seatFor(person);
  const role = key === people.chair ? 'ordförande' : (said ?? 'ledamot');
  const principal = person.servingFor === undefined ? undefined : people.key({ name: person.servingFor, party: person.servingForParty, span: person.span });
  if (role === 'ledamot' || role === 'ordförande') return principal === undefined ? key : { person: key, 'för': principal };
  return { person: key, roll: role, ...(principal === undefined ? {} : { 'för': principal }) };
}
