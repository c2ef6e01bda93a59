import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType, type ITableBordersOptions } from 'docx';
import { displayWidth } from '../../../../core/swedish/table/width.ts';
import type { Cell, PaperTable, Run } from '../../../../core/swedish/paper/paper.ts';
import { runPart } from './runs.ts';

export type Part = Paragraph | Table;

/** The width of the text on a page, in twentieths of a point. */
const PAGE = 9180;
const LEAST_LETTERS = 6;
const MOST_LETTERS = 48;

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number): { readonly style: typeof style; readonly size: number; readonly color: string } => ({ style, size, color: '1A1A1A' });
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS: ITableBordersOptions = { top: line(BorderStyle.SINGLE, 6), bottom: line(BorderStyle.SINGLE, 6), left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE, insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: '767676' } };

/** A caption and a table whose first row is marked as its header and comes again on each page. The empty line after it keeps tables apart. */
export function tableParts({ caption, columns, rows, total }: PaperTable): readonly Part[] {
  const widths = widthsOf([columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf)), ...(total ? [total.map(textOf)] : [])]);
  const row = (cells: readonly Cell[], sort: 'header' | 'row' | 'total'): TableRow => new TableRow({
    tableHeader: sort === 'header', cantSplit: true,
    children: cells.map((cell, at) => new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins: { left: 80, right: 80 },
      ...(sort === 'header' ? { shading: { fill: 'E9EEF2' } } : {}),
      ...(sort === 'total' ? { borders: { top: line(BorderStyle.SINGLE, 6) } } : {}),
      children: [new Paragraph({ style: 'Cell', alignment: columns[at]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [runPart(runOf(cell, sort))] })],
    })),
  });
  const table = new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA }, columnWidths: [...widths], borders: BORDERS,
    rows: [row(columns.map(({ header }) => header), 'header'), ...rows.map((cells) => row(cells, 'row')), ...(total ? [row(total, 'total')] : [])],
  });
  return [...(caption === '' ? [] : [new Paragraph({ style: 'Caption', text: caption })]), table, new Paragraph({ style: 'Cell' })];
}

/** As wide as their texts, the page wide when they need it: word processors differ too much to be left to choose. */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const letters = (rows[0] ?? []).map((_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/[ -]/u)).map(displayWidth));
    return Math.max(LEAST_LETTERS, longestWord + 1, Math.min(MOST_LETTERS, Math.max(...texts.map(displayWidth)) + 1));
  });
  const needed = letters.reduce((sum, one) => sum + one, 0) * 105 + letters.length * 160;
  const scale = Math.min(1, PAGE / needed);
  return letters.map((count) => Math.floor((count * 105 + 160) * scale));
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

function runOf(cell: Cell, sort: 'header' | 'row' | 'total'): Run {
  if (typeof cell !== 'string') return { kind: 'link', text: cell.text, to: cell.to };
  return sort === 'row' ? cell : { kind: 'strong', text: cell };
}
