import type { Block, Example } from './blocks.ts';

const width = 92;

/** The example as plain text, as a text layer gives it: wrapped lines, and one space before the first line of a page. */
export function asText({ blocks, head }: Example): string {
  let out = '';
  let pages = 1;
  let opens = false;
  const put = (line: string): void => {
    out += `${opens && line !== '' ? ' ' : ''}${line}\n`;
    if (line !== '') opens = false;
  };
  for (const block of blocks) {
    if (block.kind === 'page') {
      pages += 1;
      opens = true;
      if (head !== undefined) put(`${head} Sida ${pages}`);
      continue;
    }
    for (const line of linesOf(block)) put(line);
    put('');
  }
  return out;
}

function linesOf(block: Exclude<Block, { kind: 'page' }>): readonly string[] {
  switch (block.kind) {
    case 'paragraph': return wrapped(block.text);
    case 'heading':
    case 'title': return [block.text];
    case 'lines': return block.lines.flatMap(wrapped);
    case 'list': return block.lines.flatMap((line) => wrapped(`• ${line}`));
    case 'table': return tableLines(block);
  }
}

function wrapped(text: string): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      found.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...found, line];
}

function tableLines({ header, rows, text }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const all = [header, ...rows];
  if (text === 'tabs') return all.map((row) => row.join('\t'));
  if (text === 'folded') return all.map((row) => `${row.join(' ')} `);
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)) + 3);
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : centred(cell, widths[column] ?? 0))).join('').trimEnd());
}

function centred(cell: string, room: number): string {
  const before = Math.floor((room - cell.length) / 2);
  return `${' '.repeat(Math.max(0, before))}${cell}`.padEnd(room);
}
