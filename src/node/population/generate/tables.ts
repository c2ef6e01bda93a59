import { daysOf, type Period } from '../../../core/quantity/period.ts';
import { named, quoted } from '../database.ts';
import { LISTING_COLUMNS, PERSON_MONTH_COLUMNS, SYNTHETIC, type ColumnText } from './described.ts';
import { drawSql } from './hash.ts';
import { dayNumber, monthNumber } from './span.ts';

/** Thousandths that a person's weight can lie above or below its usual from month to month. */
const DRIFT = 50;

const dateSql = (days: string): string => `DATE '1970-01-01' + CAST(${days} AS INTEGER)`;
const unitSql = (unit: string): string => `'SYN-E' || lpad(CAST(${unit} + 1 AS VARCHAR), 4, '0')`;

/** The persons listed on the last day of a month, in the order of their numbers. */
export function personMonthsSql(seed: number, month: Period, lives: string): string {
  const { to } = daysOf(month);
  const on = dayNumber(to);
  const listed = (one: number): string => `from_${one} <= ${on} AND (to_${one} IS NULL OR to_${one} >= ${on})`;
  const values = [
    `CAST(${monthNumber(month)} AS INTEGER)`, 'person', unitSql('unit'), `CAST((${to.replaceAll('-', '')} - born_on) // 10000 AS INTEGER)`, 'sex',
    `(weight * (${1000 - DRIFT} + ${drawSql(seed, `drift ${monthNumber(month)}`, 2 * DRIFT + 1)})) // 1000`,
    'CAST(need AS BIGINT)', "'SYN-A' || lpad(CAST(area + 1 AS VARCHAR), 5, '0')", 'CAST(distance + CASE WHEN unit = home THEN 0 ELSE detour END AS BIGINT)',
  ];
  return `SELECT ${values.map((value, at) => `${value} AS ${named(PERSON_MONTH_COLUMNS[at]?.kolumn ?? '')}`).join(', ')} FROM (
    SELECT *, CASE WHEN ${listed(1)} THEN unit_1 WHEN ${listed(2)} THEN unit_2 WHEN ${listed(3)} THEN unit_3 END AS unit FROM read_parquet(${quoted(lives)})
  ) WHERE unit IS NOT NULL`;
}

/** Every listing of every person, in the order of person and day. */
export function listingsSql(lives: string): string {
  const one = (at: number): string => `{unit: unit_${at}, begins: from_${at}, ends: to_${at}}`;
  return `SELECT person, ${unitSql('l.unit')} AS enhet, ${dateSql('l.begins')} AS "från", ${dateSql('l.ends')} AS "till" FROM (
    SELECT person, unnest([${one(1)}, ${one(2)}, ${one(3)}]) AS l FROM read_parquet(${quoted(lives)})
  ) WHERE l.unit IS NOT NULL`;
}

/** Writes what a question gives to a Parquet file that says in itself that it is synthetic. */
export function copySql(question: string, file: string, about: Readonly<Record<string, string>>): string {
  const pairs = Object.entries({ syntetisk: 'ja', om: SYNTHETIC, ...about }).map(([key, text]) => `${key}: ${quoted(text)}`);
  return `COPY (${question}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`;
}

/** The columns as they are told in a file: name and decimals. */
export const columnsAbout = (of: 'personmånader' | 'listningar'): string =>
  (of === 'listningar' ? LISTING_COLUMNS : PERSON_MONTH_COLUMNS).map((column: ColumnText) => `${column.kolumn}:${column.typ === 'tal' ? `tal/${column.decimaler}` : column.typ}`).join(' ');
