/** A line of a file without its end. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

export interface CutLines {
  readonly lines: readonly TextLine[];
  /** The first line that ends in another way than those before it, or in a way that no system of today has (a lone CR). */
  readonly uneven?: { readonly line: number; readonly end: LineEnd } | undefined;
}

type LineEnd = 'CRLF' | 'LF' | 'CR';

const END_OF_FILE = String.fromCharCode(0x1a);

/** Cuts a text at CRLF, LF or CR. The mark that old programs end a file with (1A) is left out with what follows it, when that is nothing. */
export function cutLines(text: string): CutLines {
  const end = text.trimEnd();
  const body = end.endsWith(END_OF_FILE) ? end.slice(0, -1) : text;
  const lines: TextLine[] = [];
  let uneven: CutLines['uneven'];
  let first: LineEnd | undefined;
  let from = 0;
  for (const match of body.matchAll(/\r\n|\n|\r/gu)) {
    const kind = match[0] === '\r\n' ? 'CRLF' : match[0] === '\n' ? 'LF' : 'CR';
    lines.push({ text: body.slice(from, match.index), line: lines.length + 1 });
    first ??= kind;
    if (uneven === undefined && (kind !== first || kind === 'CR')) uneven = { line: lines.length, end: kind };
    from = match.index + match[0].length;
  }
  if (from < body.length) lines.push({ text: body.slice(from), line: lines.length + 1 });
  return { lines, uneven };
}
