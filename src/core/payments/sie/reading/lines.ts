/** A line of a file without its end. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
  /** How it ends, when that is not as the lines before it, or as no system of today has it (a lone CR). */
  readonly uneven?: LineEnd | undefined;
}

type LineEnd = 'CRLF' | 'LF' | 'CR';

const END_OF_FILE = String.fromCharCode(0x1a);

/**
 * The lines of a text one at a time, so that a large file is never held as lines too. It is cut at CRLF, LF or CR. The mark that old programs end a file with (1A) is left
 * out with what follows it, when that is nothing.
 */
export function* linesOf(text: string): Generator<TextLine> {
  const end = text.trimEnd();
  const body = end.endsWith(END_OF_FILE) ? end.slice(0, -1) : text;
  let first: LineEnd | undefined;
  let from = 0;
  let line = 0;
  for (const match of body.matchAll(/\r\n|\n|\r/gu)) {
    const kind = match[0] === '\r\n' ? 'CRLF' : match[0] === '\n' ? 'LF' : 'CR';
    first ??= kind;
    line += 1;
    yield { text: body.slice(from, match.index), line, ...(kind !== first || kind === 'CR' ? { uneven: kind } : {}) };
    from = match.index + match[0].length;
  }
  if (from < body.length) yield { text: body.slice(from), line: line + 1 };
}
