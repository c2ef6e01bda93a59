import type { YamlNode } from '../../language/source/yaml-node.ts';
import { startOf } from '../mapping/columns.ts';
import type { Located } from '../mapping/table-mapping.ts';
import { fieldsOf, missing, requiredText, textsOf, wholeNumberOf, wordOf, type Fields } from '../mapping/fields.ts';
import { nameOf, onlyFor, standsInside } from '../mapping/source-file.ts';
import { DELIMITER_WORDS, ENCODING_WORDS } from '../mapping/words.ts';
import { figuresProblem } from '../problems.ts';
import type { ColumnRef, DeclaredField, SourceForm, SourceMapping, TableName } from './delivery-mapping.ts';
import type { DeliveryReading } from './problems.ts';
import { columnRef } from './read-column-ref.ts';
import { readFields } from './read-fields.ts';
import { FORM_OF_ENDING, FORM_WORDS, PART_WORDS } from './words.ts';

const KEYS = ['fil', 'form', 'teckenkodning', 'skiljetecken', 'blad', 'rubrikrad', 'första raden', 'kolumner', 'ignorera'];
const LAST_ROW = 1_048_576;

/** Which keys belong to which form, and what is said of the others. */
const KEYS_OF: Readonly<Record<SourceForm['kind'], readonly string[]>> = {
  csv: ['teckenkodning', 'skiljetecken', 'rubrikrad'], fixed: ['teckenkodning', 'första raden'], workbook: ['blad', 'rubrikrad'], parquet: [],
};
const FORMS_WITH: Readonly<Record<string, string>> = {
  teckenkodning: 'csv, fast bredd', skiljetecken: 'csv', rubrikrad: 'csv, xlsx', blad: 'xlsx', 'första raden': 'fast bredd',
};

/** Reads what is said of one file; undefined when it cannot be used at all. Everything wrong with it is reported. */
export function readSource(reading: DeliveryReading, node: YamlNode, part: TableName, declared: DeclaredField): SourceMapping | undefined {
  const fields = fieldsOf(reading, node, PART_WORDS[part], KEYS);
  if (!fields) return undefined;
  const file = nameOf(reading, fields, 'fil');
  const kind = file && standsInside(reading, file) ? formOf(reading, fields, file) : undefined;
  if (!file || !kind) return undefined;
  for (const [key, forms] of Object.entries(FORMS_WITH)) if (!KEYS_OF[kind].includes(key)) onlyFor(reading, fields, key, `form: ${forms}`);
  const form = sourceForm(reading, fields, kind, file.value);
  const ignored = textsOf(reading, fields, 'ignorera').flatMap((text) => columnRef(reading, text, kind) ?? []);
  const columns = fields.values.get('kolumner')?.value;
  if (columns === undefined) return missing(reading, fields, 'kolumner');
  const read = readFields(reading, columns, part, kind, declared);
  if (!form) return undefined;
  const source: SourceMapping = { part, place: startOf(reading, fields), file, form, fields: read, ignored };
  reportUsedAndIgnored(reading, source);
  return source;
}

function formOf(reading: DeliveryReading, fields: Fields, file: Located<string>): SourceForm['kind'] | undefined {
  if (fields.values.has('form')) return wordOf(reading, fields, 'form', FORM_WORDS);
  const ending = /\.[^./]*$/u.exec(file.value)?.[0].toLowerCase() ?? '';
  return FORM_OF_ENDING.get(ending) ?? missing(reading, fields, 'form');
}

function sourceForm(reading: DeliveryReading, fields: Fields, kind: SourceForm['kind'], file: string): SourceForm | undefined {
  const row = (key: string): number => wholeNumberOf(reading, fields, key, { least: 1, most: LAST_ROW })?.value ?? 1;
  const encoding = (): 'utf-8' | 'windows-1252' => wordOf(reading, fields, 'teckenkodning', ENCODING_WORDS) ?? 'utf-8';
  switch (kind) {
    case 'csv': {
      const delimiter = wordOf(reading, fields, 'skiljetecken', DELIMITER_WORDS) ?? (file.toLowerCase().endsWith('.tsv') ? '\t' : ';');
      return { kind, encoding: encoding(), delimiter, headerRow: row('rubrikrad') };
    }
    case 'fixed': return { kind, encoding: encoding(), firstRow: row('första raden') };
    case 'workbook': {
      requiredText(reading, fields, 'blad');
      const sheet = fields.values.has('blad') ? nameOf({ source: reading.source, problems: [] }, fields, 'blad') : undefined;
      return sheet && { kind, sheet, headerRow: row('rubrikrad') };
    }
    case 'parquet': return { kind };
  }
}

function reportUsedAndIgnored(reading: DeliveryReading, source: SourceMapping): void {
  const used = columnsRead(source);
  for (const one of source.ignored) {
    const other = one.kind === 'header' ? used.find((column) => column.kind === 'header' && column.header.value === one.header.value) : undefined;
    if (one.kind !== 'header' || other?.kind !== 'header') continue;
    reading.problems.push(figuresProblem('figures-header-used-and-ignored', one.header.place, { header: one.header.value }, [other.header.place]));
  }
}

/** The columns of a file that its fields are read from. */
export function columnsRead({ fields }: SourceMapping): readonly ColumnRef[] {
  return fields.flatMap(({ column, read }) => [column, ...(read.kind === 'day' && read.century ? [read.century] : [])]);
}
