import { EVENT_KINDS } from '../../../procedure/reading/events/event-kinds.ts';
import { isPlainMap, readFlow, type PlainMap, type PlainValue } from '../../../procedure/recording/answers/plain-value.ts';
import { clausesOfEvent, touches } from './clauses-of-event.ts';
import type { DraftFile, FiledEvent } from './draft-file.ts';
import { yamlText } from './yaml-text.ts';

/** An act of a draft as a person says it is to read. */
export interface ActWish {
  readonly id: string;
  /** The act in the form of a matter's file. */
  readonly act: string;
  /** The doubts that it settles, by their places among the draft's. */
  readonly settles: readonly number[];
  readonly by: string;
  /** What the matter is to say of it: that a person changed it. */
  readonly comment: string;
}

/** The keys of what is one act in the form of a matter's file; undefined where it is not one. */
function oneAct(text: string): PlainMap | undefined {
  const value = readFlow(text);
  const [only, ...more] = Array.isArray(value) ? (value as readonly PlainValue[]) : [];
  return isPlainMap(only) && more.length === 0 && typeof only['händelse'] === 'string' && EVENT_KINDS.has(only['händelse']) ? only : undefined;
}

/**
 * The draft with one act changed. It keeps its id, the lines it was read from and the mark of how it was read, and says who changed it.
 * Clauses that rested on it, or do now, have to be confirmed again. Undefined when the draft has no such act, or what was sent is not one.
 */
export function withChangedAct(draft: DraftFile, { id, act, settles, by, comment }: ActWish): DraftFile | undefined {
  const keys = oneAct(act);
  const before = draft.events.find((one) => one.id === id);
  if (!keys || !before) return undefined;
  const { id: _, rader: __, 'anmärkning': said, ...own } = keys;
  const remark = [typeof said === 'string' ? said.replace(comment, '').trim() : '', comment].filter((one) => one !== '').join(' ');
  const after: FiledEvent = { ...before, event: String(keys['händelse']), keys: { 'händelse': own['händelse'] ?? '', id, ...own, rader: before.lines, 'anmärkning': remark }, changedBy: by };
  const events = draft.events.map((one) => (one === before ? after : one));
  const isTouched = (clause: string): boolean => touches(clausesOfEvent(before, draft.events), clause) || touches(clausesOfEvent(after, events), clause);
  return {
    ...draft, events, doubts: draft.doubts.filter((_one, at) => !settles.includes(at)),
    clauses: draft.clauses.map((one) => (isTouched(one.clause) ? { ...one, confirmedBy: undefined } : one)),
  };
}

/** The matter's text as far as the act before one: with names as they stand in the minutes, also those that nobody has settled. */
export function textBeforeAct(draft: DraftFile, id: string): string {
  const before = draft.events.slice(0, Math.max(0, draft.events.findIndex((one) => one.id === id))).map(({ keys }) => keys);
  const unsettled = Object.fromEntries(draft.names.flatMap(({ written }) => (draft.persons[written] === undefined ? [[written, /\(([^()]+)\)$/u.exec(written)?.[1] ?? 'okänt']] : [])));
  const head = [...Object.entries(draft.head), ['personer', { ...draft.persons, ...unsettled }] as const].map(([key, value]) => yamlText({ [key]: value })).join('');
  return `${head}${before.length === 0 ? 'händelser:\n' : yamlText({ 'händelser': before })}`;
}
