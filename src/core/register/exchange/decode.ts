import type { DayWithin } from '../../language/declarations/decision.ts';
import type { TextPlace } from '../../language/problem.ts';
import { registerProblem, type RegisterProblem } from '../problems.ts';
import { readDayWithin } from '../reading/day-within.ts';

/** A JSON file being read: whose it is, and what is wrong so far, each told with where in the file it is (entries[3].decided). */
export interface Decoding {
  readonly place: TextPlace;
  readonly problems: RegisterProblem[];
}

const MOST_SHOWN = 60;

export type Value = { readonly path: string; readonly value: unknown };
export type Members = Readonly<Record<string, unknown>>;

export function fault({ place, problems }: Decoding, { path, value }: Value, expected: string): undefined {
  problems.push(registerProblem('register-json', place, { path, found: value === undefined ? '' : JSON.stringify(value).slice(0, MOST_SHOWN), expected }));
  return undefined;
}

export function members(decoding: Decoding, at: Value, allowed: readonly string[]): Members | undefined {
  const { value } = at;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(decoding, at, 'map');
  for (const key of Object.keys(value)) if (!allowed.includes(key)) fault(decoding, { path: `${at.path}.${key}`, value: key }, allowed.join(', '));
  return value as Members;
}

export function items(decoding: Decoding, at: Value): readonly Value[] {
  if (!Array.isArray(at.value)) return fault(decoding, at, 'list') ?? [];
  return at.value.map((value: unknown, index) => ({ path: `${at.path}[${index}]`, value }));
}

export function inside(path: string, from: Members, key: string): Value {
  return { path: `${path}.${key}`, value: from[key] };
}

export function text(decoding: Decoding, at: Value): string | undefined {
  return typeof at.value === 'string' ? at.value : fault(decoding, at, 'text');
}

export function optionalText(decoding: Decoding, at: Value): string | undefined {
  return at.value === undefined ? undefined : text(decoding, at);
}

export function textsIn(decoding: Decoding, at: Value): readonly string[] {
  return items(decoding, at).flatMap((item) => text(decoding, item) ?? []);
}

export function oneOf<Word extends string>(decoding: Decoding, at: Value, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === at.value) ?? fault(decoding, at, words.join(', '));
}

export function day(decoding: Decoding, at: Value): DayWithin | undefined {
  const read = typeof at.value === 'string' ? readDayWithin(at.value) : undefined;
  return read?.kind === 'day' ? read.day : fault(decoding, at, '2021-06-23, 2021-06, 2021, 2018-02-15..2018-06-30');
}

export function optionalDay(decoding: Decoding, at: Value): DayWithin | undefined {
  return at.value === undefined ? undefined : day(decoding, at);
}
