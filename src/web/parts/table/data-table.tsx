import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { PARTS, sayShown, saySortBy } from '../../../core/swedish/web/part-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { arranged, type Sorting } from './arranged.ts';
import type { Column } from './column.ts';
import { TableTools } from './table-tools.tsx';

/** Above this many rows a table can be filtered. */
const FEW = 8;

/** So many rows are shown whole: a table that moves inside the page is for more than are seen at once. */
const WHOLE = 12;

/**
 * A table of figures: sorted by a heading, filtered by a word, copied to Excel with numbers as numbers, downloaded as CSV; its head and
 * first column stay in sight, and at 320 px each row is a card. `j` and `k` go from row to row (`src/web/shell/use-keys.ts`).
 */
export function DataTable<Row>({ caption, rows, columns, rowKey, rowMark, total, onRow, onPoint, file }: {
  readonly caption: string; readonly rows: readonly Row[]; readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Rows that are lit or chosen. */
  readonly rowMark?: (row: Row) => 'lit' | 'chosen' | undefined;
  /** The last row: the sum of each column where there is one. */
  readonly total?: Readonly<Record<string, ReactNode>>;
  /** What Enter on a row, or a press of it, does. */
  readonly onRow?: (row: Row) => void;
  /** Called with the row that is pointed at or has the focus, and with undefined when none is. */
  readonly onPoint?: (row: Row | undefined) => void;
  /** The name of the file that is downloaded, without its ending. */
  readonly file: string;
}): ReactNode {
  const { language } = useSettings();
  const say = useSay();
  const [sorting, setSorting] = useState<Sorting>();
  const [word, setWord] = useState('');
  const shown = useMemo(() => arranged(rows, columns, sorting, word, language), [rows, columns, sorting, word, language]);
  const next = (key: string): void => setSorting((before) => (before?.key !== key ? { key, way: 'ascending' } : before.way === 'ascending' ? { key, way: 'descending' } : undefined));
  return (
    <section className="table-part" aria-label={caption}>
      <TableTools
        shown={sayShown(shown.length, rows.length, language)} filter={rows.length > FEW ? { word, setWord } : undefined}
        rows={shown} columns={columns} file={file}
      />
      <div className="table-scroll" data-rows={shown.length > WHOLE ? 'many' : 'few'} tabIndex={0} role="group" aria-label={caption}>
        <table className="ds-table data-table" role="table" data-border="true">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">{columns.map(({ key, header, align }) => (
              <th key={key} role="columnheader" scope="col" data-align={align} aria-sort={sorting?.key === key ? sorting.way : 'none'}>
                <button type="button" className="sort" title={saySortBy(header, language)} onClick={() => next(key)}>{header}</button>
              </th>
            ))}</tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr
                key={rowKey(row)} role="row" data-row={rowKey(row)} tabIndex={-1} data-mark={rowMark?.(row)}
                aria-selected={rowMark?.(row) === 'chosen' ? true : undefined}
                onFocus={() => onPoint?.(row)} onBlur={() => onPoint?.(undefined)} onPointerEnter={() => onPoint?.(row)} onPointerLeave={() => onPoint?.(undefined)}
                onKeyDown={(event: KeyboardEvent) => { if (onRow && event.key === 'Enter' && event.target === event.currentTarget) onRow(row); }}
              >
                {columns.map((column, index) => <TableCell key={column.key} row={row} column={column} place={index === 0 ? 'first' : 'other'} />)}
              </tr>
            ))}
          </tbody>
          {total && shown.length > 0 ? (
            <tfoot role="rowgroup"><tr role="row">{columns.map(({ key, header, align }, index) => (
              index === 0 ? <th key={key} role="rowheader" scope="row">{total[key] ?? say(PARTS.sum)}</th>
                : <td key={key} role="cell" data-align={align} data-label={header}><span className="held">{total[key]}</span></td>
            ))}</tr></tfoot>
          ) : null}
        </table>
      </div>
      {shown.length === 0 ? <p className="state-line">{say(word === '' ? PARTS.noRows : PARTS.noMatch)}</p> : null}
    </section>
  );
}

function TableCell<Row>({ row, column: { header, align, show }, place }: { readonly row: Row; readonly column: Column<Row>; readonly place: 'first' | 'other' }): ReactNode {
  if (place === 'first') return <th role="rowheader" scope="row" data-align={align}>{show(row)}</th>;
  return <td role="cell" data-align={align} data-label={header}><span className="held">{show(row)}</span></td>;
}
