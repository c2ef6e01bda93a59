import { NO_BREAK } from '../numbers/numbers.ts';
import type { Block, Cell, Paper, PaperTable, Run } from './paper.ts';
import { PAPER_WORDS } from './words.ts';

/**
 * A paper that every writer can set and everybody can follow: one line a text, no control characters, words in every cell, rows as
 * long as the table is wide, no level of heading skipped, no link to a heading that is not there, and nothing empty. A paper that is so already
 * comes back saying the same.
 */
export function settled(paper: Paper): Paper {
  const { emptyCell, untitled } = PAPER_WORDS[paper.language];
  const anchors = anchorsIn(paper.blocks);
  const waiting = new Set(anchors);
  let level = 1;
  const blocks = paper.blocks.filter(saysSomething).map((block): Block => {
    if (block.kind !== 'heading') return settledBlock(block, anchors, emptyCell);
    level = Math.min(block.level, level + 1);
    const { anchor, text } = block;
    // Of two headings with one name, links lead to the first.
    const own = anchor !== undefined && waiting.delete(anchor) ? { anchor } : {};
    return { kind: 'heading', level: level as 2 | 3 | 4, text: plain(text), ...own };
  });
  const [title, subtitle, warning, stamp] = [filled(paper.title, untitled), optional(paper.subtitle), optional(paper.warning), optional(paper.stamp)];
  return { language: paper.language, title, subtitle, warning, blocks, stamp };
}

/** The headings that something in the paper leads to. */
function anchorsIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.kind === 'heading' && isSeen(block.text) && isSeen(block.anchor ?? '') ? [block.anchor ?? ''] : [])));
}

/** An empty heading, list or table is announced, and then there is nothing. */
function saysSomething(block: Block): block is Block {
  switch (block.kind) {
    case 'heading':
    case 'missing': return isSeen(block.text);
    case 'paragraph': return hasWords(block.text);
    case 'list': return block.items.length > 0;
    case 'table': return block.columns.length > 0;
    case 'bars': return block.rows.length > 0;
  }
}

const hasWords = (runs: readonly Run[]): boolean => runs.some((run) => isSeen(typeof run === 'string' ? run : run.text));

/** Spaces, and signs that only tell where to break a line, show nothing. */
const isSeen = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

function settledBlock(block: Exclude<Block, { kind: 'heading' }>, anchors: ReadonlySet<string>, empty: string): Block {
  switch (block.kind) {
    case 'paragraph': return { ...block, text: settledRuns(block.text, anchors) };
    case 'list': return { ...block, items: block.items.map((item) => (hasWords(item) ? settledRuns(item, anchors) : [empty])), ...(block.marks && { marks: block.items.map((_, at) => plain(block.marks?.[at] ?? '')) }) };
    case 'table': return settledTable(block, anchors, empty);
    case 'bars': return { ...block, caption: plain(block.caption), text: filled(block.text, plain(block.caption) || empty), unit: plain(block.unit), rows: block.rows.map((row) => ({ ...row, name: plain(row.name), shown: plain(row.shown) })) };
    case 'missing': return { ...block, text: plain(block.text) };
  }
}

function settledTable({ kind, caption, columns, rows, total }: PaperTable, anchors: ReadonlySet<string>, empty: string): PaperTable {
  const row = (cells: readonly Cell[]): readonly Cell[] => columns.map((_, at) => settledCell(cells[at] ?? '', anchors, empty));
  return { kind, caption: plain(caption), columns: columns.map(({ header, align }) => ({ header: filled(header, empty), align })), rows: rows.map(row), ...(total && { total: row(total) }) };
}

function settledCell(cell: Cell, anchors: ReadonlySet<string>, empty: string): Cell {
  if (typeof cell === 'string') return filled(cell, empty);
  return leads(cell.to, anchors) ? { text: filled(cell.text, empty), to: cell.to } : filled(cell.text, empty);
}

function settledRuns(runs: readonly Run[], anchors: ReadonlySet<string>): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if (typeof run === 'string') return run === '' ? [] : [plain(run)];
    if (run.text === '') return [];
    return run.kind === 'link' && (!isSeen(run.text) || !leads(run.to, anchors)) ? [plain(run.text)] : [{ ...run, text: run.kind === 'code' ? clean(run.text) : plain(run.text) }];
  });
}

/** Only what a person may follow: a page on the web, a letter, or a heading of this paper. */
function leads(to: string, anchors: ReadonlySet<string>): boolean {
  return to.startsWith('#') ? anchors.has(to.slice(1)) : /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/u.test(to);
}

const optional = (text: string | undefined): string | undefined => (text === undefined || !isSeen(text) ? undefined : plain(text));
const filled = (text: string, empty: string): string => (isSeen(text) ? plain(text) : empty);

/** A number is kept together on one line; not in code, where a space is a space. */
function plain(text: string): string {
  return clean(text).replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, NO_BREAK);
}

/** Line ends become spaces; what no document may hold (control characters, halves of a pair) becomes the mark for the unreadable. */
function clean(text: string): string {
  return text.replaceAll(/[\t\n\r\u2028\u2029]+/gu, ' ').replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
