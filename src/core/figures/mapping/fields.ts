import { nearest } from '../../language/nearest.ts';
import { placeAt, type SourceText, type Span } from '../../language/source/source-text.ts';
import type { YamlNode, YamlScalar } from '../../language/source/yaml-node.ts';
import { figuresProblem, type FiguresProblemCode, type FiguresProblemFacts, type MappingProblem } from '../problems.ts';
import { plainText } from '../sheet.ts';
import type { Located } from './table-mapping.ts';

/** The mapping being read, and the problems found so far. */
export interface MappingReading {
  readonly source: SourceText;
  readonly problems: MappingProblem[];
}

/** The keys of one map in the mapping; `of` is what the map describes, for messages. */
export interface Fields {
  readonly of: string;
  readonly span: Span;
  readonly values: ReadonlyMap<string, { readonly key: YamlScalar; readonly value: YamlNode }>;
}

export function report<Code extends FiguresProblemCode>(
  reading: MappingReading, span: Span, code: Code, facts: FiguresProblemFacts[Code],
): undefined {
  reading.problems.push(figuresProblem(code, placeAt(reading.source, span), facts));
  return undefined;
}

const FORMS = { scalar: 'text', list: 'list', map: 'map', empty: 'empty' } as const;

export function wrongForm(reading: MappingReading, node: YamlNode, key: string, expected: 'text' | 'list' | 'map'): undefined {
  return report(reading, node.span, 'figures-mapping-form', { key, found: FORMS[node.kind], expected });
}

/** The map under `key`; a key that is not allowed is reported with the nearest one that is. Undefined when it is no map. */
export function fieldsOf(reading: MappingReading, node: YamlNode, of: string, allowed: readonly string[]): Fields | undefined {
  if (node.kind !== 'map') return wrongForm(reading, node, of, 'map');
  for (const { key } of node.entries) {
    if (allowed.includes(key.text)) continue;
    report(reading, key.span, 'figures-mapping-key-unknown', { key: key.text, near: nearest(key.text, allowed), allowed });
  }
  return { of, span: node.span, values: new Map(node.entries.map((entry) => [entry.key.text, entry])) };
}

export function located(reading: MappingReading, scalar: YamlScalar): Located<string> {
  return { value: plainText(scalar.text), place: placeAt(reading.source, scalar.span) };
}

/** A node that must be a text; reported when it is not. */
export function textIn(reading: MappingReading, node: YamlNode, key: string): Located<string> | undefined {
  return node.kind === 'scalar' && plainText(node.text) !== '' ? located(reading, node) : wrongForm(reading, node, key, 'text');
}

export function textOf(reading: MappingReading, fields: Fields, key: string): Located<string> | undefined {
  const node = fields.values.get(key)?.value;
  return node && textIn(reading, node, key);
}

export function requiredText(reading: MappingReading, fields: Fields, key: string): Located<string> | undefined {
  if (!fields.values.has(key)) return missing(reading, fields, key);
  return textOf(reading, fields, key);
}

export function missing(reading: MappingReading, fields: Fields, key: string): undefined {
  return report(reading, { start: fields.span.start, end: fields.span.start + 1 }, 'figures-mapping-key-missing', { key, of: fields.of });
}

/** One of the given words, as what it means. */
export function wordOf<Meaning>(
  reading: MappingReading, fields: Fields, key: string, meanings: ReadonlyMap<string, Meaning>,
): Meaning | undefined {
  const text = textOf(reading, fields, key);
  const meaning = text && meanings.get(text.value);
  if (text && meaning === undefined) {
    const allowed = [...meanings.keys()];
    const facts = { key, found: text.value, near: nearest(text.value, allowed), allowed };
    reading.problems.push(figuresProblem('figures-mapping-word', text.place, facts));
  }
  return meaning;
}

export function wholeNumberOf(
  reading: MappingReading, fields: Fields, key: string, limits: { readonly least: number; readonly most: number },
): Located<number> | undefined {
  const text = textOf(reading, fields, key);
  if (!text) return undefined;
  const value = /^\d{1,7}$/u.test(text.value) ? Number(text.value) : -1;
  if (value >= limits.least && value <= limits.most) return { value, place: text.place };
  reading.problems.push(figuresProblem('figures-mapping-number', text.place, { key, found: text.value, ...limits }));
  return undefined;
}

export function textsOf(reading: MappingReading, fields: Fields, key: string): readonly Located<string>[] {
  const node = fields.values.get(key)?.value;
  if (node === undefined) return [];
  if (node.kind !== 'list') return wrongForm(reading, node, key, 'list') ?? [];
  return node.items.flatMap((item) => textIn(reading, item, key) ?? []);
}
