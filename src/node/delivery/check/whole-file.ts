import type { ColumnRef } from '../../../core/figures/delivery/delivery-mapping.ts';
import { deliveryProblem, type DeliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { columnsRead } from '../../../core/figures/delivery/read-source.ts';
import { quoted, rowsOf, type Database } from '../../population/database.ts';
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

/**
 * A date and a check digit that hold are a personal number (personnummer, samordningsnummer). Written with its hyphen one is enough. Of ten
 * or twelve digits a pseudonym may be one by chance, four in a thousand: there more than one in fifty is too many.
 */
async function personalNumbers(database: Database, raw: RawTable): Promise<readonly DeliveryProblem[]> {
  const columns = raw.source.form.kind === 'fixed' ? [...columnsRead(raw.source), ...raw.source.ignored] : raw.headers.map((header): ColumnRef => ({ kind: 'header', header: { value: header, place: raw.source.place } }));
  const rows = `(SELECT ${columns.map((column, index) => `trim(${cellSql(raw, column)}) AS p${index}`).join(', ')} FROM read_parquet(${quoted(raw.path)}))`;
  const [shaped = []] = await rowsOf(database, `SELECT ${columns.map((_, index) => `count(*) FILTER (WHERE ${isShapedAsOne(`p${index}`)})`).join(', ')} FROM ${rows}`);
  const problems: DeliveryProblem[] = [];
  for (const [index, column] of columns.entries()) {
    if (shaped[index] === '0') continue;
    const cell = `p${index}`;
    const held = `${isShapedAsOne(cell)} AND (${checkSum(cell)}) % 10 = 0`;
    const [[certain, likely, filled] = []] = await rowsOf(database, `SELECT count(*) FILTER (WHERE held AND hyphen), count(*) FILTER (WHERE held AND NOT hyphen), count(*) FILTER (WHERE filled)
      FROM (SELECT CASE WHEN ${held} THEN true ELSE false END AS held, contains(${cell}, '-') OR contains(${cell}, '+') AS hyphen, ${cell} <> '' AS filled FROM ${rows})`);
    if (Number(certain) === 0 && Number(likely) * 50 <= Number(filled)) continue;
    problems.push(deliveryProblem('delivery-personal-number', placeOf(raw, headerRow(raw), column), { column: columnName(column), count: Number(certain) + Number(likely), of: Number(filled) }));
  }
  return problems;
}

function headerRow({ source: { form } }: RawTable): number {
  return form.kind === 'csv' || form.kind === 'workbook' ? form.headerRow : form.kind === 'fixed' ? form.firstRow : 1;
}

/** Ten or twelve digits that begin with a day, or with a day and sixty. Most cells do not begin as a number does, and need no more than a look at that. */
function isShapedAsOne(cell: string): string {
  return `CASE WHEN ${cell} >= '0' AND ${cell} < ':' AND length(${cell}) BETWEEN 10 AND 13
    THEN regexp_full_match(${cell}, '(18|19|20)?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+]?[0-9]{4}') ELSE false END`;
}

/** The sum of the last ten digits, every other one doubled, that ends with 0 when the check digit holds. */
function checkSum(cell: string): string {
  const digits = `right(replace(replace(${cell}, '-', ''), '+', ''), 10)`;
  const digit = (at: number): string => `TRY_CAST(substr(${digits}, ${at}, 1) AS INTEGER)`;
  return Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? `(2 * ${digit(index + 1)}) // 10 + (2 * ${digit(index + 1)}) % 10` : digit(index + 1))).join(' + ');
}
