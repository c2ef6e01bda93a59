import type { TextRows } from '../connection.ts';
import type { Cell } from '../engine.ts';

/** A cell as the format TabSeparated writes it. */
export function tabCell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', 0: '\0' };

/** Cells apart by tabs, rows by line breaks; whole numbers are digits, never JSON numbers. */
export function readTabs(text: string): TextRows {
  return text.split('\n').slice(0, -1).map(readTabLine);
}

export function readTabLine(line: string): readonly string[] {
  return line.split('\t').map((cell) => (cell === '\\N' ? '' : cell.replace(/\\(.)/gu, (_whole, mark: string) => ESCAPES[mark] ?? mark)));
}
