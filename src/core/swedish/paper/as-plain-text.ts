import { PAGE_WIDTH, tableLines } from '../table/table.ts';
import { displayWidth, hanging, wrapText } from '../table/width.ts';
import type { Block, Paper, Run } from './paper.ts';
import { settled } from './settle.ts';
import { PAPER_WORDS, type PaperWords } from './words.ts';

/** A paper as plain text, at most a page wide. */
export function asPlainText(paper: Paper): string {
  const { language, title, subtitle, warning, blocks, stamp } = settled(paper);
  const parts = [
    underlined(title, '='),
    ...(subtitle === undefined ? [] : [wrapped(subtitle)]),
    ...(warning === undefined ? [] : [wrapped(warning)]),
    ...blocks.map((block) => blockAsText(block, PAPER_WORDS[language])),
    ...(stamp === undefined ? [] : [wrapped(stamp)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function blockAsText(block: Block, words: PaperWords): readonly string[] {
  switch (block.kind) {
    case 'heading': return block.level === 4 ? wrapped(block.text) : underlined(block.text, block.level === 2 ? '-' : '.');
    case 'paragraph': return wrapped(runsText(block.text));
    case 'list': return block.items.flatMap((item, at) => hanging(block.order === 'bullets' ? '- ' : `${block.marks?.[at] ?? at + 1}. `, runsText(item), PAGE_WIDTH));
    case 'table': {
      const row = (cells: readonly (string | { readonly text: string })[]): readonly string[] => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
      return [...(block.caption === '' ? [] : [...wrapped(block.caption), '']), ...tableLines({ columns: block.columns, rows: block.rows.map(row), total: block.total && row(block.total) })];
    }
    case 'bars': return wrapped(`${words.chart}: ${block.caption} (${block.unit}). ${block.text}`);
    case 'missing': return wrapped(`${words.missing}: ${block.text}`);
  }
}

/** What a running text says, without how. */
function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

const wrapped = (text: string): readonly string[] => wrapText(text, PAGE_WIDTH);

function underlined(text: string, mark: string): readonly string[] {
  const lines = wrapped(text);
  return [...lines, mark.repeat(Math.max(...lines.map(displayWidth)))];
}
