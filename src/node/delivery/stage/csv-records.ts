import type { Delimiter } from '../../../core/figures/mapping/table-mapping.ts';
import { figuresProblem } from '../../../core/figures/problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { textLines, type TextFile } from './text-lines.ts';
import { Unreadable } from './unreadable.ts';

/** A row of a CSV file with the number a spreadsheet shows it by: a quoted cell may hold line breaks and is still one row. */
export interface CsvRecord {
  readonly row: number;
  /** As it stands in the file, with its quotation marks. */
  readonly text: string;
  readonly quoted: 'quoted' | 'plain';
}

/** A quotation mark that nothing ends would take the rest of the file into one cell. */
const LONGEST_RECORD = 1 << 16;

/** The rows of a CSV file, some at a time. Returns the SHA-256 of its bytes; throws Unreadable as `textLines`, and for a quotation mark out of place. */
export async function* csvRecords(from: TextFile, delimiter: Delimiter): AsyncGenerator<readonly CsvRecord[], string> {
  let row = 0;
  let open: string | undefined;
  const misplaced = (): Unreadable => new Unreadable(figuresProblem('figures-csv-quote', cellPlace({ file: from.file }, row - 1, 0), { file: from.file }));
  const lines = textLines(from);
  for (let read = await lines.next(); ; read = await lines.next()) {
    if (read.done === true) {
      if (open !== undefined) throw misplaced();
      return read.value;
    }
    const records: CsvRecord[] = [];
    for (const line of read.value) {
      if (open === undefined) row += 1;
      const text: string = open === undefined ? line : `${open}\n${line}`;
      const isQuoted = text.includes('"');
      const cells = isQuoted ? cellsOf(text, delimiter) : undefined;
      open = cells === 'open' ? text : undefined;
      if (cells === 'misplaced' || (open?.length ?? 0) > LONGEST_RECORD) throw misplaced();
      if (cells !== 'open') records.push({ row, text, quoted: isQuoted ? 'quoted' : 'plain' });
    }
    yield records;
  }
}

/** The cells of a row. They are cut when they are asked for: most rows are handed on as they stand. */
export function cellsIn({ text }: CsvRecord, delimiter: Delimiter): readonly string[] {
  const cells = cellsOf(text, delimiter);
  return typeof cells === 'string' ? [] : cells;
}

function cellsOf(text: string, delimiter: Delimiter): readonly string[] | 'open' | 'misplaced' {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ;) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      if (end === -1) return 'open';
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      if (end + 1 === text.length) return cells;
      if (text[end + 1] !== delimiter) return 'misplaced';
      at = end + 2;
    } else {
      const end = text.indexOf(delimiter, at);
      cells.push(end === -1 ? text.slice(at) : text.slice(at, end));
      if (end === -1) return cells;
      at = end + 1;
    }
  }
}

/** The quotation mark that ends a cell: one that no other follows. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
