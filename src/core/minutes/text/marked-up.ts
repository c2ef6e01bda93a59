import type { Cell, Line, TextDocument } from './document.ts';

/** A paragraph, or a row of a table with its cells; what a word processor's document is made of. */
export type Block = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'row'; readonly cells: readonly string[] };

/** Minutes from paragraphs and table rows. Cells are numbered, so an empty one keeps its column. Such a document has no pages. */
export function markedUpText(file: string, blocks: readonly Block[]): TextDocument {
  const lines: Line[] = [];
  let text = '';
  let number = 0;
  const push = (written: string, cells: readonly Cell[]): void => {
    const start = text.length;
    text += `${written}\n`;
    number += 1;
    lines.push({ text: written, page: 1, number, start, end: start + written.length, opensPage: false, cells });
  };
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (block.kind === 'paragraph') {
      if (before && (before.kind === 'row' || !isListItem(block.text))) push('', []);
      for (const part of block.text.split('\n')) push(part, tabbed(part, text.length));
      continue;
    }
    if (before?.kind === 'paragraph') push('', []);
    const filled = block.cells.filter((cell) => cell.trim() !== '');
    // A row of one cell frames text; it is a paragraph.
    if (block.cells.length === 1) for (const part of (filled[0] ?? '').split('\n')) push(part, []);
    else push(block.cells.map(oneLine).join('\t'), tabbed(block.cells.map(oneLine).join('\t'), text.length));
  }
  return { file, format: 'docx', text, lines, pages: 1 };
}

const oneLine = (cell: string): string => cell.replaceAll(/\s+/gu, ' ').trim();
const isListItem = (text: string): boolean => /^[•–-]\s/u.test(text);

function tabbed(line: string, start: number): readonly Cell[] {
  if (!line.includes('\t')) return line.trim() === '' ? [] : [{ start, end: start + line.length }];
  let at = start;
  return line.split('\t').map((cell, column) => {
    const from = at;
    at += cell.length + 1;
    return { start: from, end: from + cell.length, column };
  });
}
