import { winnerOf } from '../../findings/settled.ts';
import { joined } from '../../text/document.ts';
import type { DraftValue } from '../draft.ts';
import { decidedAs, OFFICIAL, REJECTION } from '../proposals.ts';
import { act, doubt, wordsAt, type Context } from './context.ts';

/** The decision clause by clause: whose text each is. A clause of an addition that fell stands as rejected. */
export function decisionEvent(context: Context): void {
  const { item, proposals } = context;
  const stated = item.decision.filter(({ status }) => status === 'decided' || status === 'proposed');
  if (stated.length === 0) return;
  const clauses: Record<string, DraftValue> = {};
  const isReject = (text: string): boolean => /^(?:att )?(?:avslå|avslår|avslås|avslag|[\p{L}\s-]{0,60} avslås)/iu.test(text);
  for (const clause of stated) {
    const name = decidedAs(proposals, clause) ?? (stated.length === 1 && proposals.clauses.length === 1 && isReject(clause.text.text) && proposals.named(winnerOf(item, clause.number)?.winner) === REJECTION ? REJECTION : undefined);
    if (name === undefined || !proposals.clauses.includes(clause.number)) doubt(context, 'textUnknown', proposals.clauses.includes(clause.number) ? [clause.number] : [], wordsAt(context, clause.span), clause.span, 'beslut');
    if (proposals.clauses.includes(clause.number)) clauses[clause.number] = name ?? proposals.named(winnerOf(item, clause.number)?.winner) ?? OFFICIAL;
  }
  for (const clause of proposals.clauses.filter((one) => clauses[one] === undefined)) {
    const won = proposals.named(winnerOf(item, clause)?.winner);
    if (won === REJECTION || proposals.isAddition(clause)) clauses[clause] = REJECTION;
    else if (won !== undefined) clauses[clause] = won;
  }
  act(context, 'beslut', 'beslut', { punkter: clauses }, [joined(stated.map(({ span }) => span))]);
}

export function dissentEvents(context: Context): void {
  const { item, people, proposals } = context;
  for (const dissent of item.dissents) {
    const persons = people.keys(dissent.persons);
    if (persons.length === 0) {
      doubt(context, 'moverUnknown', [], wordsAt(context, dissent.span), dissent.span);
      continue;
    }
    const own = dissent.forOwn === 'own' ? dissent.persons.flatMap((person) => proposals.named({ key: '', kind: 'motion', movers: [person.name], stance: 'none', clauses: [], words: '', span: person.span }) ?? []) : [];
    const favour = [...new Set([...dissent.inFavour.flatMap((one) => proposals.named(one) ?? []), ...own])].filter((name) => name !== REJECTION || dissent.inFavour.length > 0);
    const clauses = dissent.clauses.filter((clause) => proposals.clauses.includes(clause));
    const text = dissent.text.map((part) => part.text).join(' ');
    const spans = [dissent.span, ...dissent.text.flatMap(({ offsets }) => (offsets.length > 0 ? [{ start: offsets[0] ?? 0, end: (offsets.at(-1) ?? 0) + 1 }] : []))];
    act(context, 'reservation', `reservation-${persons[0]?.replace(/ \(.*$/u, '').split(' ').at(-1) ?? ''}`, {
      av: persons, punkter: clauses.length > 0 ? clauses : undefined, 'till förmån för': favour.length > 0 ? favour : undefined, text: text === '' ? undefined : text,
    }, [joined(spans)]);
  }
}

/** Who takes no part says so before a question is put, and who is disqualified takes none in anything. */
export function absenceEvents(context: Context, kind: 'conflict' | 'nonParticipation'): void {
  for (const note of context.item.notes.filter((one) => one.kind === kind)) {
    const persons = context.people.keys(note.persons);
    if (kind === 'conflict') for (const person of persons) act(context, 'jäv', `jäv-${person.split(' ').at(-1) ?? ''}`, { person, grund: 'enligt protokollet' }, [note.span]);
    else if (persons.length > 0) act(context, 'deltar inte', 'deltar-inte', { av: persons, punkter: note.clauses.length > 0 ? note.clauses : 'alla' }, [note.span]);
  }
}

export function noteEvents(context: Context): void {
  for (const note of context.item.notes.filter(({ kind, persons }) => (kind === 'note' || kind === 'statement') && persons.length > 0)) {
    act(context, 'anteckning', 'anteckning', { av: context.people.keys(note.persons), text: wordsAt(context, note.span) }, [note.span]);
  }
}

/** What came after: who was sent it, and the days of attestation and notice. */
export function afterEvents(context: Context): void {
  const { item, reading: { meeting } } = context;
  if (item.dispatch.length > 0) act(context, 'expediering', 'expediering', { till: item.dispatch.map(({ text }) => text) }, [joined(item.dispatch.map(({ span }) => span))]);
  act(context, 'sammanträdet avslutas', 'avslutat', {}, [{ start: item.span.end - 1, end: item.span.end }]);
  if (meeting.attested?.day) act(context, 'justering', 'justering', { dag: meeting.attested.day }, [meeting.attested.span]);
  if (meeting.attested?.day && meeting.announced?.day) act(context, 'anslag', 'anslag', { dag: meeting.announced.day }, [meeting.announced.span]);
}
