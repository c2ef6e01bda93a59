import { nearest } from '../../language/nearest.ts';
import type { Located, TableMapping } from '../mapping/table-mapping.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { cellAt, cellName, cellPlace, cellText, isBlank, plainText, type SheetTable } from '../sheet.ts';

/** The columns of a table by header. A header that stands twice, or no header over filled cells, is reported. */
export type Headers = ReadonlyMap<string, number>;

/** Undefined when the file ends before the header row. */
export function readHeaders(table: SheetTable, mapping: TableMapping, used: readonly Located<string>[], problems: FiguresProblem[]): Headers | undefined {
  const row = mapping.headerRow;
  const width = table.rows.slice(row).reduce((most, { length }) => Math.max(most, length), 0);
  const headers = new Map<string, number>();
  const ignored = new Set(mapping.ignored.map(({ value }) => value));
  for (let column = 0; column < width; column += 1) {
    const header = plainText(cellText(cellAt(table, row, column)));
    const first = headers.get(header);
    if (header === '') reportNoHeader(table, row, column, problems);
    else if (first === undefined) headers.set(header, column);
    // Two remarks columns that are both left out are no trouble.
    else if (!ignored.has(header)) {
      problems.push(figuresProblem('figures-header-twice', cellPlace(table, row, column), { header }, [cellPlace(table, row, first)]));
    }
  }
  if (headers.size === 0) {
    problems.push(figuresProblem('figures-header-row-missing', cellPlace(table, row, 0), { row: row + 1 }));
    return undefined;
  }
  reportUnmapped(table, row, headers, new Set([...used.map(({ value }) => value), ...ignored]), problems);
  reportMissing(table, row, headers, used, problems);
  return headers;
}

function reportNoHeader(table: SheetTable, row: number, column: number, problems: FiguresProblem[]): void {
  const filled = table.rows.findIndex((cells, index) => index > row && cells[column] !== undefined && !isBlank(cells[column]));
  if (filled === -1) return;
  problems.push(figuresProblem('figures-header-empty', cellPlace(table, row, column), { filled: cellName(filled, column) }));
}

function reportUnmapped(table: SheetTable, row: number, headers: Headers, known: ReadonlySet<string>, problems: FiguresProblem[]): void {
  for (const [header, column] of headers) {
    if (!known.has(header)) problems.push(figuresProblem('figures-column-unmapped', cellPlace(table, row, column), { header }));
  }
}

function reportMissing(table: SheetTable, row: number, headers: Headers, used: readonly Located<string>[], problems: FiguresProblem[]): void {
  const names = [...headers.keys()];
  for (const header of used) {
    if (headers.has(header.value)) continue;
    const facts = { header: header.value, near: nearest(header.value, names), headers: names };
    problems.push(figuresProblem('figures-column-missing', header.place, facts, [cellPlace(table, row, 0)]));
  }
}
