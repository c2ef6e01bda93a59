import { nearest } from '../../language/nearest.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { YamlEntry, YamlNode } from '../../language/source/yaml-node.ts';
import { fieldsOf, report, requiredText, textIn, textsOf, wordOf, wrongForm } from '../mapping/fields.ts';
import { plainText } from '../sheet.ts';
import type { DeclaredField, FieldMapping, SourceForm, TableName } from './delivery-mapping.ts';
import { FIXED_FIELDS, FURTHER_FIELDS, type FixedField } from './fixed-fields.ts';
import { deliveryProblem, type DeliveryReading } from './problems.ts';
import { columnRef } from './read-column-ref.ts';
import { readReading } from './read-reading.ts';
import { MISSING_WORDS } from './words.ts';

/** Reads `kolumner`: for each column of what is delivered, which column of the file it is and how it is read. */
export function readFields(reading: DeliveryReading, node: YamlNode, part: TableName, form: SourceForm['kind'], declared: DeclaredField): readonly FieldMapping[] {
  if (node.kind !== 'map') return wrongForm(reading, node, 'kolumner', 'map') ?? [];
  const fixed = FIXED_FIELDS[part];
  reportLacking(reading, node.entries, node.span.start, fixed);
  reportAlike(reading, node.entries);
  return node.entries.flatMap((entry) => {
    const own = fixed.find(({ field }) => field === plainText(entry.key.text));
    if (own || FURTHER_FIELDS[part] !== 'none') return readField(reading, entry, part, own, form, declared) ?? [];
    const allowed = fixed.map(({ field }) => field);
    return report(reading, entry.key.span, 'figures-mapping-key-unknown', { key: entry.key.text, near: nearest(entry.key.text, allowed), allowed }) ?? [];
  });
}

function readField(
  reading: DeliveryReading, { key, value }: YamlEntry, part: TableName, fixed: FixedField | undefined, form: SourceForm['kind'], declared: DeclaredField,
): FieldMapping | undefined {
  const place = placeAt(reading.source, key.span);
  const field = plainText(key.text);
  const known = { field, place, fixed, declared: fixed || FURTHER_FIELDS[part] !== 'inputs' ? undefined : declared(field) } as const;
  const isKind = FURTHER_FIELDS[part] === 'kinds' && !fixed;
  if (value.kind !== 'map') {
    const text = textIn(reading, value, key.text);
    const column = text && columnRef(reading, text, form);
    const read = readReading(reading, { of: key.text, span: value.span, values: new Map() }, known, form);
    return column && read && { field, place, column, ...read, missing: fixed?.missing ?? 'refused', blanks: [] };
  }
  const fields = fieldsOf(reading, value, key.text, keysOf(fixed, isKind ? 'kind' : 'input'));
  const text = fields && requiredText(reading, fields, 'kolumn');
  const column = text && columnRef(reading, text, form);
  const read = fields && readReading(reading, fields, known, form);
  if (!fields || !column || !read) return undefined;
  const missing = fixed?.missing ?? wordOf(reading, fields, 'tomt', MISSING_WORDS) ?? 'refused';
  return { field, place, column, ...read, missing, blanks: textsOf(reading, fields, 'tomma').map(({ value: blank }) => blank) };
}

/** The keys that say something of such a column. */
function keysOf(fixed: FixedField | undefined, further: 'kind' | 'input'): readonly string[] {
  const common = ['kolumn', 'tomma'];
  if (fixed) return fixed.type.kind === 'date' ? [...common, 'dag', 'sekel'] : [...common, 'värden'];
  return further === 'kind' ? [...common, 'tomt', 'värden'] : [...common, 'tomt', 'värden', 'typ', 'dag', 'sekel', 'decimaler', 'spann', 'skala'];
}

function reportLacking(reading: DeliveryReading, entries: readonly YamlEntry[], start: number, fixed: readonly FixedField[]): void {
  const named = new Set(entries.map(({ key }) => plainText(key.text)));
  for (const { field, mapped } of fixed) {
    if (mapped === 'always' && !named.has(field)) report(reading, { start, end: start + 1 }, 'figures-mapping-key-missing', { key: field, of: 'kolumner' });
  }
}

/** In the staged files Kön and kön are the same column. */
function reportAlike(reading: DeliveryReading, entries: readonly YamlEntry[]): void {
  const seen = new Map<string, YamlEntry>();
  for (const entry of entries) {
    const plain = plainText(entry.key.text).toLowerCase();
    const first = seen.get(plain);
    if (first) reading.own.push(deliveryProblem('delivery-field-twice', placeAt(reading.source, entry.key.span), { field: entry.key.text }, [placeAt(reading.source, first.key.span)]));
    seen.set(plain, first ?? entry);
  }
}
