import { amountsIn } from './amounts/amounts.ts';
import { datesIn } from './amounts/dates.ts';
import { caseNumbersIn, referencesIn } from './amounts/references.ts';
import { clausesOf } from './decisions/clauses.ts';
import { notesOf } from './decisions/notes.ts';
import { peopleAnywhere } from './names/anywhere.ts';
import type { PersonRead } from './names/person.ts';
import { rosterOf } from './names/roster.ts';
import type { Certainty, EntryRead, ItemRead } from './reading.ts';
import { bodiesIn, bodyOfPrefix } from './sections/bodies.ts';
import { entriesOf } from './sections/entries.ts';
import type { ItemLines } from './sections/items.ts';
import type { MeetingRead } from './sections/meeting.ts';
import { ofKind, sectionsOf, type Section } from './sections/sections.ts';
import { joined, type Line, type TextDocument } from './text/document.ts';
import { flowOf, paragraphsOf, partOf, spanIn, type Flow } from './text/flow.ts';
import { motionsOf } from './votes/motions.ts';
import { paired } from './votes/pair.ts';
import type { RollCallRead } from './votes/round.ts';
import { roundsOf } from './votes/rounds.ts';
import { rollTablesIn } from './votes/table/roll-tables.ts';

/** Reads one paragraph of the minutes. Names are matched first within it, roll calls before all else: they carry the full names. */
export function readItem(item: ItemLines, meeting: MeetingRead, attending: readonly PersonRead[], words: ReadonlySet<string>, document: TextDocument): ItemRead {
  const lines = titled(item);
  const sections = sectionsOf(lines, words);
  const flow = flowOf([item.heading, ...item.lines], words);
  const span = joined([item.heading, ...item.lines]);
  const tables = rollTablesIn(item.lines, []);
  const named = peopleAnywhere(flowOf([item.heading, ...tables.rest], words));
  const voting = tables.rollCalls.flatMap(({ ballots }) => ballots.map(({ person }) => person));
  const roster = rosterOf([voting, attending, named]);
  const chair = [...voting, ...attending, ...named].find(({ seat }) => seat === 'chair')?.name;

  const moves = chair !== undefined && !sections.some(({ kind, words: head }) => kind === 'proposal' && /^ordförandens/iu.test(head)) && ofKind(sections, 'motions', 'procedure').some(({ flow: text }) => /(?:^|\n|[.] )Ordföranden?[^.]{0,60} (?:yrkar|yrkade|föreslår)/u.test(text.text));
  const tablesOf = new Map(sections.map((section) => [section, rollTablesIn(section.lines, roster)] as const));
  const cleared = sections.map((section) => {
    const found = tablesOf.get(section);
    return found && found.rollCalls.length > 0 ? { ...section, flow: flowOf(found.rest, words) } : section;
  });
  const rollCallsIn = ({ lines: under }: Section): readonly RollCallRead[] => [...tablesOf].find(([section]) => section.lines === under)?.[1].rollCalls ?? [];
  // Small minutes have no such headings: what was moved and put stands in the running text.
  const bare = !sections.some(({ kind }) => kind === 'motions' || kind === 'procedure' || kind === 'vote') && ofKind(sections, 'title', 'summary').some(({ flow: text }) => /Ordföranden? (?:ställer|frågar)|\(\p{L}{1,4}\) yrkar/u.test(text.text)) ? ofKind(cleared, 'title', 'summary') : [];
  const { motions, unread: unreadMotions } = motionsOf([...bare, ...ofKind(cleared, 'motions', 'procedure')], roster, moves ? chair : undefined);
  const read = roundsOf([...bare, ...ofKind(cleared, 'motions', 'procedure', 'vote', 'decision', 'rollCallList')].map((section) => ({ section, rollCalls: rollCallsIn(section) })), motions, roster, moves ? chair : undefined);
  const { rounds, unpaired } = paired(read.rounds, read.rollCalls);
  const decision = decisionOf(sections, meeting.body);
  const written = ofKind(sections, 'proposal').filter((section) => !decision.sections.includes(section)).flatMap(clausesOf);
  const proposals = written.length > 0 ? written : ofKind(sections, 'title', 'summary').flatMap((section) => retoldIn(section) ?? []).flatMap(clausesOf);
  const notes = notesOf(ofKind(cleared, 'dissent', 'note', 'nonParticipation', 'conflict', 'decision', 'procedure', 'motions', 'vote', 'summary', 'title'), roster);
  const title = sections.find(({ kind, words: head }) => kind === 'title' && head === '')?.flow.text.replaceAll('\n', ' ') ?? '';
  const caseNumbers = [...new Set(caseNumbersIn(`${item.heading.text.slice(0, Math.max(0, item.heading.text.indexOf('§')))} ${title}`))];
  const { body, certainty } = bodyOf(decision.clauses.find(({ by }) => by !== undefined)?.by ?? decision.sections.flatMap(({ words: head }) => bodiesIn(head))[0]?.name ?? bodiesIn(item.heading.text.slice(0, item.heading.text.indexOf('§') + 1))[0]?.name, meeting.body, caseNumbers, flow);
  const taken = new Set([...notes.dissents, ...notes.notes].map(({ span: { start } }) => start));
  const moved = ofKind(sections, 'motions');
  const isBare = (one: Flow): boolean => bare.some(({ lines: under }) => under.some(({ start, end }) => start <= (one.offsets[0] ?? -1) && (one.offsets[0] ?? -1) < end));
  const isMoved = (one: Flow): boolean => moved.some(({ lines: under }) => under.some(({ start, end }) => start <= (one.offsets[0] ?? -1) && (one.offsets[0] ?? -1) < end));
  const unread = [...unreadMotions.filter((one) => isMoved(one) && !isRound(one, read.unread, rounds)), ...read.unread.filter((one) => !isMotion(one, motions) && !isBare(one)), ...notes.unread];
  return {
    number: item.number, title, caseNumbers, span, sections, roster, flow,
    ...(body === undefined ? {} : { body }), bodyCertainty: certainty,
    proposals, motions, rounds, unpaired, decision: decision.clauses, dissents: notes.dissents, notes: notes.notes,
    dispatch: entriesOf(ofKind(sections, 'dispatch')), basis: entriesOf(ofKind(sections, 'basis')),
    amounts: amountsIn(flow), dates: datesIn(flow), references: referencesIn(flow),
    notUnderstood: once(unread.filter((one) => !taken.has(one.offsets[0] ?? -1)).map((one): EntryRead => ({ text: one.text, span: spanIn(one, 0, one.text.length) })), document),
  };
}

/** What stands after the number on the heading's line is the beginning of the title. */
function titled({ heading, rest, lines }: ItemLines): readonly Line[] {
  if (rest === '') return lines;
  const from = heading.text.lastIndexOf(rest);
  return [{ ...heading, text: heading.text.slice(from), start: heading.start + from, cells: [] }, ...lines];
}

/** "Beredningen har hemställt att styrelsen föreslår fullmäktige besluta" with att-clauses under it: the proposal, retold in the account of the matter. */
function retoldIn(section: Section): Section | undefined {
  const paragraphs = paragraphsOf(section.flow);
  const at = paragraphs.findIndex(({ text }) => /(?:hemställt|hemställer|föreslagit|föreslår)(?!\p{L})[^.]{0,120}(?:besluta|beslutar|att|:)\s*:?$/u.test(text));
  const own = paragraphs.slice(at + 1).findIndex(({ text }) => !/^(?:att\s|[•–-]\s|\d{1,2}[.)]\s)/u.test(text));
  const listed = at === -1 ? [] : paragraphs.slice(at, own === -1 ? undefined : at + 1 + own);
  const [first, last] = [listed[0]?.offsets[0], listed.at(-1)?.offsets.at(-1)];
  if (listed.length < 2 || first === undefined || last === undefined) return undefined;
  return { ...section, words: '', flow: partOf(section.flow, section.flow.offsets.indexOf(first), section.flow.offsets.indexOf(last) + 1) };
}

/** The sections that hold the decision. Working parts of a body decide by "the committee's proposal to the executive". */
function decisionOf(sections: readonly Section[], body: string | undefined): { readonly sections: readonly Section[]; readonly clauses: ItemRead['decision'] } {
  const decided = ofKind(sections, 'decision');
  const own = body === undefined ? undefined : ofKind(sections, 'proposal').find(({ words }) => words.toLowerCase().startsWith(body) || (/föreslår|hemställer/iu.test(words) && bodiesIn(words)[0]?.name === body));
  const chosen = decided.length > 0 ? decided : own ? [own] : [];
  return { sections: chosen, clauses: chosen.flatMap(clausesOf) };
}

function bodyOf(said: string | undefined, meeting: string | undefined, cases: readonly string[], flow: Flow): { readonly body?: string; readonly certainty: Certainty } {
  if (meeting !== undefined) return { body: meeting, certainty: 'written' };
  if (said !== undefined) return { body: said, certainty: 'written' };
  const prefix = cases.map((number) => bodyOfPrefix(/[A-ZÅÄÖ]+/u.exec(number)?.[0] ?? '')).find((found) => found !== undefined);
  return prefix !== undefined && flow.text.toLowerCase().includes(prefix) ? { body: prefix, certainty: 'inferred' } : { certainty: 'unknown' };
}

/** A sentence that the votes could not place may be a motion, and the other way round. */
const isRound = (one: Flow, unread: readonly Flow[], rounds: ItemRead['rounds']): boolean =>
  !unread.some(({ offsets }) => offsets[0] === one.offsets[0]) && rounds.some(({ span }) => span.start <= (one.offsets[0] ?? 0) && (one.offsets[0] ?? 0) <= span.end);
const isMotion = (one: Flow, motions: ItemRead['motions']): boolean => motions.some(({ span }) => span.start <= (one.offsets[0] ?? 0) && (one.offsets[0] ?? 0) < span.end);

function once(entries: readonly EntryRead[], { lines }: TextDocument): readonly EntryRead[] {
  const seen = new Set<number>();
  return entries.filter(({ span: { start }, text }) => lines.length > 0 && /\p{L}{2}/u.test(text) && !/^(?:Ärende|Voteringslist)/u.test(text) && !/^[-–—]+$/u.test(text) && seen.size < seen.add(start).size);
}
