import { writeDecimal, mantissa } from '../../../core/quantity/decimal.ts';
import type { Range } from '../../../core/quantity/range.ts';
import { named, quoted } from '../database.ts';
import type { Carrier, PopulationColumn } from '../population.ts';
import { scaleOf } from './header.ts';

/** One way a cell can be wrong, as SQL that is true for it; nothing is true of an empty cell. */
export type CellFault =
  | { readonly code: 'population-empty' | 'population-month'; readonly when: string }
  | { readonly code: 'population-not-a-value'; readonly when: string; readonly expected: string }
  | { readonly code: 'population-decimals'; readonly when: string; readonly decimals: number }
  | { readonly code: 'population-range'; readonly when: string; readonly low: string; readonly high: string };

/** A column of the file as it is handed on. */
export interface ValueSql {
  readonly column: PopulationColumn;
  readonly value: string;
  readonly carrier: Carrier;
  readonly faults: readonly CellFault[];
}

const INT32 = 2n ** 31n - 1n;
const SAFE = 2n ** 53n - 1n;

/** What a column gives, and what can be wrong with it. `type` is the file's; undefined in a CSV file, where all is text. */
export function valueSql(column: PopulationColumn, type: string | undefined): ValueSql {
  const cell = named(column.column);
  const empty: readonly CellFault[] = column.missing === 'refused' ? [{ code: 'population-empty', when: `${cell} IS NULL` }] : [];
  const given = (value: string, carrier: Carrier, faults: readonly CellFault[]): ValueSql => ({ column, value, carrier, faults: [...empty, ...faults] });
  const unread = (when: string, expected: string): CellFault => ({ code: 'population-not-a-value', when, expected });
  switch (column.type.kind) {
    case 'text': {
      const { values } = column.type;
      return given(cell, 'text', values ? [unread(`${cell} NOT IN (${values.map(quoted).join(', ')})`, values.join(', '))] : []);
    }
    case 'truth': return type === undefined
      ? given(`CASE ${cell} WHEN 'ja' THEN 1 WHEN 'nej' THEN 0 END`, 'int32', [unread(`${cell} NOT IN ('ja', 'nej')`, 'ja, nej')])
      : given(`CAST(${cell} AS INTEGER)`, 'int32', []);
    case 'date': {
      const date = type === undefined ? `TRY_CAST(CASE WHEN regexp_full_match(${cell}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN ${cell} END AS DATE)` : cell;
      return given(`CAST(${date} - DATE '1970-01-01' AS INTEGER)`, 'int32', type === undefined ? [unread(`${cell} IS NOT NULL AND ${date} IS NULL`, '2024-03-01')] : []);
    }
    case 'month': {
      const isNumber = type !== undefined && type !== 'VARCHAR';
      const month = isNumber ? `CAST(${cell} AS INTEGER)` : `CASE WHEN regexp_full_match(${cell}, '[0-9]{4}-[0-9]{2}') THEN CAST(replace(${cell}, '-', '') AS INTEGER) END`;
      return given(month, 'int32', [{ code: 'population-month', when: `${cell} IS NOT NULL AND ((${month}) IS NULL OR (${month}) % 100 NOT BETWEEN 1 AND 12 OR (${month}) NOT BETWEEN 190001 AND 999912)` }]);
    }
    case 'number': return numberSql(column.type, type, column, given);
  }
}

function numberSql(
  { decimals, range }: { readonly decimals: number; readonly range: Range }, type: string | undefined, { column, scale }: PopulationColumn,
  given: (value: string, carrier: Carrier, faults: readonly CellFault[]) => ValueSql,
): ValueSql {
  const cell = named(column);
  const [low, high] = [mantissa(range.low, decimals), mantissa(range.high, decimals)];
  const carrier = carrierOf(low, high);
  const outside = (value: string): CellFault => ({
    code: 'population-range', when: `${value} NOT BETWEEN ${low} AND ${high}`, low: writeDecimal(range.low, decimals), high: writeDecimal(range.high, decimals),
  });
  const tooFine = (when: string): CellFault => ({ code: 'population-decimals', when, decimals });
  if (type === undefined) {
    const fraction = `rtrim(split_part(${cell}, ',', 2), '0')`;
    const reads = `regexp_full_match(${cell}, '-?[0-9]+(,[0-9]+)?')`;
    // A number of more digits than HUGEINT holds becomes its largest: outside every range, and counted as such.
    const value = `CASE WHEN ${reads} AND length(${fraction}) <= ${decimals} THEN coalesce(TRY_CAST(split_part(${cell}, ',', 1) || rpad(${fraction}, ${decimals}, '0') AS HUGEINT), 170141183460469231731687303715884105727) END`;
    return given(value, carrier, [
      { code: 'population-not-a-value', when: `NOT ${reads}`, expected: decimals > 0 ? '1234,5' : '1234' },
      tooFine(`${reads} AND length(${fraction}) > ${decimals}`), outside(value),
    ]);
  }
  const inFile = scaleOf(type, scale);
  const digits = type.startsWith('DECIMAL') ? `CAST(replace(CAST(${cell} AS VARCHAR), '.', '') AS HUGEINT)` : cell;
  if (inFile === decimals) return given(digits, carrier, [outside(digits)]);
  const factor = 10n ** BigInt(Math.abs(inFile - decimals));
  const wide = `CAST(${digits} AS HUGEINT)`;
  if (inFile < decimals) return given(`${wide} * ${factor}`, carrier, [{ ...outside(`(${wide} * ${factor})`), when: `${wide} NOT BETWEEN ${floor(low, factor)} AND ${high / factor}` } as CellFault]);
  return given(`(${wide} // ${factor})`, carrier, [tooFine(`(${wide} % ${factor}) <> 0`), outside(`(${wide} // ${factor})`)]);
}

/** The least whole number whose product with the factor is not below. */
const floor = (low: bigint, factor: bigint): bigint => (low > 0n ? (low + factor - 1n) / factor : low / factor);

function carrierOf(low: bigint, high: bigint): Carrier {
  const largest = -low > high ? -low : high;
  return largest <= INT32 ? 'int32' : largest <= SAFE ? 'safe' : 'int64';
}
