/** A run of characters of a document: offsets into its text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a line that stood by itself in the source: a cell of a table, or a run of text on a page. */
export interface Cell extends Span {
  /** Which column of its table, counted from 0, when the source has real tables. */
  readonly column?: number | undefined;
  /** Left edge and width on the page, in points, when the source has positions. */
  readonly x?: number | undefined;
  readonly width?: number | undefined;
}

/** One line as it stands in the source, trailing spaces and all. */
export interface Line extends Span {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** Counts from 1; a source without pages has one. */
  readonly page: number;
  /** Whether the line opens a page: a page break inside a sentence is no new paragraph. */
  readonly opensPage: boolean;
  readonly cells: readonly Cell[];
}

export type DocumentFormat = 'text' | 'pdf' | 'docx';

/** Minutes as text with places: the one form that plain text, PDF and DOCX are all read into. */
export interface TextDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pages: number;
}

/** Where a span stands, for a person: page, line and columns count from 1; `to` is the column after the last character. */
export interface TextSpot {
  readonly page: number;
  readonly line: number;
  readonly from: number;
  readonly toLine: number;
  readonly to: number;
}

export function spotOf({ lines }: Pick<TextDocument, 'lines'>, span: Span): TextSpot {
  const first = lines[lineIndex(lines, span.start)];
  const last = lines[lineIndex(lines, Math.max(span.start, span.end - 1))];
  return {
    page: first?.page ?? 1, line: first?.number ?? 1, from: span.start - (first?.start ?? 0) + 1,
    toLine: last?.number ?? 1, to: span.end - (last?.start ?? 0) + 1,
  };
}

/** The place among the lines of the one that holds an offset. */
export function lineIndex(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const joined = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)),
});
