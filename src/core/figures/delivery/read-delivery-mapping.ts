import { placeAt, sourceText } from '../../language/source/source-text.ts';
import type { YamlNode } from '../../language/source/yaml-node.ts';
import { fieldsOf, missing, requiredText, textsOf, wordOf, wrongForm, type Fields } from '../mapping/fields.ts';
import { yamlOf } from '../mapping.ts';
import type { DeclaredField, DeliveryMapping, FieldMapping, PartName, SourceMapping, UnitsMapping } from './delivery-mapping.ts';
import { FIXED_FIELDS } from './fixed-fields.ts';
import { deliveryProblem, type DeliveryProblem, type DeliveryReading } from './problems.ts';
import { readSource } from './read-source.ts';
import { MADE_WORDS, PART_WORDS, POLICY_WORDS } from './words.ts';

export interface ReadDeliveryMapping {
  /** Undefined as soon as there is a problem: a mapping is never half read. */
  readonly mapping?: DeliveryMapping | undefined;
  readonly problems: readonly DeliveryProblem[];
}

const PARTS: readonly { readonly part: PartName; readonly needed: 'always' | 'perhaps' }[] = [
  { part: 'listings', needed: 'always' }, { part: 'persons', needed: 'always' }, { part: 'visits', needed: 'perhaps' },
];

/**
 * Reads the mapping of a delivery; `file` is the name its problems are told with, `declared` what the rulebook says of the columns of
 * persons. All problems are reported at once, in the order they stand.
 */
export function readDeliveryMapping(file: string, text: string, declared: DeclaredField): ReadDeliveryMapping {
  const source = sourceText(file, text);
  const reading: DeliveryReading = { source, problems: [], own: [] };
  const place = placeAt(source, { start: 0, end: 1 });
  const node = yamlOf(reading, place);
  const read = node && reading.problems.length === 0 ? readAll(reading, node, declared) : undefined;
  const problems: readonly DeliveryProblem[] = [...reading.problems, ...reading.own].toSorted((a, b) => lineOf(a) - lineOf(b));
  return problems.length === 0 && read ? { mapping: { file, place, ...read }, problems } : { problems };
}

const lineOf = ({ place }: DeliveryProblem): number => (place.kind === 'text' ? place.line : 0);

function readAll(reading: DeliveryReading, node: YamlNode, declared: DeclaredField): Omit<DeliveryMapping, 'file' | 'place'> | undefined {
  const fields = fieldsOf(reading, node, reading.source.file, ['syntetisk', 'vid fel', 'enheter', ...PARTS.map(({ part }) => PART_WORDS[part])]);
  if (!fields) return undefined;
  const made = wordOf(reading, fields, 'syntetisk', MADE_WORDS) ?? 'unsaid';
  const policy = wordOf(reading, fields, 'vid fel', POLICY_WORDS) ?? 'refuse';
  const units = readUnits(reading, fields);
  const sources = PARTS.flatMap(({ part, needed }) => readPart(reading, fields, part, needed, declared));
  return units && { made, policy, units, sources };
}

/** One file, or a list of them. */
function readPart(reading: DeliveryReading, fields: Fields, part: PartName, needed: 'always' | 'perhaps', declared: DeclaredField): readonly SourceMapping[] {
  const word = PART_WORDS[part];
  const node = fields.values.get(word)?.value;
  if (node === undefined) return needed === 'always' ? missing(reading, fields, word) ?? [] : [];
  const each = node.kind === 'list' ? node.items : [node];
  if (each.length === 0) return wrongForm(reading, node, word, 'map') ?? [];
  const sources = each.flatMap((one) => readSource(reading, one, part, declared) ?? []);
  for (const source of sources.slice(1)) reportDiffering(reading, part, sources[0], source);
  return sources;
}

/** The files of a part give the same columns, and of numbers as many decimals: they become one table. */
function reportDiffering(reading: DeliveryReading, part: PartName, first: SourceMapping | undefined, other: SourceMapping): void {
  const further = (source: SourceMapping | undefined): readonly FieldMapping[] => source?.fields.filter(({ field }) => !FIXED_FIELDS[part].some((one) => one.field === field)) ?? [];
  const carried = ({ type }: FieldMapping): string => (type.kind === 'number' ? `number ${type.decimals}` : type.kind);
  for (const [from, to] of [[first, other], [other, first]]) {
    for (const one of further(from)) {
      const same = further(to).find(({ field }) => field === one.field);
      const isTold = same !== undefined && (carried(same) === carried(one) || from === other);
      if (!isTold) reading.own.push(deliveryProblem('delivery-sources-differ', same?.place ?? to?.place ?? one.place, { part: PART_WORDS[part], field: one.field }, [one.place]));
    }
  }
}

function readUnits(reading: DeliveryReading, fields: Fields): UnitsMapping | undefined {
  const node = fields.values.get('enheter')?.value;
  if (node === undefined) return missing(reading, fields, 'enheter');
  if (node.kind === 'list') {
    if (node.items.length === 0) return wrongForm(reading, node, 'enheter', 'list');
    return { kind: 'listed', units: textsOf(reading, fields, 'enheter').map(({ value }) => value) };
  }
  if (node.kind === 'map' && node.entries.some(({ key }) => key.text === 'entitet')) {
    const own = fieldsOf(reading, node, 'enheter', ['entitet']);
    const entity = own && requiredText(reading, own, 'entitet');
    return entity && { kind: 'figures', entity };
  }
  const source = readSource(reading, node, 'units', () => undefined);
  return source && { kind: 'file', source };
}
