import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType, type ITableBordersOptions } from 'docx';
import { displayWidth } from '../../../../core/swedish/table/width.ts';
import type { Cell, PaperTable, Run } from '../../../../core/swedish/paper/paper.ts';
import { runPart } from './runs.ts';

export type Part = Paragraph | Table;

/** The width of the text on a page, in twentieths of a point. */
const PAGE = 9180;
const LEAST_LETTERS = 6;
const MOST_LETTERS = 48;
/** A letter of the size tables have, on average, and a little more: a narrower column would break words. */
const LETTER = 112;

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number): { readonly style: typeof style; readonly size: number; readonly color: string } => ({ style, size, color: '1A1A1A' });
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS: ITableBordersOptions = { top: line(BorderStyle.SINGLE, 6), bottom: line(BorderStyle.SINGLE, 6), left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE, insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: '767676' } };

/** A caption and a table whose first row is marked as its header and comes again on each page. The empty line after it keeps tables apart. */
export function tableParts({ caption, columns, rows, total }: PaperTable): readonly Part[] {
  const widths = widthsOf([columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf)), ...(total ? [total.map(textOf)] : [])], columns);
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
    width: { size: sum(widths), type: WidthType.DXA }, columnWidths: [...widths], borders: BORDERS,
    rows: [row(columns.map(({ header }) => header), 'header'), ...rows.map((cells) => row(cells, 'row')), ...(total ? [row(total, 'total')] : [])],
  });
  return [...(caption === '' ? [] : [new Paragraph({ style: 'Caption', text: caption })]), table, new Paragraph({ style: 'Cell' })];
}

/**
 * As wide as their texts, the page wide when they need it: word processors differ too much to be left to choose. Where it is too narrow
 * long texts give way first; numbers and single words are kept whole as long as it can be done.
 */
function widthsOf(rows: readonly (readonly string[])[], columns: PaperTable['columns']): readonly number[] {
  const sizes = columns.map(({ align }, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const whole = Math.max(...texts.map(displayWidth));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/[ -]/u)).map(displayWidth));
    const least = Math.max(LEAST_LETTERS, (align === 'right' ? Math.max(longestWord, ...texts.slice(1).map(displayWidth)) : longestWord) + 1);
    return { least: least * LETTER + 160, wanted: Math.max(least, Math.min(MOST_LETTERS, whole + 1)) * LETTER + 160 };
  });
  const [least, wanted] = [sum(sizes.map((size) => size.least)), sum(sizes.map((size) => size.wanted))];
  if (least >= PAGE) return sizes.map((size) => Math.floor((size.least * PAGE) / least));
  const share = wanted <= PAGE ? 1 : (PAGE - least) / (wanted - least);
  return sizes.map((size) => Math.floor(size.least + (size.wanted - size.least) * share));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

function runOf(cell: Cell, sort: 'header' | 'row' | 'total'): Run {
  if (typeof cell !== 'string') return { kind: 'link', text: cell.text, to: cell.to };
  return sort === 'row' ? cell : { kind: 'strong', text: cell };
}
