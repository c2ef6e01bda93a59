import type { Cell, Line, TextDocument } from './document.ts';

/**
 * Minutes from plain text. Nothing is trimmed: trailing spaces carry the columns of vote tables. A form feed ends a page; so does
 * a line that starts with one space and text, which is how text layers of Swedish minutes mark a new page.
 */
export function plainText(file: string, raw: string): TextDocument {
  const text = raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const lines: Line[] = [];
  const written = text.split('\n');
  const marksPages = !written.some((line) => /^ {2,}\S/u.test(line)) && written.filter((line) => /^ \S/u.test(line)).length <= written.length / 10;
  let start = 0;
  let page = 1;
  for (const [index, line] of written.entries()) {
    const breaks = line.startsWith('\f') || (written[index - 1]?.endsWith('\f') ?? false);
    const opensPage = index > 0 && (breaks || (marksPages && /^ \S/u.test(line)));
    if (opensPage) page += 1;
    lines.push({ text: line, number: index + 1, page, opensPage, start, end: start + line.length, cells: cellsOf(line, start) });
    start += line.length + 1;
  }
  if (lines.at(-1)?.text === '') lines.pop();
  return { file, format: 'text', text, lines, pages: page };
}

/** Tabs and upright bars part cells for sure; wide gaps do so in text laid out by column. */
function cellsOf(line: string, start: number): readonly Cell[] {
  if (line.includes('\t')) return parted(line, start, '\t');
  if (/^\s*\|.*\|\s*$/u.test(line)) {
    const from = line.indexOf('|') + 1;
    return parted(line.slice(from, line.lastIndexOf('|')), start + from, '|');
  }
  return [...line.matchAll(/\S(?:\S| (?! ))*/gu)].map(({ 0: text, index }) => ({ start: start + index, end: start + index + text.trimEnd().length }));
}

function parted(line: string, start: number, by: string): readonly Cell[] {
  let at = start;
  return line.split(by).map((text, column) => {
    const from = at + (text.length - text.trimStart().length);
    at += text.length + 1;
    return { start: from, end: from + text.trim().length, column };
  });
}
