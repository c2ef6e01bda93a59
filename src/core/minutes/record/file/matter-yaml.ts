import type { DraftValue } from '../draft.ts';
import { isMap } from './clauses-of-event.ts';
import type { DraftFile, FiledEvent } from './draft-file.ts';
import { yamlText } from './yaml-text.ts';

/** The matter of the clauses that are confirmed, as its file; undefined while none is. What is not confirmed is not in it. */
export function matterYaml(draft: DraftFile, says: readonly string[]): string | undefined {
  const confirmed = draft.clauses.filter(({ confirmedBy }) => confirmedBy !== undefined);
  if (confirmed.length === 0) return undefined;
  const clauses = new Set(confirmed.map(({ clause }) => clause));
  const persons = new Map(draft.names.map(({ written, means }) => [written, means] as const));
  const alive = proposalsIn(draft, clauses);
  const kept = draft.events.flatMap((event) => limited(event, clauses, alive) ?? []);
  const questions = new Set(kept.map(({ id }) => id));
  const events = kept.filter(({ keys }) => typeof keys['proposition'] !== 'string' || questions.has(keys['proposition'])).map(({ keys }) => renamed(keys, persons));
  const matter: Record<string, DraftValue> = { ...draft.head, 'källa': draft.head['källa'] ?? says.join(' '), personer: { ...draft.persons, ...saidPersons(draft) }, 'händelser': events };
  return `${Object.entries(matter).map(([key, value]) => yamlText({ [key]: value })).join('')}`;
}

/** Those a person has named who were not in the draft's list; the party is the one in the minutes. */
function saidPersons({ persons, names }: DraftFile): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap(({ written, means }) => (means === undefined || persons[means] !== undefined ? [] : [[means, /\(([^()]+)\)$/u.exec(written)?.[1] ?? 'okänt']])));
}

/** Which proposals still have something to put; `all` when that is not the question. */
export type Alive = 'all' | ReadonlyMap<string, ReadonlySet<string>>;

/** The clauses each proposal has a text for, of those confirmed. */
function proposalsIn({ events }: DraftFile, clauses: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { keys } of events) {
    for (const one of [keys, ...(Array.isArray(keys['yrkar']) ? (keys['yrkar'] as readonly DraftValue[]).filter(isMap) : [])]) {
      const name = one['beteckning'] ?? one['ändring'] ?? one['tillägg'];
      const own = isMap(one['punkter']) ? Object.keys(one['punkter']).filter((clause) => clauses.has(clause)) : [];
      if (typeof name === 'string' && own.length > 0) found.set(name, new Set([...(found.get(name) ?? []), ...own]));
    }
  }
  return found;
}

/** To approve or reject a proposal says nothing where none of its clauses is confirmed. */
function stance(item: Readonly<Record<string, DraftValue>>, alive: Alive): Readonly<Record<string, DraftValue>> | undefined {
  const target = item['bifall'] ?? item['avslag'];
  if (typeof target !== 'string') return item;
  if (alive === 'all') return item;
  const own = alive.get(target);
  return own === undefined ? undefined : Array.isArray(item['punkter']) ? limitedTo(item, own) : item;
}

/** An act with only the confirmed clauses in it, or nothing when none is left. */
export function limited(event: FiledEvent, clauses: ReadonlySet<string>, alive: Alive): FiledEvent | undefined {
  const { keys } = event;
  const moved = keys['yrkar'];
  if (Array.isArray(moved)) {
    const items = (moved as readonly DraftValue[]).flatMap((item) => (isMap(item) ? limitedTo(stance(item, alive) ?? { punkter: [] }, clauses) ?? [] : [item]));
    return items.length === 0 ? undefined : { ...event, keys: { ...keys, yrkar: items } };
  }
  const own = limitedTo(keys, clauses);
  return own && { ...event, keys: own };
}

function limitedTo(keys: Readonly<Record<string, DraftValue>>, clauses: ReadonlySet<string>): Readonly<Record<string, DraftValue>> | undefined {
  const named = keys['punkter'];
  if (named === undefined || named === 'alla') return keys;
  if (typeof named === 'string') return clauses.has(named) ? keys : undefined;
  if (isMap(named)) {
    const entries = Object.entries(named).filter(([clause]) => clauses.has(clause));
    return entries.length === 0 ? undefined : { ...keys, punkter: Object.fromEntries(entries) };
  }
  const left = named.filter((clause) => typeof clause === 'string' && clauses.has(clause));
  return left.length === 0 ? undefined : { ...keys, punkter: left };
}

/** Every name as the person it was said to mean; one nobody has settled is left out of lists, and each stands once. */
function renamed(keys: Readonly<Record<string, DraftValue>>, persons: ReadonlyMap<string, string | undefined>): Readonly<Record<string, DraftValue>> {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, key === 'text' ? value : personsIn(value, persons)]));
}

function personsIn(value: DraftValue, persons: ReadonlyMap<string, string | undefined>): DraftValue {
  if (typeof value === 'string') return persons.get(value) ?? value;
  if (isMap(value)) return renamed(value, persons);
  const seen = new Set<string>();
  return value.filter((one) => !isUnsettled(one, persons)).map((one) => personsIn(one, persons)).filter((one) => {
    const id = isMap(one) && typeof one['person'] === 'string' ? one['person'] : JSON.stringify(one).replaceAll(/^"|"$/gu, '');
    return seen.size < seen.add(id).size;
  });
}

function isUnsettled(value: DraftValue, persons: ReadonlyMap<string, string | undefined>): boolean {
  const name = isMap(value) ? value['person'] : value;
  return typeof name === 'string' && persons.has(name) && persons.get(name) === undefined;
}
