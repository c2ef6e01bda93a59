import { datesIn, type DateRead } from '../amounts/dates.ts';
import { peopleOf } from '../names/people.ts';
import type { PersonRead } from '../names/person.ts';
import { isRole } from '../names/roles.ts';
import type { Line, Span } from '../text/document.ts';
import { flowOf, partOf, type Flow } from '../text/flow.ts';
import { bodiesIn } from './bodies.ts';
import { sectionsOf } from './sections.ts';

export type Attendance = 'serving' | 'notServing' | 'absent' | 'other';

export interface AttendeeRead {
  readonly person: PersonRead;
  readonly attendance: Attendance;
}

/** The meeting as its front page and running heads tell it. What they do not say is missing, never filled in. */
export interface MeetingRead {
  readonly body?: string | undefined;
  readonly date?: DateRead | undefined;
  readonly attendees: readonly AttendeeRead[];
  readonly attesters: readonly PersonRead[];
  readonly attested?: DateRead | undefined;
  readonly announced?: DateRead | undefined;
  readonly takenDown?: DateRead | undefined;
  /** Seats of the body, when the text says how many. */
  readonly seats?: number | undefined;
  readonly span: Span;
}

const LABELS = {
  date: /(?:sammanträdes(?:datum|dag|tid)|mötes(?:datum|dag)|datum för sammanträdet|plats och tid|tid och plats|sammanträde den|sammanträdesprotokoll|protokoll|tid|datum)\b/giu,
  attested: /(?:justeringens (?:plats och (?:tid|datum)|tid och plats|datum|tid)|justerat(?: den)?|justeringsdatum|justerades(?: den)?|protokollet (?:justeras|justerades)|plats och tid för justering|tid för justering|datum för justering)/giu,
  announced: /(?:anslaget sätts upp|anslag(?:et)? (?:har )?satts upp|datum (?:då|för) (?:anslag(?:et|ets)? )?(?:sätts upp|uppsättande)|anslagsdatum|anslaget (?:den|uppsatt)|anslås|tillkännagiven|tillkännagivits|anslagits(?: den)?|uppsatt|publiceras|anslagen)/giu,
  takenDown: /(?:anslaget tas (?:ned|ner)|datum (?:då|för) (?:anslag(?:et|ets)? )?(?:tas (?:ned|ner)|nedtagande)|nedtagning(?:sdatum)?|tas ned|tas ner|nedtas|nedtaget)/giu,
} as const;

/** Reads the front page, and what running heads and the page of the notice say. */
export function meetingOf(front: readonly Line[], furniture: readonly Line[], tail: readonly Line[], words: ReadonlySet<string>): MeetingRead {
  const lines = [...front, ...tail];
  const flow = flowOf(lines, words);
  const heads = flowOf(furniture.slice(0, 200), words);
  const sections = sectionsOf(front, words);
  const attendees = sections.filter(({ kind, words: head }) => kind === 'attendance' && head !== '').flatMap(({ words: head, flow: text }) => {
    const attendance = attendanceOf(head);
    return peopleOf(text).people.filter(({ party }) => party !== undefined).map((person): AttendeeRead => ({ person, attendance: attendanceFor(person, attendance) }));
  });
  const attesters = attestersOf(flow);
  const body = [...front.filter(({ text }) => text.trim() !== '').slice(0, 15), ...furniture.slice(0, 12)].flatMap(({ text }) => (text.length < 100 ? namedAfter(text) ?? bodiesIn(text).map(({ name }) => name) : []))[0];
  const seats = /(?:av (?:styrelsens|nämndens|fullmäktiges|utskottets)?\s*|har\s+)(\d{1,3})\s+(?:ordinarie\s+)?(?:ledamöter|mandat)/iu.exec(flow.text)?.[1];
  const first = lines[0];
  return {
    ...(body === undefined ? {} : { body }), attendees, attesters,
    date: labelled(flow, 'date') ?? labelled(heads, 'date') ?? firstDate(heads) ?? firstDate(flowOf(front.slice(0, 15), words)),
    attested: labelled(flow, 'attested'), announced: labelled(flow, 'announced'), takenDown: labelled(flow, 'takenDown'),
    ...(seats === undefined ? {} : { seats: Number(seats) }), span: { start: first?.start ?? 0, end: first?.end ?? 0 },
  };
}

/** "Nämnden för arbete och välfärd": a body that is named by what it is for. */
function namedAfter(text: string): readonly string[] | undefined {
  const name = /^\s*((?:Nämnden|Utskottet|Styrelsen|Beredningen) för [\p{L}][\p{L}, -]{2,48}?)\s*(?:\d.*|protokoll.*|sammanträd.*)?$/iu.exec(text)?.[1];
  return name === undefined ? undefined : [name.toLowerCase().trim()];
}

function attendanceOf(words: string): Attendance {
  if (/frånvar|ej närvar/iu.test(words)) return 'absent';
  if (/(?:^|\s|\()(?:ej|icke|inte) tjänstgör|^närvarande ersättare|^ersättare/iu.test(words)) return 'notServing';
  if (/övriga|tjänsteperson|tjänstemän|insyn|facklig|yttranderätt/iu.test(words)) return 'other';
  return 'serving';
}

/** Under one heading some serve and some do not: the role or "för NN" at each name settles it. */
function attendanceFor({ role, servingFor }: PersonRead, under: Attendance): Attendance {
  if (servingFor !== undefined) return 'serving';
  if (role !== undefined && /(?:ej|icke) tjänstgör/iu.test(role)) return 'notServing';
  if (role !== undefined && /^tjänstgör|^tjg|^tj\b/iu.test(role) && under === 'notServing') return 'serving';
  return under;
}

/** The day that stands nearest after a label, on the same line or the next. */
function labelled(flow: Flow, label: keyof typeof LABELS): DateRead | undefined {
  for (const match of flow.text.matchAll(LABELS[label])) {
    const end = match.index + match[0].length;
    const part = partOf(flow, match.index, Math.min(flow.text.length, end + 120));
    const stop = otherLabel(part.text.slice(match[0].length), label);
    const day = datesIn(partOf(part, 0, stop === -1 ? part.text.length : match[0].length + stop))[0];
    if (day) return day;
  }
  return undefined;
}

function otherLabel(text: string, own: keyof typeof LABELS): number {
  const starts = (Object.keys(LABELS) as (keyof typeof LABELS)[]).filter((label) => label !== own && label !== 'date').map((label) => text.search(new RegExp(LABELS[label].source, 'iu'))).filter((at) => at !== -1);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

/** A running head has the day of the meeting, and so has the top of an extract. */
const firstDate = (heads: Flow): DateRead | undefined => datesIn(heads)[0];

function attestersOf(flow: Flow): readonly PersonRead[] {
  const match = /(?:utses att justera|justerare|utsedd(?:a)? att justera|att justera protokollet|justeras av|justerande)\s*:?\s*(?:utses|utsågs|väljs)?/iu.exec(flow.text);
  if (!match) return [];
  const start = match.index + match[0].length;
  const line = flow.text.slice(start, start + 160).split(/\n|[.;]\s/u).find((text) => text.trim() !== '') ?? '';
  const at = flow.text.indexOf(line, start);
  return peopleOf(partOf(flow, at, at + line.length)).people.filter(({ name }) => !isRole(name));
}
