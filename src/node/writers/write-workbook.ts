import { Workbook, type Cell, type Font, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { letterOf } from '../../core/emit/excel/address.ts';
import type { CellContent, CellStyle, SheetCell, WorkbookContent, WorkbookSheet } from '../../core/emit/excel/workbook.ts';
import { storeEntries } from './xlsx/store-zip.ts';

/** The day a workbook says that it was made: it must carry one, and it may not follow the clock. */
const MADE_ON = { year: 2025, month: 1, day: 31 } as const;

const fill = (argb: string): Partial<Style> => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } });
/** A font without a name is drawn with whatever the reader's program has first. */
const font = (more: Partial<Font>): Partial<Style> => ({ font: { name: 'Calibri', family: 2, size: 11, ...more } });
const WRAPPED: Partial<Style> = { alignment: { wrapText: true, vertical: 'top' } };

const STYLES: Readonly<Record<CellStyle, Partial<Style>>> = {
  plain: font({}),
  title: font({ bold: true, size: 14 }),
  warning: font({ bold: true, color: { argb: 'FFB00020' } }),
  header: { ...WRAPPED, ...fill('FFE4ECF2'), ...font({ bold: true }), border: { bottom: { style: 'thin' } } },
  step: { ...WRAPPED, ...fill('FFEEEEEE'), ...font({ italic: true, size: 9 }), border: { bottom: { style: 'thin' } } },
  absent: { ...font({ italic: true, color: { argb: 'FF555555' } }), alignment: { horizontal: 'right' } },
  unit: { ...font({ italic: true, color: { argb: 'FF555555' } }), alignment: { horizontal: 'right' } },
  editable: { ...fill('FFFFF6CC'), ...font({}), border: { bottom: { style: 'thin' }, top: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } } },
  total: { ...font({ bold: true }), border: { top: { style: 'thin' } } },
  note: font({ color: { argb: 'FF555555' }, size: 9 }),
};

/** Decimal comma and spaces, also where the program speaks another language. */
const SWEDISH = '[$-41D]';

/** Writes a workbook: formulas without results, so that whoever opens it computes them. The same content gives the same bytes. */
export async function writeWorkbook({ title, sheets, names }: WorkbookContent): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = 'Likvärd';
  book.lastModifiedBy = 'Likvärd';
  book.title = title;
  book.created = new Date(Date.UTC(MADE_ON.year, MADE_ON.month - 1, MADE_ON.day, 12));
  book.modified = book.created;
  for (const sheet of sheets) putSheet(book, sheet);
  for (const [name, place] of names) book.definedNames.add(place, name);
  // Times in a zip are local, so the entries are dated by local fields; stored, for packing differs between machines.
  const modTime = new Date(MADE_ON.year, MADE_ON.month - 1, MADE_ON.day, 12);
  return storeEntries(await book.xlsx.writeBuffer({ zip: { level: 0, modTime } }));
}

function putSheet(book: Workbook, { name, rows, widths, frozenRows, frozenColumns, steps, pagesWide }: WorkbookSheet): void {
  const target = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }],
    pageSetup: {
      orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: pagesWide, fitToHeight: 0, printTitlesRow: `1:${frozenRows}`,
      ...(pagesWide > 1 ? { printTitlesColumn: `A:${letterOf(frozenColumns - 1)}` } : {}),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&F  &A&RSida &P av &N' },
  });
  for (const [index, width] of widths.entries()) target.getColumn(index + 1).width = width;
  for (const step of steps) target.getColumn(step + 1).outlineLevel = 1;
  for (const [row, cells] of rows.entries()) {
    const height = heightOf(cells, widths);
    if (height !== undefined) target.getRow(row + 1).height = height;
  }
  for (const [row, cells] of rows.entries()) for (const [column, cell] of cells.entries()) put(target, row + 1, column + 1, cell);
}

/** Heads are wrapped in their columns: as high as the one that needs most lines. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = cells.map(({ content, style }, column) =>
    ((style === 'header' || style === 'step') && content.kind === 'text' ? Math.ceil((content.text.length * 1.25) / (widths[column] ?? 10)) : 0));
  const most = Math.max(0, ...lines);
  return most > 1 ? most * 15 : undefined;
}

function put(target: Worksheet, row: number, column: number, { content, style, decimals, comment }: SheetCell): void {
  if (content.kind === 'empty') return;
  const cell = target.getCell(row, column);
  cell.value = valueOf(content);
  Object.assign(cell, STYLES[style ?? 'plain']);
  if (content.kind === 'date') cell.numFmt = 'yyyy-mm-dd';
  else if (decimals !== undefined && content.kind !== 'text') cell.numFmt = formatOf(decimals);
  if (content.kind === 'formula') rightAlign(cell);
  if (comment !== undefined) cell.note = comment;
}

function formatOf(decimals: number | 'truth'): string {
  if (decimals === 'truth') return '"ja";"ja";"nej"';
  return decimals === 0 ? `${SWEDISH}#,##0` : `${SWEDISH}#,##0.${'0'.repeat(decimals)}`;
}

/** A number and a word that stands for none stand in the same place. */
function rightAlign(cell: Cell): void {
  cell.alignment = { ...cell.alignment, horizontal: 'right' };
}

function valueOf(content: Exclude<CellContent, { kind: 'empty' }>): Cell['value'] {
  switch (content.kind) {
    case 'text': return content.text;
    case 'number': return Number(content.number);
    case 'truth': return content.truth;
    case 'date': return new Date(`${content.date}T00:00:00Z`);
    case 'formula': return { formula: content.formula };
  }
}
