import { emphasis, escaped, headingAsMarkdown, linkAsMarkdown, runsAsMarkdown, strong } from './markdown-text.ts';
import type { Block, Cell, Paper, PaperList, PaperTable } from './paper.ts';
import { settled } from './settle.ts';
import { PAPER_WORDS, type PaperWords } from './words.ts';

/** A paper as Markdown (CommonMark with tables): every text comes out as itself, whatever characters it holds. */
export function asMarkdown(paper: Paper): string {
  const { language, title, subtitle, warning, blocks, stamp } = settled(paper);
  const words = PAPER_WORDS[language];
  const led = linkedIn(blocks);
  const parts = [
    headingAsMarkdown(1, title),
    ...(subtitle === undefined ? [] : [escaped(subtitle, 'first')]),
    ...(warning === undefined ? [] : [`> ${strong(warning)}`]),
    ...blocks.flatMap((block, at) => [...apart(block, blocks[at - 1]), blockAsMarkdown(block, words, led)]),
    ...(stamp === undefined ? [] : [emphasis(stamp)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Two lists one after the other would be read as one. */
function apart(block: Block, before: Block | undefined): readonly string[] {
  return block.kind === 'list' && before?.kind === 'list' ? ['<!-- -->'] : [];
}

function blockAsMarkdown(block: Block, words: PaperWords, led: ReadonlySet<string>): string {
  switch (block.kind) {
    case 'heading': return `${headingAsMarkdown(block.level, block.text)}${block.anchor !== undefined && led.has(block.anchor) ? ` <a id="${attribute(block.anchor)}"></a>` : ''}`;
    case 'paragraph': return runsAsMarkdown(block.text);
    case 'list': return listAsMarkdown(block);
    case 'table': return tableAsMarkdown(block);
    case 'bars': return [strong(`${words.chart}: ${block.caption} (${block.unit})`), escaped(block.text, 'first')].filter((part) => part !== '').join('\n\n');
    case 'missing': return `> ${strong(`${words.missing}:`)} ${escaped(block.text)}`;
  }
}

/** Markdown counts the items of a list itself. Numbers it would not come to stand as text. */
function listAsMarkdown({ order, items, marks }: PaperList): string {
  if (order === 'bullets') return items.map((item) => `- ${runsAsMarkdown(item)}`).join('\n');
  if (marks === undefined) return items.map((item, at) => `${at + 1}. ${runsAsMarkdown(item)}`).join('\n');
  const [first = ''] = marks;
  const isCounted = marks.every((mark, at) => /^\d{1,6}$/u.test(first) && mark === String(Number(first) + at));
  if (isCounted) return items.map((item, at) => `${marks[at]}. ${runsAsMarkdown(item)}`).join('\n');
  return items.map((item, at) => `${escaped(`${marks[at]}.`, 'first')} ${runsAsMarkdown(['', ...item])}`).join('\n\n');
}

/** A bar in a cell would end it, so it is escaped, as it is in all text. */
function tableAsMarkdown({ caption, columns, rows, total }: PaperTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [strong(caption), '']),
    line(columns.map(({ header }) => escaped(header))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(cellAsMarkdown))),
    ...(total ? [line(total.map((cell) => (typeof cell === 'string' ? strong(cell) : cellAsMarkdown(cell))))] : []),
  ].join('\n');
}

function cellAsMarkdown(cell: Cell): string {
  return typeof cell === 'string' ? escaped(cell) : linkAsMarkdown(cell.text, cell.to);
}

/** The headings that some text leads to; the others need no anchor. */
function linkedIn(blocks: readonly Block[]): ReadonlySet<string> {
  const targets = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph' || block.kind === 'list') return (block.kind === 'paragraph' ? [block.text] : block.items).flat().flatMap((run) => (typeof run === 'object' && run.kind === 'link' ? [run.to] : []));
    if (block.kind === 'table') return [...block.rows, block.total ?? []].flat().flatMap((cell) => (typeof cell === 'object' ? [cell.to] : []));
    return [];
  });
  return new Set(targets.flatMap((to) => (to.startsWith('#') ? [to.slice(1)] : [])));
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
