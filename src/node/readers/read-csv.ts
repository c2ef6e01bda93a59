import papaparse from 'papaparse';
import type { Delimiter } from '../../core/figures/mapping/table-mapping.ts';
import { EMPTY_CELL, type Cell } from '../../core/figures/sheet.ts';
import { holdsMore, MOST_CELLS } from './limits.ts';

/** The rows of a CSV text, or the row where a quotation mark is out of place, or more cells than are taken in. */
export type CsvRead =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'quote'; readonly row: number }
  | { readonly kind: 'tooLarge' };

/**
 * Cuts a text into rows and cells. Cells stay text, each in the row and column where it stands; a quoted cell may hold line
 * breaks and is still one row, as a spreadsheet shows it.
 */
export function readCsv(text: string, delimiter: Delimiter): CsvRead {
  // Cells hold delimiters too, but not four for every cell; the parser would first build a row of all of them.
  if (holdsMore(text, `${delimiter}\n\r`, 4 * MOST_CELLS)) return { kind: 'tooLarge' };
  const rows: (readonly Cell[])[] = [];
  let cells = 0;
  let end: CsvRead | undefined;
  papaparse.parse<string[]>(text.replace(/\r\n?/gu, '\n'), {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      cells += data.length;
      if (errors.some(({ type }) => type === 'Quotes')) end = { kind: 'quote', row: rows.length + 1 };
      else if (cells > MOST_CELLS) end = { kind: 'tooLarge' };
      if (end) parser.abort();
      else rows.push(data.map((cell) => (cell === '' ? EMPTY_CELL : { kind: 'text', text: cell })));
    },
  });
  return end ?? { kind: 'rows', rows };
}
