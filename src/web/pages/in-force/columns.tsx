import type { Entry } from '../../../core/register/entry.ts';
import type { Column } from '../../parts/table/column.ts';
import { Sources } from './standing-list.tsx';

/** A column of words, the same when shown, sorted and copied. */
export function textColumn<Row>(key: string, header: string, text: (row: Row) => string): Column<Row> {
  return { key, header, align: 'left', show: text, plain: text };
}

/** The entries an answer rests on: links on the page, names in the copy. */
export function restsColumn<Row>(header: string, entries: (row: Row) => readonly Entry[]): Column<Row> {
  return { key: 'rests', header, align: 'left', show: (row) => <Sources entries={entries(row)} />, plain: (row) => [...new Set(entries(row).map(({ name }) => name))].join(', ') };
}
