import type { SourceFile } from '../../core/figures/mapping/table-mapping.ts';
import { figuresProblem, type FiguresProblem } from '../../core/figures/problems.ts';
import { cellPlace } from '../../core/figures/sheet.ts';
import type { TableRead } from '../../core/figures/source.ts';
import { nearest } from '../../core/language/nearest.ts';
import { decodeText } from './decode-text.ts';
import type { FolderFiles } from './folder-files.ts';
import { MOST_CELLS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { workbookFault } from './xlsx/workbook-fault.ts';

type TextFile = Extract<SourceFile, { kind: 'text' }>;
type WorkbookFile = Extract<SourceFile, { kind: 'workbook' }>;

/** Reads the cells of one table of a mapping. */
export async function readTable(from: SourceFile, files: FolderFiles): Promise<TableRead> {
  const read = await files.read(from.file);
  if ('problem' in read) return { problems: [read.problem] };
  return from.kind === 'text' ? readTextTable(from, read.bytes) : readWorkbookTable(from, read.bytes);
}

function readTextTable({ file: { value: file, place }, encoding, delimiter }: TextFile, bytes: Buffer): TableRead {
  const decoded = decodeText(bytes, encoding);
  const at = (row: number) => cellPlace({ file }, row - 1, 0);
  if (decoded.kind === 'fault') {
    return refused(figuresProblem('figures-encoding', at(decoded.row), { file, of: 'table', encoding, likely: decoded.likely }, [place]));
  }
  const read = readCsv(decoded.text, delimiter);
  switch (read.kind) {
    case 'rows': return { table: { file, rows: read.rows } };
    case 'quote': return refused(figuresProblem('figures-csv-quote', at(read.row), { file }));
    case 'tooLarge': return refused(figuresProblem('figures-too-many-cells', place, { name: file, limit: MOST_CELLS }));
  }
}

async function readWorkbookTable({ file, sheet }: WorkbookFile, bytes: Buffer): Promise<TableRead> {
  // The workbook reader is a third of the program's start: only those who have a workbook wait for it.
  const { readSheet } = await import('./read-xlsx.ts');
  const read = await readSheet(bytes, sheet.value);
  switch (read.kind) {
    case 'rows': return { table: { file: file.value, sheet: sheet.value, rows: read.rows } };
    case 'sheetTooLarge': return refused(figuresProblem('figures-too-many-cells', sheet.place, { name: sheet.value, limit: MOST_CELLS }));
    case 'fault': return refused(workbookFault(read.fault, file.value, file.place));
    case 'noSheet': {
      const facts = { file: file.value, sheet: sheet.value, near: nearest(sheet.value, read.sheets), sheets: read.sheets };
      return refused(figuresProblem('figures-sheet-missing', sheet.place, facts));
    }
  }
}

function refused(problem: FiguresProblem): TableRead {
  return { problems: [problem] };
}
