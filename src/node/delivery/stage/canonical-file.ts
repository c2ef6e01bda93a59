import { open, type FileHandle } from 'node:fs/promises';
import { quoted, type Database } from '../../population/database.ts';

/**
 * Rows of texts on their way to Parquet, in the one form of CSV that leaves nothing to guess: row number, how many cells there were, the
 * cells, and what stood beyond the last column.
 */
export interface CanonicalFile {
  readonly write: (row: number, cells: readonly string[], count: number) => void;
  /** A row whose cells stand in this form already. */
  readonly copy: (row: number, line: string) => void;
  /** Must be awaited now and then: what is written is held until then. */
  readonly flush: () => Promise<void>;
  /** May be asked for again. */
  readonly close: () => Promise<void>;
}

export async function canonicalFile(path: string, width: number): Promise<CanonicalFile> {
  const handle: FileHandle = await open(path, 'w');
  let lines: string[] = [];
  let isClosed = false;
  const flush = async (): Promise<void> => {
    if (lines.length > 0) await handle.write(lines.join(''));
    lines = [];
  };
  return {
    write: (row, cells, count) => {
      const own = cells.length > width ? cells.slice(0, width) : cells;
      const padding = ';'.repeat(width - own.length);
      lines.push(`${row};${count};${own.map(cellText).join(';')}${padding};${cells.length > width ? cellText(cells.slice(width).join(';')) : ''}\n`);
    },
    copy: (row, line) => { lines.push(`${row};${width};${line};\n`); },
    flush,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await flush();
      await handle.close();
    },
  };
}

/** The columns of what is staged: rad, bredd, c1 .. cn, rest. */
export async function canonicalToParquet({ connection }: Database, from: string, to: string, width: number): Promise<void> {
  const cells = Array.from({ length: width }, (_, index) => `'c${index + 1}': 'VARCHAR'`).join(', ');
  await connection.run(`COPY (SELECT * FROM read_csv(${quoted(from)}, auto_detect = false, header = false, delim = ';', quote = '"', escape = '"', new_line = '\\n',
    max_line_size = 2097152, buffer_size = 8388608, columns = {'rad': 'BIGINT', 'bredd': 'INTEGER', ${cells}, 'rest': 'VARCHAR'})) TO ${quoted(to)} (FORMAT parquet)`);
}

const cellText = (cell: string): string => (/[";\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
