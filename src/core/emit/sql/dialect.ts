import type { Bounds } from '../../language/lowered/ir.ts';

/** A type of whole numbers in an engine: it holds every x with |x| <= most, and so -x too. */
export interface Carrier {
  readonly type: string;
  /** As a column of a table. */
  readonly column: string;
  readonly most: bigint;
}

/** How one engine writes what all of them compute. Only whole numbers, truths and texts; never a decimal or a float. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgres' | 'clickhouse';
  /** Narrowest first. */
  readonly carriers: readonly Carrier[];
  integer(value: bigint, carrier: Carrier): string;
  cast(sql: string, carrier: Carrier): string;
  /** a / b cut to a whole number; a is never negative and b always positive. */
  quotient(a: string, b: string, carrier: Carrier): string;
  /** The sum over rows of a number of one carrier, in a carrier that holds the whole sum. */
  sum(sql: string, total: Carrier): string;
  readonly types: { readonly text: string; readonly truth: string; readonly small: string };
  readonly truth: { readonly yes: string; readonly no: string };
  text(value: string): string;
  asText(sql: string): string;
  /** A text as it is compared: by its characters, in no country's order. */
  comparable(sql: string): string;
  quoteName(written: string): string;
  /** WITH, or one select inside another where the engine has no WITH. */
  readonly layers: 'with' | 'nested';
  /** How WITH is written so that a layer is not kept in memory. */
  readonly as: string;
  /** Ends a layer, where the engine would otherwise write out its expressions again in the next. */
  readonly fence: string;
  /** What stands before the columns of the rows and of their owners where the two are joined. */
  readonly own: string;
  readonly upper: string;
  /** The owners' values as a table of the run, or as lists written in the select itself: then nothing need be made on any server. */
  readonly owners: 'table' | 'unnest' | 'arrayJoin';
  /** Every row of the population with its owner's row; one without an owner has no `upper_present` 1. */
  join(owners: string, owner: string): string;
}

const quote = (mark: string) => (written: string): string => mark + written.replaceAll(mark, mark + mark) + mark;
const sqlText = quote("'");
const leftJoin = (owners: string, owner: string): string => ` LEFT JOIN ${owners} o ON o.owner_key = ${owner}`;
const standardCast = (sql: string, { type }: Carrier): string => `CAST(${sql} AS ${type})`;
const BIGINT: Carrier = { type: 'BIGINT', column: 'BIGINT', most: 2n ** 63n - 1n };

/** DuckDB: overflow is an error there, // cuts, and SUM of BIGINT is HUGEINT. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  carriers: [BIGINT, { type: 'HUGEINT', column: 'HUGEINT', most: 2n ** 127n - 1n }],
  integer: (value, { type }) => (type === 'BIGINT' ? `${value < 0n ? `(${value})` : value}::BIGINT` : `'${value}'::HUGEINT`),
  cast: standardCast,
  quotient: (a, b) => `(${a} // ${b})`,
  sum: (sql) => `SUM(${sql})`,
  types: { text: 'VARCHAR', truth: 'BOOLEAN', small: 'INTEGER' },
  truth: { yes: 'TRUE', no: 'FALSE' },
  text: sqlText,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  comparable: (sql) => sql,
  quoteName: quote('"'),
  layers: 'with', as: 'AS NOT MATERIALIZED', fence: '',
  own: 'p.', upper: 'o.', owners: 'table', join: leftJoin,
};

/** PostgreSQL: / of BIGINT cuts, and so does div of numeric; SUM of BIGINT is numeric. Numeric without a scale has no practical end. */
export const POSTGRES: Dialect = {
  name: 'postgres',
  carriers: [BIGINT, { type: 'numeric', column: 'numeric', most: 10n ** 1000n }],
  integer: (value, { type }) => (type === 'BIGINT' ? `BIGINT '${value}'` : `numeric '${value}'`),
  cast: standardCast,
  quotient: (a, b, { type }) => (type === 'BIGINT' ? `(${a} / ${b})` : `div(${a}, ${b})`),
  sum: (sql) => `SUM(${sql})`,
  types: { text: 'text', truth: 'boolean', small: 'integer' },
  truth: { yes: 'TRUE', no: 'FALSE' },
  text: (value) => `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'::text`,
  asText: (sql) => `CAST(${sql} AS text)`,
  comparable: (sql) => `(${sql}) COLLATE "C"`,
  quoteName: quote('"'),
  layers: 'with', as: 'AS', fence: ' OFFSET 0',
  own: 'p.', upper: 'o.', owners: 'unnest', join: leftJoin,
};

/**
 * ClickHouse, as old as 18.16: no WITH over selects, Int64 wraps without a word, and the wide type is Decimal of 38 digits without
 * decimals. What is summed is cast first, since the sum of Int64 is Int64.
 */
export const CLICKHOUSE: Dialect = {
  name: 'clickhouse',
  carriers: [{ type: 'Int64', column: 'Int64', most: 2n ** 63n - 1n }, { type: 'Decimal128', column: 'Decimal(38, 0)', most: 10n ** 38n - 1n }],
  integer: (value, { type }) => (type === 'Int64' ? `toInt64(${value})` : `toDecimal128('${value}', 0)`),
  cast: (sql, { type }) => (type === 'Int64' ? `toInt64(${sql})` : `toDecimal128(${sql}, 0)`),
  quotient: (a, b) => `intDiv(${a}, ${b})`,
  sum(sql, total) { return `sum(${this.cast(sql, total)})`; },
  types: { text: 'String', truth: 'UInt8', small: 'UInt8' },
  truth: { yes: '1', no: '0' },
  text: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  asText: (sql) => `toString(${sql})`,
  comparable: (sql) => sql,
  quoteName: (written) => `\`${written.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  layers: 'nested', as: '', fence: '',
  own: '', upper: '', owners: 'arrayJoin', join: (owners, owner) => ` ALL LEFT JOIN (SELECT *, owner_key AS ${owner} FROM ${owners}) AS o USING ${owner}`,
};

/** The narrowest carrier that holds every whole number of the bounds; undefined where the engine has none. */
export function carrierOf({ low, high }: Bounds, { carriers }: Dialect): Carrier | undefined {
  const size = -low > high ? -low : high;
  return carriers.find(({ most }) => size <= most);
}

/** The wider of carriers of one dialect. */
export function widest(...carriers: readonly Carrier[]): Carrier {
  return carriers.reduce((a, b) => (b.most > a.most ? b : a));
}
