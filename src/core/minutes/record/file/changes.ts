import { clausesOfEvent, touches } from './clauses-of-event.ts';
import type { DraftValue } from '../draft.ts';
import type { DraftFile, FiledEvent } from './draft-file.ts';
import { limited } from './matter-yaml.ts';
import { markOf } from './yaml-text.ts';

/** An act that another version of the minutes reads otherwise, has no more, or has besides. */
export interface ActChange {
  readonly kind: 'changed' | 'gone' | 'new';
  readonly event: FiledEvent;
  /** The confirmed clauses it bears on. */
  readonly confirmed: readonly string[];
}

/**
 * What a new reading of corrected minutes changes in a draft, by the mark each act was read with. What a person has since changed or
 * added in the file is the person's, and no change.
 */
export function changesIn(draft: DraftFile, fresh: DraftFile): readonly ActChange[] {
  const confirmed = draft.clauses.filter(({ confirmedBy }) => confirmedBy !== undefined).map(({ clause }) => clause);
  const about = (event: FiledEvent, { events }: DraftFile): readonly string[] => confirmed.filter((clause) => touches(clausesOfEvent(event, events), clause));
  const read = draft.events.filter(({ mark }) => mark !== undefined);
  const gone = read.filter(({ id }) => !fresh.events.some((one) => one.id === id)).map((event): ActChange => ({ kind: 'gone', event, confirmed: about(event, draft) }));
  const others = fresh.events.flatMap((event): readonly ActChange[] => {
    const before = read.find(({ id }) => id === event.id);
    if (before?.mark === event.mark) return [];
    const touched = [...new Set([...about(event, fresh), ...(before ? about(before, draft) : [])])].filter((clause) => !before || differsOn(clause, before, event));
    return [{ kind: before ? 'changed' : 'new', event, confirmed: touched }];
  });
  return [...others, ...gone];
}

/** Whether two readings of an act differ in what they say of one clause. Where a person has changed the first, nobody can tell: it may. */
function differsOn(clause: string, before: FiledEvent, after: FiledEvent): boolean {
  if (markOf(asRead(before)) !== before.mark) return true;
  const of = (event: FiledEvent): string => JSON.stringify(asRead(limited(event, new Set([clause]), 'all') ?? { ...event, keys: {} }));
  return of(before) !== of(after);
}

/** What the reading made of an act, without where it stands. */
function asRead({ keys }: FiledEvent): DraftValue {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== 'id' && key !== 'rader' && key !== 'anmärkning'));
}

/** The draft of the new reading: untouched acts as the person left them, and confirmed no more what a change bears on. */
export function rereadDraft(draft: DraftFile, fresh: DraftFile): DraftFile {
  const changes = changesIn(draft, fresh);
  const lost = new Set(changes.flatMap(({ confirmed }) => confirmed));
  const changed = new Set(changes.map(({ event }) => event.id));
  const kept = fresh.events.map((event) => {
    const before = draft.events.find(({ id }) => id === event.id);
    return before && !changed.has(event.id) ? { ...before, lines: event.lines, keys: { ...before.keys, rader: event.lines } } : event;
  });
  const own = draft.events.filter(({ mark, id }) => mark === undefined && !kept.some((one) => one.id === id));
  return {
    ...fresh, head: { ...fresh.head, ...draft.head }, persons: { ...draft.persons, ...fresh.persons }, events: [...kept, ...own],
    names: fresh.names.map((name) => ({ ...name, means: draft.names.find(({ written }) => written === name.written)?.means })),
    clauses: fresh.clauses.map(({ clause }) => ({ clause, confirmedBy: lost.has(clause) ? undefined : draft.clauses.find((one) => one.clause === clause)?.confirmedBy })),
  };
}

/** The draft with what somebody has said of who names mean; those it does not have are handed back. */
export function withNames(draft: DraftFile, said: ReadonlyMap<string, string>): { readonly draft: DraftFile; readonly unknown: readonly string[] } {
  const names = draft.names.map((name) => ({ ...name, means: said.get(name.written) ?? name.means }));
  return { draft: { ...draft, names }, unknown: [...said.keys()].filter((written) => !draft.names.some((name) => name.written === written)) };
}
