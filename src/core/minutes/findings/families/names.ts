import type { MinutesReading } from '../../reading.ts';
import type { RosterPerson } from '../../names/roster.ts';
import type { Span } from '../../text/document.ts';
import { distance } from '../compare-text.ts';
import { finding, type Finding } from '../finding.ts';

/** One person under two names: another form of the name, a letter that differs, or another party. Told, never merged. */
export function nameFindings(reading: MinutesReading): readonly Finding[] {
  const roster = rosterIn(reading);
  const together = votingTogether(reading);
  const told = new Set<string>();
  const add = (name: string, other: string, span: Span, related: readonly Span[]): Finding[] => (told.size < told.add([name, other].toSorted().join('|')).size ? [finding('NAME-VARIANT', span, { name, other }, { related, item: itemAt(reading, span) })] : []);
  const forms = roster.flatMap((person) => person.forms.filter(({ name }) => name !== person.name && `${person.name}s` !== name).flatMap((form) => add(form.name, person.name, form.span, first(person))));
  const pairs = roster.flatMap((person, at) => roster.slice(at + 1).flatMap((other): Finding[] => {
    const [common, odd] = person.forms.length >= other.forms.length ? [person, other] : [other, person];
    const isSameName = person.name === other.name && person.party !== other.party;
    const isNear = person.party !== undefined && person.party === other.party && person.name.length > 6 && `${person.name}s` !== other.name && `${other.name}s` !== person.name && distance(person.name, other.name, 2) <= (person.name.length > 12 ? 2 : 1);
    if (!(isSameName || isNear) || together.has([person.name, other.name].toSorted().join('|'))) return [];
    const form = odd.forms[0];
    return form ? add(isSameName ? `${odd.name} (${odd.party ?? ''})` : odd.name, isSameName ? `${common.name} (${common.party ?? ''})` : common.name, form.span, first(common)) : [];
  }));
  return [...forms, ...pairs];
}

const first = ({ forms }: RosterPerson): readonly Span[] => forms.slice(0, 1).map(({ span }) => span);

/** The persons of all paragraphs, those of roll calls first in each. */
function rosterIn({ items, roster }: MinutesReading): readonly RosterPerson[] {
  const [only] = items;
  return items.length === 1 && only ? only.roster : items.length === 0 ? roster : merged(items.map((item) => item.roster));
}

function merged(rosters: readonly (readonly RosterPerson[])[]): readonly RosterPerson[] {
  const found = new Map<string, RosterPerson>();
  for (const person of rosters.flat()) {
    const key = `${person.name}|${person.party?.toUpperCase() ?? ''}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, forms: [...known.forms, ...person.forms] } : person);
  }
  return [...found.values()];
}

/** Two names in one roll call or one list of those present are two persons. */
function votingTogether({ items, meeting }: MinutesReading): ReadonlySet<string> {
  const lists = [meeting.attendees.map(({ person }) => person.name), ...items.flatMap(({ rounds }) => rounds.flatMap(({ vote }) => (vote?.rollCall ? [vote.rollCall.ballots.map(({ person }) => person.name)] : [])))];
  return new Set(lists.flatMap((names) => names.flatMap((name, at) => names.slice(at + 1).map((other) => [name, other].toSorted().join('|')))));
}

function itemAt({ items }: MinutesReading, { start }: Span): string | undefined {
  return items.find(({ span }) => span.start <= start && start < span.end)?.number;
}
