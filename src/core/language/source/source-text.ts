import type { TextPlace } from '../problem.ts';

/** A text file as read, with where its lines begin. Every span in the language is a pair of offsets into `text`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

export function placeAt(source: SourceText, span: Span): TextPlace {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const column = span.start - (source.lineStarts[low] ?? 0) + 1;
  return { kind: 'text', file: source.file, line: low + 1, column, length: Math.max(1, span.end - span.start) };
}
