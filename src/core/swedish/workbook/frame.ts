import { textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';

/** What stands over every sheet: its title, and that the figures are constructed when they are. */
export interface Heading {
  readonly title: string;
  readonly about: string;
  readonly warning: string | undefined;
}

/** The two lines over a sheet's head. */
export function headingRows({ title, about, warning }: Heading): readonly (readonly SheetCell[])[] {
  return [[textCell(title, 'title')], [warning === undefined ? textCell(about, 'note') : textCell(`${warning} ${about}`, 'warning')]];
}

/** Characters across a page that can still be read without a glass. */
const MOST_ON_PAGE = 240;

export function headRow(heads: readonly string[]): readonly SheetCell[] {
  return heads.map((head) => textCell(head, 'header'));
}

/** A sheet whose head is the third and fourth line. */
export function sheetOf(name: string, rows: WorkbookSheet['rows'], widths: readonly number[], frozenColumns: number, steps: readonly number[] = []): WorkbookSheet {
  return { name, rows, widths, frozenRows: 4, frozenColumns, steps, pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / MOST_ON_PAGE) };
}

