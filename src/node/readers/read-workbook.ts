import { Workbook } from '@cj-tech-master/excelts';
import type { BackCell } from '../../core/emit/excel/back/changes.ts';
import { EMPTY_CELL } from '../../core/figures/sheet.ts';
import { unpack } from './xlsx/archive.ts';
import { cellOf } from './xlsx/cell.ts';
import { surveySheet } from './xlsx/survey.ts';
import { isPlainXml } from './xlsx/xml.ts';
import { MOST_UNPACKED, openWorkbook, type WorkbookFault } from './xlsx/workbook-parts.ts';

export type WorkbookRead =
  | { readonly kind: 'sheets'; readonly sheets: ReadonlyMap<string, readonly (readonly BackCell[])[]> }
  | { readonly kind: 'fault'; readonly fault: WorkbookFault };

const IGNORED = ['dataValidations', 'hyperlinks', 'conditionalFormatting', 'drawing', 'picture', 'tableParts', 'extLst'];

/** Reads every cell of a workbook with its formula. Each sheet is tried before the library opens the file. */
export async function readWorkbook(bytes: Buffer): Promise<WorkbookRead> {
  const opened = openWorkbook(bytes);
  if ('fault' in opened) return { kind: 'fault', fault: opened.fault };
  for (const part of opened.parts.sheets.values()) {
    const unpacked = unpack(part, MOST_UNPACKED);
    if (!Buffer.isBuffer(unpacked)) return { kind: 'fault', fault: unpacked };
    const sheet = unpacked.toString('utf8');
    const survey = isPlainXml(sheet) ? surveySheet(sheet) : 'broken';
    if (survey !== 'fits') return { kind: 'fault', fault: survey };
  }
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes, { ignoreNodes: IGNORED });
  } catch {
    return { kind: 'fault', fault: 'broken' };
  }
  return { kind: 'sheets', sheets: new Map(book.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)])) };
}

function rowsOf(sheet: Workbook['worksheets'][number]): readonly (readonly BackCell[])[] {
  const rows: BackCell[][] = [];
  sheet.eachRow((row, number) => {
    const cells: BackCell[] = [];
    row.eachCell((cell, column) => {
      const read = cellOf(cell);
      cells[column - 1] = { formula: cell.formula, cell: read === 'broken' ? EMPTY_CELL : read };
    });
    rows[number - 1] = cells;
  });
  return rows;
}
