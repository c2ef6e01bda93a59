import { displayWidth, padEnd, padStart, wrapText } from './width.ts';

export interface Column {
  readonly header: string;
  /** Numbers stand to the right and are never broken; texts stand to the left and may take several lines. */
  readonly align: 'left' | 'right';
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** A last row under a line: the sum. */
  readonly total?: readonly string[] | undefined;
}

/** What a report is written for. */
export const PAGE_WIDTH = 100;
const GAP = '  ';
const NARROWEST = 8;

/**
 * A table as lines of plain text, at most `width` places wide. Long texts and headers go over several lines; columns that still
 * do not fit side by side go into a second table with the first column again.
 */
export function tableLines(table: Table, width: number = PAGE_WIDTH): readonly string[] {
  const blocks = blocksThatFit(table, width);
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, width)]);
}

function blocksThatFit(table: Table, width: number): readonly Table[] {
  const least = table.columns.map((_, index) => leastWidth(table, index));
  const blocks: number[][] = [[0]];
  for (const index of table.columns.keys()) {
    if (index === 0) continue;
    const block = blocks.at(-1) ?? [];
    const used = sum([...block, index].map((at) => least[at] ?? 0)) + GAP.length * block.length;
    if (block.length > 1 && used > width) blocks.push([0, index]);
    else block.push(index);
  }
  return blocks.map((kept) => {
    const pick = (row: readonly string[]): readonly string[] => kept.map((at) => row[at] ?? '');
    return { columns: kept.flatMap((at) => table.columns[at] ?? []), rows: table.rows.map(pick), total: table.total && pick(table.total) };
  });
}

function blockLines(table: Table, width: number): readonly string[] {
  const widths = fit(table, width);
  const lines = (cells: readonly string[], isHeader: boolean): readonly string[] => rowLines(cells, table.columns, widths, isHeader ? 'end' : 'start');
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP);
  return [
    ...lines(table.columns.map(({ header }) => header), true),
    rule,
    ...table.rows.flatMap((row) => lines(row, false)),
    ...(table.total ? [rule, ...lines(table.total, false)] : []),
  ];
}

/** Every column as wide as it needs; then the widest texts give way until the table fits. */
function fit(table: Table, width: number): readonly number[] {
  const widths = table.columns.map((column, index) => (column.align === 'right' ? leastWidth(table, index) : naturalWidth(table, index)));
  const least = table.columns.map((_, index) => leastWidth(table, index));
  const room = width - GAP.length * (widths.length - 1);
  while (sum(widths) > room) {
    const slack = widths.map((wide, index) => (wide > (least[index] ?? 0) ? wide : -1));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? -1) === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function cellsOf({ rows, total }: Table, index: number): readonly string[] {
  return [...rows, ...(total ? [total] : [])].map((row) => row[index] ?? '');
}

function naturalWidth(table: Table, index: number): number {
  return Math.max(...[table.columns[index]?.header ?? '', ...cellsOf(table, index)].flatMap((text) => text.split('\n')).map(displayWidth));
}

function leastWidth(table: Table, index: number): number {
  const column = table.columns[index];
  const header = longestWord(column?.header ?? '');
  if (column?.align === 'right') return Math.max(header, ...cellsOf(table, index).map(displayWidth));
  return Math.max(header, Math.min(naturalWidth(table, index), Math.max(NARROWEST, ...cellsOf(table, index).map(longestWord))));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ \n]/u).map(displayWidth));
}

function rowLines(
  cells: readonly string[], columns: readonly Column[], widths: readonly number[], stand: 'start' | 'end',
): readonly string[] {
  const wrapped = columns.map((_, index) => wrapText(cells[index] ?? '', widths[index] ?? 1));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns.map(({ align }, index) => {
      const own = wrapped[index] ?? [];
      const text = own[stand === 'start' ? line : line - (height - own.length)] ?? '';
      return (align === 'right' ? padStart : padEnd)(text, widths[index] ?? 1);
    }).join(GAP).trimEnd());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
