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
    const rows = inReadingOrder(rowsOf(runs));
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

const GUTTER = 10;
const LEAST_ROWS = 8;
const PROSE = 28;
const NOT_BEFORE = 0.3;

/**
 * Running sentences set in two columns, read down the first and then down the second. Lists and tables are in columns too, but their
 * cells are short: they are read across.
 */
function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  const gutter = gutterOf(rows);
  if (gutter === undefined) return rows;
  const found: Row[] = [];
  let band: Row[] = [];
  const close = (): void => {
    found.push(...(isProse(band, gutter) ? [...sideOf(band, gutter, 'left'), ...sideOf(band, gutter, 'right')] : band));
    band = [];
  };
  for (const row of rows) {
    if (row.runs.some(({ x, width }) => x < gutter && x + width > gutter)) {
      close();
      found.push(row);
    } else band.push(row);
  }
  close();
  return found;
}

/** Where the second column begins, when many lines begin at one place well into the page. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const runs = rows.flatMap((row) => row.runs);
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const starts = new Map<number, number>();
  for (const { x } of runs) if (x > left + (right - left) * NOT_BEFORE) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const [most] = [...starts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST_ROWS ? most[0] - 1 : undefined;
}

function sideOf(band: readonly Row[], gutter: number, side: 'left' | 'right'): readonly Row[] {
  return band.map(({ y, runs }) => ({ y, runs: runs.filter(({ x }) => (x < gutter) === (side === 'left')) })).filter(({ runs }) => runs.length > 0);
}

function isProse(band: readonly Row[], gutter: number): true | false {
  const [left, right] = [sideOf(band, gutter, 'left'), sideOf(band, gutter, 'right')];
  const length = (side: readonly Row[]): number => median(side.map(({ runs }) => runs.map(({ text }) => text.trim()).join(' ').length));
  const isApart = band.every(({ runs }) => runs.every((run) => run.x >= gutter || run.x + run.width <= gutter - GUTTER + 1 || !runs.some(({ x }) => x >= gutter)));
  return left.length >= LEAST_ROWS && right.length >= LEAST_ROWS && length(left) >= PROSE && length(right) >= PROSE && isApart;
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
