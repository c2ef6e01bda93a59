import type { YamlNode } from '../../language/source/yaml-node.ts';
import { figuresProblem } from '../problems.ts';
import { readColumns, startOf } from './columns.ts';
import { fieldsOf, requiredText, textOf, textsOf, wholeNumberOf, wordOf, wrongForm, type Fields, type MappingReading } from './fields.ts';
import { onlyFor, readSourceFile } from './source-file.ts';
import { readSureness, type Fallback } from './sureness.ts';
import type { GridMapping, ListMapping, Located, TableMapping } from './table-mapping.ts';
import { DEFINES_WORDS, FORM_WORDS } from './words.ts';

const COMMON_KEYS = [
  'fil', 'blad', 'teckenkodning', 'skiljetecken', 'form', 'rubrikrad', 'rader', 'enhet', 'säkerhet', 'säkerhetskolumn', 'källkolumn', 'ignorera',
];
const GRID_KEYS = ['nyckel', 'hör till', 'definierar', 'summarad', 'kolumner'];
const LIST_KEYS = ['rad', 'postkolumn', 'värdekolumn', 'poster', 'ignorera poster'];
const LAST_ROW = 1_048_576;

/** Reads one table of a period; undefined when it cannot be used at all. Everything wrong with it is reported. */
export function readTable(reading: MappingReading, node: YamlNode, period: string, fallback: Fallback): TableMapping | undefined {
  const fields = fieldsOf(reading, node, period, [...COMMON_KEYS, ...GRID_KEYS, ...LIST_KEYS]);
  if (!fields) return undefined;
  const form = wordOf(reading, fields, 'form', FORM_WORDS) ?? 'grid';
  for (const key of form === 'grid' ? LIST_KEYS : GRID_KEYS) onlyFor(reading, fields, key, form === 'grid' ? 'form: lista' : 'form: tabell');
  const from = readSourceFile(reading, fields);
  const entity = requiredText(reading, fields, 'rader');
  const sureness = readSureness(reading, fields, fallback);
  const common = {
    place: startOf(reading, fields),
    headerRow: (wholeNumberOf(reading, fields, 'rubrikrad', { least: 1, most: LAST_ROW })?.value ?? 1) - 1,
    unit: textOf(reading, fields, 'enhet'),
    sourceColumn: textOf(reading, fields, 'källkolumn'),
    ignored: textsOf(reading, fields, 'ignorera'),
  };
  const own = form === 'grid' ? readGrid(reading, fields) : readList(reading, fields);
  if (!from || !entity || !sureness || !own) return undefined;
  const table: TableMapping = { ...common, from, entity, sureness, ...own };
  reportUsedAndIgnored(reading, table);
  return table;
}

function readGrid(reading: MappingReading, fields: Fields): Pick<GridMapping, 'form' | 'key' | 'defines' | 'parent' | 'total' | 'columns'> | undefined {
  const key = requiredText(reading, fields, 'nyckel');
  const defines = wordOf(reading, fields, 'definierar', DEFINES_WORDS) ?? 'nothing';
  if (defines === 'nothing') onlyFor(reading, fields, 'hör till', 'definierar: ja');
  const parent = readParent(reading, fields);
  const total = textOf(reading, fields, 'summarad');
  // A table that only says which rows there are needs no columns.
  const columns = defines === 'rows' && !fields.values.has('kolumner') ? [] : readColumns(reading, fields, 'kolumner');
  return key && { form: 'grid', key, defines, parent, total, columns };
}

function readParent(reading: MappingReading, fields: Fields): GridMapping['parent'] {
  const node = fields.values.get('hör till')?.value;
  if (node === undefined) return undefined;
  const [entry, ...more] = node.kind === 'map' ? node.entries : [];
  if (!entry || more.length > 0) return wrongForm(reading, node, 'hör till', 'map');
  const header = textOf(reading, { of: 'hör till', span: node.span, values: new Map([[entry.key.text, entry]]) }, entry.key.text);
  return header && { entity: { value: entry.key.text, place: header.place }, header };
}

function readList(
  reading: MappingReading, fields: Fields,
): Pick<ListMapping, 'form' | 'row' | 'itemColumn' | 'valueColumn' | 'items' | 'ignoredItems'> | undefined {
  const row = requiredText(reading, fields, 'rad');
  const itemColumn = requiredText(reading, fields, 'postkolumn');
  const valueColumn = requiredText(reading, fields, 'värdekolumn');
  const items = readColumns(reading, fields, 'poster');
  const ignoredItems = textsOf(reading, fields, 'ignorera poster');
  return row && itemColumn && valueColumn && { form: 'list', row, itemColumn, valueColumn, items, ignoredItems };
}

function reportUsedAndIgnored(reading: MappingReading, table: TableMapping): void {
  const own: readonly (Located<string> | undefined)[] = table.form === 'grid'
    ? [table.key, table.parent?.header, ...table.columns.map(({ header }) => header)]
    : [table.itemColumn, table.valueColumn];
  const used = [...own, table.sourceColumn, table.sureness.kind === 'column' ? table.sureness.header : undefined];
  const twice = (ignored: readonly Located<string>[], names: readonly (Located<string> | undefined)[]): void => {
    for (const header of ignored) {
      const other = names.find((name) => name?.value === header.value);
      if (other) reading.problems.push(figuresProblem('figures-header-used-and-ignored', header.place, { header: header.value }, [other.place]));
    }
  };
  twice(table.ignored, used);
  if (table.form === 'list') twice(table.ignoredItems, table.items.map(({ header }) => header));
}
