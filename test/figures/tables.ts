/** Tables and imports without files. */
import { importFigures, type FiguresImport } from '../../src/core/figures/import.ts';
import type { EntityRow, Figure, NotApplicableFigure } from '../../src/core/figures/figures.ts';
import { readMapping, type Mapping } from '../../src/core/figures/mapping.ts';
import type { FiguresProblem } from '../../src/core/figures/problems.ts';
import { EMPTY_CELL, type Cell, type SheetTable } from '../../src/core/figures/sheet.ts';
import { parsePeriod, type Period } from '../../src/core/quantity/period.ts';
import { DECLARATIONS } from './declarations.ts';

/** A table as a text file gives it, `;` between cells; a cell that is no text is given as it is. */
export function tableOf(file: string, rows: readonly (string | readonly (string | Cell)[])[], sheet?: string): SheetTable {
  const cell = (content: string | Cell): Cell => {
    if (typeof content !== 'string') return content;
    return content === '' ? EMPTY_CELL : { kind: 'text', text: content };
  };
  return { file, sheet, rows: rows.map((row) => (typeof row === 'string' ? row.split(';') : row).map(cell)) };
}

export function mappingOf(text: string): Mapping {
  const { mapping, problems } = readMapping('koppling.yaml', text);
  if (!mapping) throw new Error(problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('\n'));
  return mapping;
}

export function imported(mapping: string, tables: readonly SheetTable[], period = '2024'): FiguresImport {
  const found: Period = parsePeriod(period) ?? { year: 0 };
  return importFigures(mappingOf(mapping), found, { tables: tables.map((table) => ({ table })), files: [] }, DECLARATIONS);
}

export function rowsOf(result: FiguresImport, entity = 'hälsocentral'): readonly EntityRow[] {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.figures.entities.get(entity) ?? [];
}

export function problemsOf(result: FiguresImport): readonly FiguresProblem[] {
  return 'problems' in result ? result.problems : [];
}

export const codesOf = (result: FiguresImport): readonly string[] => problemsOf(result).map(({ code }) => code);

export function figureOf(result: FiguresImport, id: string, input: string, entity = 'hälsocentral'): Figure | NotApplicableFigure | undefined {
  return rowsOf(result, entity).find((row) => row.id === id)?.figures.get(input);
}
