import type { ColumnRef } from '../../../core/figures/delivery/delivery-mapping.ts';
import { deliveryProblem, type DeliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { columnsRead } from '../../../core/figures/delivery/read-source.ts';
import { quoted, rowsOf, type Database } from '../../population/database.ts';
import { findPersonalNumbers } from '../../population/personal-numbers.ts';
import { cellSql, columnName, placeOf, positionsName, type RawTable } from '../stage/raw-table.ts';

type Positions = ColumnRef & { readonly kind: 'positions' };

/** What is wrong with a file of readable rows as a whole: something stands where nothing is said of it, or persons are named by their numbers. */
export async function wholeFileProblems(database: Database, raw: RawTable): Promise<readonly DeliveryProblem[]> {
  return [...await unmapped(database, raw), ...await personalNumbers(database, raw)];
}

async function unmapped(database: Database, raw: RawTable): Promise<readonly DeliveryProblem[]> {
  const problems: DeliveryProblem[] = [];
  for (const gap of await gapsOf(database, raw)) {
    const cell = `trim(${cellSql(raw, gap)})`;
    const [[row, example] = []] = await rowsOf(database, `SELECT rad, ${cell} FROM read_parquet(${quoted(raw.path)}) WHERE ${cell} <> '' ORDER BY rad LIMIT 1`);
    if (row === null || row === undefined) continue;
    problems.push(deliveryProblem('delivery-positions-unmapped', placeOf(raw, Number(row), gap), { positions: positionsName(gap), example: (example ?? '').slice(0, 40) }));
  }
  return problems;
}

/** The positions of a line that are neither read nor ignored. */
async function gapsOf(database: Database, { source, path }: RawTable): Promise<readonly Positions[]> {
  if (source.form.kind !== 'fixed') return [];
  const [[widest] = []] = await rowsOf(database, `SELECT max(length(rtrim(c1))) FROM read_parquet(${quoted(path)})`);
  const used = [...columnsRead(source), ...source.ignored].filter((one) => one.kind === 'positions').toSorted((a, b) => a.from - b.from);
  const gaps: Positions[] = [];
  let next = 1;
  for (const { from, to } of used) {
    if (from > next) gaps.push({ kind: 'positions', from: next, to: from - 1, place: source.place });
    next = Math.max(next, to + 1);
  }
  return Number(widest) < next ? gaps : [...gaps, { kind: 'positions', from: next, to: Number(widest), place: source.place }];
}

async function personalNumbers(database: Database, raw: RawTable): Promise<readonly DeliveryProblem[]> {
  const columns = raw.source.form.kind === 'fixed' ? [...columnsRead(raw.source), ...raw.source.ignored] : raw.headers.map((header): ColumnRef => ({ kind: 'header', header: { value: header, place: raw.source.place } }));
  const found = await findPersonalNumbers(database, columns.map((column) => cellSql(raw, column)), `read_parquet(${quoted(raw.path)})`);
  return found.flatMap(({ index, count, of }) => {
    const column = columns[index];
    return column ? [deliveryProblem('delivery-personal-number', placeOf(raw, headerRow(raw), column), { column: columnName(column), count, of })] : [];
  });
}

function headerRow({ source: { form } }: RawTable): number {
  return form.kind === 'csv' || form.kind === 'workbook' ? form.headerRow : form.kind === 'fixed' ? form.firstRow : 1;
}
