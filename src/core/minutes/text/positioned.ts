import type { Cell, Line, TextDocument } from './document.ts';

/** A run of text on a page: its left edge and its baseline from the bottom, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const SAME_LINE = 0.45;
const SAME_WORD = 0.3;
const SAME_CELL = 1.4;
const PARAGRAPH = 1.45;

/**
 * Minutes from runs of text with places: runs on one height are a line, runs close together one cell, and a larger step down is an
 * empty line. Each cell keeps its place, which is what tells the columns of a vote table. Lines are counted on each page.
 */
export function positionedText(file: string, pages: readonly (readonly PlacedText[])[]): TextDocument {
  const lines: Line[] = [];
  let text = '';
  const push = (page: number, number: number, written: string, cells: readonly Cell[], opensPage: 'opens' | 'within'): void => {
    const start = text.length;
    text += `${written}\n`;
    lines.push({ text: written, page, number, start, end: start + written.length, opensPage: opensPage === 'opens', cells });
  };
  for (const [at, runs] of pages.entries()) {
    const rows = rowsOf(runs);
    const step = median(rows.slice(1).map(({ y }, index) => (rows[index]?.y ?? 0) - y));
    for (const [number, row] of rows.entries()) {
      const above = rows[number - 1];
      if (above && above.y - row.y > step * PARAGRAPH) push(at + 1, number + 1, '', [], 'within');
      const { written, cells } = laidOut(row.runs, text.length);
      push(at + 1, number + 1, written, cells, number === 0 && at > 0 ? 'opens' : 'within');
    }
  }
  return { file, format: 'pdf', text, lines, pages: pages.length };
}

interface Row { readonly y: number; readonly runs: readonly PlacedText[] }

function rowsOf(runs: readonly PlacedText[]): readonly Row[] {
  const rows: { y: number; runs: PlacedText[] }[] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last && last.y - run.y <= Math.max(2, run.size * SAME_LINE)) last.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  return rows.map(({ y, runs: own }) => ({ y, runs: own.toSorted((a, b) => a.x - b.x) }));
}

function laidOut(runs: readonly PlacedText[], offset: number): { readonly written: string; readonly cells: readonly Cell[] } {
  let written = '';
  const cells: { start: number; end: number; x: number; width: number }[] = [];
  let right: number | undefined;
  for (const { text, x, width, size } of runs) {
    const trimmed = text.replaceAll(/\s+/gu, ' ');
    const gap = right === undefined ? Number.POSITIVE_INFINITY : x - right;
    const last = cells.at(-1);
    if (last && gap < size * SAME_CELL && !isMark(trimmed) && !isMark(written.slice(last.start - offset))) {
      written += `${gap < size * SAME_WORD || written.endsWith(' ') ? '' : ' '}${trimmed}`;
      last.end = offset + written.trimEnd().length;
      last.width = x + width - last.x;
    } else {
      written += written === '' ? '' : '  ';
      const start = offset + written.length + (trimmed.length - trimmed.trimStart().length);
      written += trimmed;
      cells.push({ start, end: offset + written.trimEnd().length, x, width });
    }
    right = x + width;
  }
  return { written, cells };
}

const isMark = (text: string): boolean => /^\s*[Xx✓✔]\s*$/u.test(text);

function median(steps: readonly number[]): number {
  const sorted = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}
