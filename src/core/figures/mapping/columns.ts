import { placeAt } from '../../language/source/source-text.ts';
import type { YamlEntry } from '../../language/source/yaml-node.ts';
import { figuresProblem } from '../problems.ts';
import { plainText } from '../sheet.ts';
import { fieldsOf, located, missing, requiredText, textIn, textOf, wholeNumberOf, wrongForm, type Fields, type MappingReading } from './fields.ts';
import type { ColumnMapping } from './table-mapping.ts';

/** The map from headers (or, in a list, items) to inputs under `key`. Two of them may not give the same input. */
export function readColumns(reading: MappingReading, fields: Fields, key: string): readonly ColumnMapping[] {
  const node = fields.values.get(key)?.value;
  if (node === undefined) return missing(reading, fields, key) ?? [];
  if (node.kind !== 'map') return wrongForm(reading, node, key, 'map') ?? [];
  const columns = node.entries.flatMap((entry) => readColumn(reading, entry) ?? []);
  reportInputsTwice(reading, columns);
  return columns;
}

function readColumn(reading: MappingReading, { key, value }: YamlEntry): ColumnMapping | undefined {
  const header = located(reading, key);
  if (value.kind !== 'map') {
    const input = textIn(reading, value, header.value);
    return input && { header, input };
  }
  const fields = fieldsOf(reading, value, header.value, ['till', 'enhet', 'månad', 'värden']);
  const input = fields && requiredText(reading, fields, 'till');
  if (!input) return undefined;
  return {
    header,
    input,
    unit: textOf(reading, fields, 'enhet'),
    month: wholeNumberOf(reading, fields, 'månad', { least: 1, most: 12 }),
    values: readValues(reading, fields),
  };
}

function readValues(reading: MappingReading, fields: Fields): ColumnMapping['values'] {
  const node = fields.values.get('värden')?.value;
  if (node === undefined) return undefined;
  if (node.kind !== 'map') return wrongForm(reading, node, 'värden', 'map');
  return node.entries.flatMap(({ key, value }) => {
    const to = textIn(reading, value, key.text);
    return to ? [{ from: plainText(key.text), to }] : [];
  });
}

function reportInputsTwice(reading: MappingReading, columns: readonly ColumnMapping[]): void {
  const seen = new Map<string, ColumnMapping>();
  for (const column of columns) {
    const what = `${column.input.value} ${column.month?.value ?? ''}`;
    const first = seen.get(what);
    seen.set(what, first ?? column);
    if (!first) continue;
    const facts = { input: column.input.value };
    reading.problems.push(figuresProblem('figures-input-mapped-twice', column.input.place, facts, [first.input.place]));
  }
}

/** Where a whole map begins, for what is wrong with all of it. */
export function startOf(reading: MappingReading, fields: Fields): ReturnType<typeof placeAt> {
  return placeAt(reading.source, { start: fields.span.start, end: fields.span.start + 1 });
}
