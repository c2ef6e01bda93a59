import { nearest } from '../../language/nearest.ts';
import type { Sureness } from '../figures.ts';
import { figuresProblem } from '../problems.ts';
import { startOf } from './columns.ts';
import { textOf, type Fields, type MappingReading } from './fields.ts';
import type { SurenessSource } from './table-mapping.ts';
import { SURENESS_WORDS } from './words.ts';

/** The sureness of the whole mapping, for tables that say none; `unreadable` when it is given but is no such word. */
export type Fallback = Sureness | 'unreadable' | undefined;

export function readFallback(reading: MappingReading, fields: Fields): Fallback {
  return fields.values.has('säkerhet') ? readWord(reading, fields) ?? 'unreadable' : undefined;
}

/** A figure without a sureness is not taken in: every total wears the least sure of what it rests on. */
export function readSureness(reading: MappingReading, fields: Fields, fallback: Fallback): SurenessSource | undefined {
  const header = textOf(reading, fields, 'säkerhetskolumn');
  if (header && fields.values.has('säkerhet')) {
    reading.problems.push(figuresProblem('figures-sureness-both', header.place, { column: header.value }));
    return undefined;
  }
  if (header) return { kind: 'column', header };
  const sureness = fields.values.has('säkerhet') ? readWord(reading, fields) ?? 'unreadable' : fallback;
  if (sureness === 'unreadable') return undefined;
  if (sureness) return { kind: 'stated', sureness };
  const file = textOf({ source: reading.source, problems: [] }, fields, 'fil')?.value ?? '';
  reading.problems.push(figuresProblem('figures-sureness-not-given', startOf(reading, fields), { file }));
  return undefined;
}

function readWord(reading: MappingReading, fields: Fields): Sureness | undefined {
  const text = textOf(reading, fields, 'säkerhet');
  const sureness = text && SURENESS_WORDS.get(text.value);
  if (text && !sureness) {
    const allowed = [...SURENESS_WORDS.keys()];
    const facts = { found: text.value, near: nearest(text.value, allowed), allowed };
    reading.problems.push(figuresProblem('figures-sureness-word', text.place, facts));
  }
  return sureness;
}
