import type { Carrier, Dialect } from '../../core/emit/sql/dialect.ts';
import type { Cell, LineFile, OwnTable } from './engine.ts';

/** A column of a table made for a run, its type as the engine writes it. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly canBeEmpty: 'yes' | 'no';
}

/** Cells as texts, a row at a time. */
export type TextRows = readonly (readonly string[])[];

/** A select and the names of its columns. */
export interface Asked {
  readonly sql: string;
  readonly columns: readonly string[];
}

/** What the engines do differently: talk to the database. What it throws for the database's sake is an EngineFault. */
export interface Connection {
  readonly dialect: Dialect;
  readonly version: string;
  /** Every cell as text; a truth as 1 or 0. */
  read(sql: string): Promise<TextRows>;
  /** As read, some thousand rows at a time; the next are not asked for until `take` is done with the last. */
  stream(sql: string, take: (rows: TextRows) => Promise<void>): Promise<void>;
  /** Writes the rows of a question for lines to a Parquet file, and says how many. */
  write(sql: string, file: LineFile): Promise<number>;
  /** As read, but asked of each server that holds rows: what stands after FROM is then what partOf gives. */
  gather(asked: Asked): Promise<TextRows>;
  /** What a server has of a table. */
  partOf(table: string): Promise<string>;
  /** A table for the run; `id` is the column with the id of each row. */
  makeTable(name: string, columns: readonly TableColumn[], id: string): Promise<void>;
  dropTable(name: string): Promise<void>;
  insert(table: string, columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Rows as CSV with commas, texts in quotation marks, \N for an empty cell. */
  copy(table: string, csv: AsyncIterable<Buffer>): Promise<void>;
  /** The types, as ownTable gives them, that a column of a kind may have. */
  readonly kinds: Readonly<Record<'integer' | 'truth' | 'text', RegExp>>;
  /** A table by the name a person wrote; throws an EngineFault when it is not there. */
  ownTable(written: string): Promise<OwnTable>;
  /** Files as they stand after FROM; throws where the engine reads no files, or a column is not of its kind. */
  files(kind: 'parquet' | 'csv', paths: readonly string[], columns: readonly { readonly name: string; readonly kind: 'integer' | 'truth' | 'text' }[]): Promise<string>;
  /** Stops what is being asked: that call then throws. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** CREATE TEMPORARY TABLE as DuckDB and PostgreSQL write it. */
export function temporaryTable({ quoteName }: Dialect, name: string, columns: readonly TableColumn[]): string {
  return `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `${quoteName(column.name)} ${column.type}${column.canBeEmpty === 'yes' ? '' : ' NOT NULL'}`).join(', ')})`;
}

/** INSERT of many rows as literals. */
export function insertValues(dialect: Dialect, execute: (sql: string) => Promise<void>): Connection['insert'] {
  const cell = (value: Cell, type: string): string => {
    if (value === null) return 'NULL';
    if (typeof value === 'string') return dialect.text(value);
    if (typeof value === 'boolean') return value ? dialect.truth.yes : dialect.truth.no;
    const carrier = dialect.carriers.find(({ column }) => column === type) ?? dialect.carriers[0];
    return dialect.integer(value, carrier as Carrier);
  };
  return (table, columns, rows) => execute(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row.map((value, at) => cell(value, columns[at]?.type ?? '')).join(', ')})`).join(', ')}`);
}

/** For engines whose server does not see our files. */
export function noFiles(): Promise<never> {
  return Promise.reject(new Error('only DuckDB reads and writes files itself'));
}

/** A name as a person writes it, with what stands before the dot when there is one. */
export function nameParts(written: string): { readonly within: string | undefined; readonly name: string } {
  const dot = written.indexOf('.');
  return dot < 0 ? { within: undefined, name: written } : { within: written.slice(0, dot), name: written.slice(dot + 1) };
}
