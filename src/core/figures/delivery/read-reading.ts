import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import { nearest } from '../../language/nearest.ts';
import type { TextPlace } from '../../language/problem.ts';
import { parseDecimal, powerOfTen } from '../../quantity/decimal.ts';
import { range } from '../../quantity/range.ts';
import { absolute, compare, integer, type Rational } from '../../quantity/rational.ts';
import { NO_UNIT } from '../../quantity/unit.ts';
import { missing, requiredText, textOf, wholeNumberOf, wordOf, type Fields } from '../mapping/fields.ts';
import { onlyFor } from '../mapping/source-file.ts';
import type { FieldMapping, SourceForm } from './delivery-mapping.ts';
import type { FixedField } from './fixed-fields.ts';
import { deliveryProblem, type DeliveryReading } from './problems.ts';
import { columnRef } from './read-column-ref.ts';
import { readValues, type TranslatedValues } from './read-values.ts';
import { DAY_WORDS, KIND_WORDS } from './words.ts';

/** What is known of a column before its mapping is read: of a fixed one its type, of an input what the rulebook declares. */
export interface KnownField {
  readonly field: string;
  readonly place: TextPlace;
  readonly fixed: FixedField | undefined;
  readonly declared: DeclaredType | undefined;
}

type Read = Pick<FieldMapping, 'read' | 'type'>;

const MOST_DECIMALS = 12;

/** How the cells of a column are read and what they give. What the rulebook declares goes before what the mapping says. */
export function readReading(reading: DeliveryReading, fields: Fields, known: KnownField, form: SourceForm['kind']): Read | undefined {
  const own = known.fixed?.type ?? known.declared;
  const said = wordOf(reading, fields, 'typ', KIND_WORDS);
  const kind = own?.kind ?? said ?? (fields.values.has('dag') ? 'date' : 'text');
  if (own && said && said !== own.kind) {
    reading.own.push(deliveryProblem('delivery-type-differs', known.place, { field: known.field, found: said, expected: own.kind }));
    return undefined;
  }
  if (kind !== 'number') for (const key of ['decimaler', 'spann', 'skala']) onlyFor(reading, fields, key, 'typ: tal');
  if (kind !== 'date') for (const key of ['dag', 'sekel']) onlyFor(reading, fields, key, 'typ: datum');
  if (kind === 'number' || kind === 'date') onlyFor(reading, fields, 'värden', 'typ: text, typ: ja/nej');
  switch (kind) {
    case 'text': return textReading(reading, fields, known, own?.kind === 'text' ? own.values : undefined);
    case 'truth': {
      const values = checked(reading, known.field, readValues(reading, fields), ['ja', 'nej']);
      return { read: { kind, values: values?.kind === 'translated' ? values.values : new Map() }, type: { kind } };
    }
    case 'date': return dayReading(reading, fields, form);
    case 'number': return numberReading(reading, fields, own?.kind === 'number' ? own : undefined);
  }
}

/** A unit that has no translation is looked up as it is; of any other text with values, what is not among them is unknown. */
function textReading(reading: DeliveryReading, fields: Fields, { field, fixed }: KnownField, allowed: readonly string[] | undefined): Read {
  const found = readValues(reading, fields);
  const given = allowed ? checked(reading, field, found, allowed) : found;
  const unlisted = fixed?.field === 'enhet' || fixed?.field === 'person' ? 'kept' : 'refused';
  if (given?.kind === 'translated') {
    const values = allowed ?? (unlisted === 'kept' ? undefined : [...new Set(given.values.values())]);
    return { read: { kind: 'text', values: given.values, unlisted }, type: { kind: 'text', values } };
  }
  const values = given?.allowed ?? allowed;
  return { read: { kind: 'text', values: new Map(), unlisted: values ? unlisted : 'kept' }, type: { kind: 'text', values } };
}

/** What words are translated to must be something the column may hold. */
function checked(reading: DeliveryReading, field: string, found: TranslatedValues | undefined, allowed: readonly string[]): TranslatedValues | undefined {
  for (const { value, place } of found?.given ?? []) {
    if (allowed.includes(value)) continue;
    reading.own.push(deliveryProblem('delivery-value-unknown', place, { field, found: value, near: nearest(value, allowed), allowed }));
  }
  return found;
}

function dayReading(reading: DeliveryReading, fields: Fields, source: SourceForm['kind']): Read | undefined {
  const form = wordOf(reading, fields, 'dag', DAY_WORDS) ?? 'dashed';
  const type = { kind: 'date' } as const;
  if (form !== 'short') {
    onlyFor(reading, fields, 'sekel', 'dag: ÅÅMMDD');
    return { read: { kind: 'day', form }, type };
  }
  const text = requiredText(reading, fields, 'sekel');
  const century = text && columnRef(reading, text, source);
  return century && { read: { kind: 'day', form, century }, type };
}

function numberReading(reading: DeliveryReading, fields: Fields, declared: (DeclaredType & { readonly kind: 'number' }) | undefined): Read | undefined {
  const few = { least: 0, most: MOST_DECIMALS };
  const scale = wholeNumberOf(reading, fields, 'skala', few)?.value;
  const read = { kind: 'number', scale } as const;
  if (declared) {
    for (const key of ['decimaler', 'spann']) onlyFor(reading, fields, key, 'uppgifter som regelboken inte har');
    return { read, type: declared };
  }
  const decimals = wholeNumberOf(reading, fields, 'decimaler', few)?.value ?? scale ?? 0;
  const span = textOf(reading, fields, 'spann');
  if (!span) return fields.values.has('spann') ? undefined : missing(reading, fields, 'spann');
  const [low, high] = span.value.split('..').map((end) => parseDecimal(end.trim()));
  if (low && high && low.decimals <= decimals && high.decimals <= decimals && compare(low.value, high.value) <= 0 && [low, high].every((end) => isCarried(end.value, decimals))) {
    return { read, type: { kind: 'number', unit: NO_UNIT, decimals, range: range(low.value, high.value) } };
  }
  reading.own.push(deliveryProblem('delivery-span', span.place, { found: span.value }));
  return undefined;
}

/** What 64 bits hold whatever the digits are. */
const MOST_DIGITS = 18;

const isCarried = (value: Rational, decimals: number): boolean => compare(absolute(value), integer(powerOfTen(MOST_DIGITS - decimals))) < 0;
