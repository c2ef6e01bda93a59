/** The sheets of one year as a workbook, the same bytes every time. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { writeDecimal } from '../../../src/core/quantity/decimal.ts';
import { headerRow, type Cell, type NumberCell, type Sheet } from './cell.ts';
import { storeEntries } from '../../../src/node/writers/xlsx/store-zip.ts';
import { titleOf } from './title.ts';

/** The day the workbooks say that they were made: a workbook must carry one, and it may not follow the clock. */
const madeOn = { year: 2025, month: 1, day: 31 } as const;

const asDouble = ({ value, decimals }: NumberCell): number => Number(writeDecimal(value, decimals).replace(',', '.'));

const formatOf = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

function put(target: Worksheet, row: number, column: number, cell: Cell): void {
  if (cell.kind === 'empty') return;
  const place = target.getCell(row, column);
  if (cell.kind === 'text') {
    place.value = cell.text;
    return;
  }
  place.value = cell.formula === undefined ? asDouble(cell) : { formula: cell.formula, result: asDouble(cell) };
  place.numFmt = formatOf(cell.decimals);
}

const titleFonts = [{ bold: true, color: { argb: 'FFB00020' } }, { bold: true, size: 14 }, { italic: true }];

function putTitles(target: Worksheet, sheet: Sheet): void {
  for (const [index, line] of titleOf(sheet).entries()) {
    const cell = target.getCell(index + 1, 1);
    cell.value = line;
    cell.font = titleFonts[index] ?? {};
  }
}

function putSheet(book: Workbook, sheet: Sheet): void {
  const target = book.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  putTitles(target, sheet);
  for (const [index, { header, width }] of sheet.headers.entries()) {
    target.getColumn(index + 1).width = width;
    const cell = target.getCell(headerRow, index + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4ECF2' } };
    cell.border = { bottom: { style: 'thin' } };
  }
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, cell] of row.entries()) put(target, headerRow + 1 + index, column + 1, cell);
  }
  if (sheet.ends === 'withSum') {
    const last = headerRow + sheet.rows.length;
    for (let column = 1; column <= sheet.headers.length; column += 1) {
      const cell = target.getCell(last, column);
      cell.font = { bold: true };
      cell.border = { top: { style: 'thin' } };
    }
  }
}

export async function writeXlsx(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = 'Likvärd';
  book.lastModifiedBy = 'Likvärd';
  book.title = title;
  book.created = new Date(Date.UTC(madeOn.year, madeOn.month - 1, madeOn.day, 12));
  book.modified = book.created;
  for (const sheet of sheets) putSheet(book, sheet);
  // Times in a zip are local, so the entries are dated by local fields; stored, for packing differs between machines.
  const modTime = new Date(madeOn.year, madeOn.month - 1, madeOn.day, 12);
  return storeEntries(await book.xlsx.writeBuffer({ zip: { level: 0, modTime } }));
}
