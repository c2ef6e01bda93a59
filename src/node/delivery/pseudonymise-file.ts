import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Delimiter, Encoding } from '../../core/figures/mapping/table-mapping.ts';
import { deliveryProblem, type DeliveryProblem } from '../../core/figures/delivery/problems.ts';
import { cellPlace, plainText } from '../../core/figures/sheet.ts';
import { pseudonymOf } from './pseudonym.ts';
import { cellsIn, csvRecords } from './stage/csv-records.ts';
import { Unreadable } from './stage/unreadable.ts';

export interface PseudonymsAsked {
  readonly from: string;
  readonly to: string;
  readonly column: string;
  readonly key: Uint8Array;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

export type Pseudonymised = { readonly kind: 'written'; readonly rows: number } | { readonly kind: 'refused'; readonly problems: readonly DeliveryProblem[] };

/** Rows before the header, titles and the like, are few. */
const LAST_HEADER_ROW = 50;

/**
 * Writes a CSV file anew, in UTF-8, with pseudonyms in one column; the first row that has the column is its header. All else stands as it
 * was. Nothing is left when it is refused.
 */
export async function pseudonymiseFile(asked: PseudonymsAsked): Promise<Pseudonymised> {
  const unfinished = `${asked.to}.ofardig`;
  try {
    const rows = await write(asked, unfinished);
    await rename(unfinished, asked.to);
    return { kind: 'written', rows };
  } catch (fault) {
    if (fault instanceof Unreadable) return { kind: 'refused', problems: fault.problems };
    throw fault;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function write({ from, column, key, encoding, delimiter }: PseudonymsAsked, to: string): Promise<number> {
  const file = basename(from);
  const handle = await open(to, 'w');
  let at = -1;
  let rows = 0;
  let first: readonly string[] = [];
  const missing = (): Unreadable => new Unreadable(deliveryProblem('delivery-column-missing', cellPlace({ file }, 0, 0), { column, near: undefined, columns: first }));
  const changed = (cells: readonly string[], row: number): readonly string[] => {
    const identity = pseudonymOf(key, cells[at] ?? '');
    if (identity.kind === 'century') throw new Unreadable(deliveryProblem('delivery-century', cellPlace({ file }, row - 1, at), { column }));
    if (identity.kind === 'empty') return cells;
    rows += 1;
    return cells.with(at, identity.text);
  };
  try {
    for await (const records of csvRecords({ path: from, file, encoding }, delimiter)) {
      const lines = records.map((record) => {
        const cells = cellsIn(record, delimiter);
        if (record.row === 1) first = cells;
        if (at !== -1) return changed(cells, record.row);
        at = cells.findIndex((cell) => plainText(cell) === column);
        if (at === -1 && record.row > LAST_HEADER_ROW) throw missing();
        return cells;
      });
      await handle.write(lines.map((cells) => `${cells.map((cell) => quotedCell(cell, delimiter)).join(delimiter)}\n`).join(''));
    }
    if (at === -1) throw missing();
    return rows;
  } finally {
    await handle.close();
  }
}

const quotedCell = (cell: string, delimiter: Delimiter): string => (/["\n\r]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
