import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType, type ITableBordersOptions } from 'docx';
import { displayWidth } from '../../../../core/swedish/table/width.ts';
import type { Cell, PaperTable, Run } from '../../../../core/swedish/paper/paper.ts';
import { runPart } from './runs.ts';

export type Part = Paragraph | Table;

/** The width of the text on a page, in twentieths of a point. */
const PAGE = 9180;
const LEAST_LETTERS = 6;
/** A row is kept on one page, unless it holds so much that half a page would stand empty before it. */
const LONG_CELL = 600;
const MARGINS = { Cell: 80, SmallCell: 30 } as const;
const MOST_LETTERS = 48;
/** A letter of the size tables have, on average, and a little more: a narrower column would break words. */
const LETTER = 112;

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number): { readonly style: typeof style; readonly size: number; readonly color: string } => ({ style, size, color: '1A1A1A' });
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS: ITableBordersOptions = { top: line(BorderStyle.SINGLE, 6), bottom: line(BorderStyle.SINGLE, 6), left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE, insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: '767676' } };

/** A caption and a table whose first row is marked as its header and comes again on each page. The empty line after it keeps tables apart. */
export function tableParts({ caption, columns, rows, total }: PaperTable): readonly Part[] {
  const { widths, style } = widthsOf([columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf)), ...(total ? [total.map(textOf)] : [])], columns);
  const row = (cells: readonly Cell[], sort: 'header' | 'row' | 'total'): TableRow => new TableRow({
    tableHeader: sort === 'header', cantSplit: cells.every((cell) => textOf(cell).length < LONG_CELL),
    children: cells.map((cell, at) => new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins: { left: MARGINS[style], right: MARGINS[style] },
      ...(sort === 'header' ? { shading: { fill: 'E9EEF2' } } : {}),
      ...(sort === 'total' ? { borders: { top: line(BorderStyle.SINGLE, 6) } } : {}),
      children: [new Paragraph({ style, alignment: columns[at]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [runPart(runOf(cell, sort))] })],
    })),
  });
  const table = new Table({
    width: { size: sum(widths), type: WidthType.DXA }, columnWidths: [...widths], borders: BORDERS,
    rows: [row(columns.map(({ header }) => header), 'header'), ...rows.map((cells) => row(cells, 'row')), ...(total ? [row(total, 'total')] : [])],
  });
  return [...(caption === '' ? [] : [new Paragraph({ style: 'Caption', text: caption })]), table, new Paragraph({ style: 'Cell' })];
}

/**
 * As wide as their texts, the page wide when they need it: word processors differ too much to be left to choose. Where it is too narrow
 * long texts and headers give way first; numbers and single words are kept whole as long as it can be done, in smaller letters if need be.
 */
function widthsOf(rows: readonly (readonly string[])[], columns: PaperTable['columns']): { readonly widths: readonly number[]; readonly style: 'Cell' | 'SmallCell' } {
  const width = (letters: number): number => letters * LETTER + 160;
  const sizes = columns.map(({ align }, at) => {
    const [header = '', ...texts] = rows.map((row) => row[at] ?? '');
    const whole = Math.max(...[header, ...texts].map(displayWidth));
    const least = Math.max(LEAST_LETTERS, (align === 'right' ? Math.max(0, ...texts.map(displayWidth)) : longestWord(texts)) + 1);
    return { least: width(least), wanted: width(Math.max(least, longestWord([header]) + 1, Math.min(MOST_LETTERS, whole + 1))), whole: width(whole + 1) };
  });
  const [least, wanted, whole] = [sum(sizes.map((size) => size.least)), sum(sizes.map((size) => size.wanted)), sum(sizes.map((size) => size.whole))];
  if (least > PAGE) return { widths: sizes.map((size) => Math.floor((size.least * PAGE) / least)), style: 'SmallCell' };
  const [narrow, wide] = wanted <= PAGE ? [wanted, whole] : [least, wanted];
  const share = wide === narrow ? 0 : Math.min(1, (PAGE - narrow) / (wide - narrow));
  const between = (from: number, to: number): number => Math.floor(from + (to - from) * share);
  return { widths: sizes.map((size) => (wanted <= PAGE ? between(size.wanted, Math.max(size.wanted, size.whole)) : between(size.least, size.wanted))), style: 'Cell' };
}

const longestWord = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split(/[ -]/u)).map(displayWidth));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

function runOf(cell: Cell, sort: 'header' | 'row' | 'total'): Run {
  if (typeof cell !== 'string') return { kind: 'link', text: cell.text, to: cell.to };
  return sort === 'row' ? cell : { kind: 'strong', text: cell };
}
