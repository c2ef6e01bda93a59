import type { ExcelTable } from '../../../language/nodes/kind.ts';
import { letterOf, sheetPrefix } from '../address.ts';
import type { Book } from './book.ts';

/** Where a table's cells stand: two columns a key (a text key uses the first), then the value and the falling order. */
export function tableIn({ tables, words }: Book, name: string, home: string): ExcelTable | undefined {
  const found = tables.get(name);
  if (!found) return undefined;
  const { table: { rows }, first } = found;
  const prefix = sheetPrefix(words.tables, home);
  const keys = rows[0]?.keys.length ?? 0;
  const range = (column: number, more = 0): string => `${prefix}$${letterOf(column)}$${first}:$${letterOf(column)}$${first + rows.length - 1 + more}`;
  return {
    rows: rows.length,
    values: range(keys * 2, 1),
    order: range(keys * 2 + 1),
    keys: Array.from({ length: keys }, (_, key) => (rows.some(({ keys: all }) => all[key]?.kind === 'text') ? [range(key * 2)] : [range(key * 2), range(key * 2 + 1)])),
  };
}
