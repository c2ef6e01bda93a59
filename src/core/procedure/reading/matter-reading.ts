import { Fields, type Reading } from '../../language/declarations/fields/fields.ts';
import type { DayWithin } from '../../language/declarations/decision.ts';
import { nearest } from '../../language/nearest.ts';
import type { LanguageProblem } from '../../language/problems.ts';
import { placeAt, type SourceText, type Span } from '../../language/source/source-text.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import { firstDayOf, lastDayOf, parseDay, type Day } from '../../quantity/day.ts';
import type { Recorded } from '../acts/recorded.ts';
import type { Person } from '../matter/state.ts';
import { matterProblem, type MatterProblem, type MatterProblemCode, type MatterProblemFacts } from '../problems.ts';

/** A matter's file being read, the persons it names, and the problems found so far. */
export interface MatterReading extends Reading {
  readonly source: SourceText;
  readonly problems: LanguageProblem[];
  readonly own: MatterProblem[];
  readonly persons: ReadonlyMap<string, Person>;
}

export function report<Code extends MatterProblemCode>(reading: MatterReading, span: Span, code: Code, facts: MatterProblemFacts[Code]): undefined {
  reading.own.push(matterProblem(code, placeAt(reading.source, span), facts));
  return undefined;
}

/** One event of the file: its fields, and what every event has. */
export interface EventFields {
  readonly reading: MatterReading;
  readonly fields: Fields;
  readonly recorded: Recorded;
  readonly span: Span;
}

export const COMMON_KEYS = ['händelse', 'id', 'rader', 'anmärkning'];

export function fieldsOf(reading: MatterReading, map: YamlMap, of: string, keys: readonly string[]): Fields {
  return new Fields(reading, map, of, keys);
}

/** Whether a key is there; a missing one is reported. */
export function needs({ fields }: Pick<EventFields, 'fields'>, key: string): 'there' | 'missing' {
  if (fields.has(key)) return 'there';
  fields.required(key);
  return 'missing';
}

/** The texts of a key that holds one text or a list of them. */
export function textsOf({ reading, fields }: Pick<EventFields, 'reading' | 'fields'>, key: string): readonly YamlScalar[] {
  const node = fields.node(key);
  if (node === undefined || node.kind === 'empty') return [];
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'map') return fields.scalar(key) ? [] : [];
  return node.items.flatMap((item) => (item.kind === 'scalar' ? [item] : wrongItem(reading, item)));
}

function wrongItem(reading: MatterReading, item: YamlNode): [] {
  report(reading, item.span, 'matter-clauses', { key: 'lista' });
  return [];
}

export function wordsOf(event: Pick<EventFields, 'reading' | 'fields'>, key: string): readonly string[] {
  return textsOf(event, key).map(({ text }) => text);
}

/** A person by the name the file lists under "personer". */
export function personIn(reading: MatterReading, scalar: YamlScalar): string | undefined {
  if (reading.persons.has(scalar.text)) return scalar.text;
  return report(reading, scalar.span, 'matter-person-unknown', { found: scalar.text, near: nearest(scalar.text, reading.persons.keys()) });
}

export function personOf({ reading, fields }: EventFields, key: string): string | undefined {
  const scalar = fields.scalar(key);
  return scalar && personIn(reading, scalar);
}

export function personsOf(event: EventFields, key: string): readonly string[] {
  return textsOf(event, key).flatMap((scalar) => personIn(event.reading, scalar) ?? []);
}

/** A day, the days it lies between (a..b), the year when only that is known, or `okänd`. */
export function dayWithin({ reading, fields }: EventFields, key: string): DayWithin | undefined {
  const scalar = fields.scalar(key);
  if (!scalar || scalar.text === 'okänd') return undefined;
  const span = spanOf(scalar.text);
  if (span) return { earliest: span.from, latest: span.to };
  if (/^\d{4}$/u.test(scalar.text)) return { earliest: firstDayOf(Number(scalar.text)), latest: lastDayOf(Number(scalar.text)) };
  return report(reading, scalar.span, 'matter-day', { found: scalar.text });
}

/** 2025-11-04..2025-11-05, or one day. */
export function spanOf(text: string): { readonly from: Day; readonly to: Day } | undefined {
  const [first = '', last = first, ...more] = text.split('..').map((part) => part.trim());
  const [from, to] = [parseDay(first), parseDay(last)];
  return from && to && from <= to && more.length === 0 ? { from, to } : undefined;
}
