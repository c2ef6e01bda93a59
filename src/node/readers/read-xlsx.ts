import { Workbook } from '@cj-tech-master/excelts';
import { EMPTY_CELL, plainText, type Cell } from '../../core/figures/sheet.ts';
import { unpack } from './xlsx/archive.ts';
import { cellOf } from './xlsx/cell.ts';
import { singleSheetWorkbook } from './xlsx/single-sheet.ts';
import { surveyParts, surveySheet } from './xlsx/survey.ts';
import { isPlainXml } from './xlsx/xml.ts';
import { MOST_UNPACKED, openWorkbook, type WorkbookFault } from './xlsx/workbook-parts.ts';

export type SheetRead =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'fault'; readonly fault: WorkbookFault }
  | { readonly kind: 'noSheet'; readonly sheets: readonly string[] }
  | { readonly kind: 'sheetTooLarge' };

/** Reads the cells of one sheet of a workbook. Merged cells are empty but the first, as they are in the file. */
export async function readSheet(bytes: Buffer, name: string): Promise<SheetRead> {
  const opened = openWorkbook(bytes);
  if ('fault' in opened) return { kind: 'fault', fault: opened.fault };
  const { sheets, strings, styles, epoch } = opened.parts;
  const found = [...sheets].find(([sheet]) => sheet === name) ?? [...sheets].find(([sheet]) => plainText(sheet) === plainText(name));
  if (!found) return { kind: 'noSheet', sheets: [...sheets.keys()] };
  const unpacked = unpack(found[1], MOST_UNPACKED);
  if (unpacked === 'tooLarge') return { kind: 'sheetTooLarge' };
  if (unpacked === 'broken') return { kind: 'fault', fault: 'broken' };
  const sheet = unpacked.toString('utf8');
  if (![sheet, strings ?? '', styles ?? ''].every(isPlainXml)) return { kind: 'fault', fault: 'broken' };
  if (surveyParts(strings ?? '', styles ?? '') === 'tooLarge') return { kind: 'fault', fault: 'tooLarge' };
  const survey = surveySheet(sheet);
  if (survey !== 'fits') return survey === 'tooLarge' ? { kind: 'sheetTooLarge' } : { kind: 'fault', fault: 'broken' };
  return readCells(singleSheetWorkbook({ sheet, strings, styles, epoch }));
}

const IGNORED = ['mergeCells', 'dataValidations', 'hyperlinks', 'conditionalFormatting', 'drawing', 'picture', 'tableParts', 'extLst', 'cols'];

async function readCells(workbook: Buffer): Promise<SheetRead> {
  const book = new Workbook();
  try {
    await book.xlsx.load(workbook, { ignoreNodes: IGNORED });
  } catch {
    // The library throws its own errors for XML that does not hang together; what they say is not for a reader of figures.
    return { kind: 'fault', fault: 'broken' };
  }
  const rows: (readonly Cell[])[] = [];
  let broken = 0;
  book.worksheets[0]?.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push(EMPTY_CELL);
      const read = cellOf(cell);
      if (read === 'broken') broken += 1;
      else cells.push(read);
    });
    while (rows.length < number - 1) rows.push([]);
    rows.push(cells);
  });
  return broken > 0 ? { kind: 'fault', fault: 'broken' } : { kind: 'rows', rows };
}
