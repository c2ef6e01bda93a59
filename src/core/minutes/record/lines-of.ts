import { spotOf, type Span, type TextDocument } from '../text/document.ts';

/** Where spans stand, for a person: lines of the file, or page and line where lines are counted on each page. */
export function linesOf(document: TextDocument, ...spans: readonly Span[]): string {
  const parts = spans.map((span) => {
    const { page, line, toLine } = spotOf(document, span);
    const lines = line === toLine ? String(line) : `${line}–${toLine}`;
    return document.format === 'pdf' ? `s. ${page} r. ${lines}` : lines;
  });
  return [...new Set(parts)].join(', ');
}
