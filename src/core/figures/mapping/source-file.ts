import { figuresProblem } from '../problems.ts';
import { report, requiredText, wordOf, type Fields, type MappingReading } from './fields.ts';
import type { Located, SourceFile } from './table-mapping.ts';
import { DELIMITER_WORDS, ENCODING_WORDS } from './words.ts';

const WORKBOOK = ['.xlsx'];
const TEXT = ['.csv', '.tsv', '.txt'];

/**
 * The file of a table. It must stand in the folder of the mapping or below it, so that a mapping cannot reach other files
 * and the folder can be moved whole.
 */
export function readSourceFile(reading: MappingReading, fields: Fields): SourceFile | undefined {
  const file = nameOf(reading, fields, 'fil');
  if (!file || !standsInside(reading, file)) return undefined;
  const ending = /\.[^./]*$/u.exec(file.value)?.[0].toLowerCase() ?? '';
  if (WORKBOOK.includes(ending)) {
    for (const key of ['teckenkodning', 'skiljetecken']) onlyFor(reading, fields, key, TEXT.join(', '));
    const sheet = nameOf(reading, fields, 'blad');
    return sheet && { kind: 'workbook', file, sheet };
  }
  if (TEXT.includes(ending)) {
    onlyFor(reading, fields, 'blad', WORKBOOK.join(', '));
    return {
      kind: 'text',
      file,
      encoding: wordOf(reading, fields, 'teckenkodning', ENCODING_WORDS) ?? 'utf-8',
      delimiter: wordOf(reading, fields, 'skiljetecken', DELIMITER_WORDS) ?? (ending === '.tsv' ? '\t' : ';'),
    };
  }
  reading.problems.push(figuresProblem('figures-file-kind', file.place, { file: file.value, allowed: [...WORKBOOK, ...TEXT] }));
  return undefined;
}

/** Reports a key that belongs to another kind of table. */
export function onlyFor(reading: MappingReading, fields: Fields, key: string, only: string): void {
  const entry = fields.values.get(key);
  if (entry) report(reading, entry.key.span, 'figures-mapping-key-misplaced', { key, only });
}

/** Reports a name that leads out of the folder of the mapping. */
export function standsInside(reading: MappingReading, file: Located<string>): boolean {
  const ownFolder = !['\\', ':', '\0'].some((mark) => file.value.includes(mark));
  const inside = ownFolder && file.value.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
  if (!inside) reading.problems.push(figuresProblem('figures-file-outside', file.place, { file: file.value }));
  return inside;
}

/** A name exactly as written: a file or a sheet may have two spaces in its name. */
export function nameOf(reading: MappingReading, fields: Fields, key: string): Located<string> | undefined {
  const text = requiredText(reading, fields, key);
  const node = fields.values.get(key)?.value;
  return text && node?.kind === 'scalar' ? { ...text, value: node.text } : text;
}
