import type { Carrier, Dialect } from '../../core/emit/sql/dialect.ts';
import type { Cell, LineFile } from './engine.ts';

/** A column of a table made for a run, its type as the engine writes it. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
}

/** What the engines do differently: talk to the database. */
export interface Connection {
  readonly dialect: Dialect;
  readonly version: string;
  /** Every cell as text; a truth as 1 or 0. */
  read(sql: string): Promise<readonly (readonly string[])[]>;
  execute(sql: string): Promise<void>;
  /** Writes the rows of a question for lines to a Parquet file, and says how many. */
  write(sql: string, file: LineFile): Promise<number>;
  /** SQL that makes a table for the run, its columns allowed to be empty. */
  createTable(name: string, columns: readonly TableColumn[]): string;
  insert(table: string, columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Files as they stand after FROM; throws where the engine reads no files, or a column is not of its kind. */
  files(kind: 'parquet' | 'csv', paths: readonly string[], columns: readonly { readonly name: string; readonly kind: 'integer' | 'truth' | 'text' }[]): Promise<string>;
  close(): Promise<void>;
}

/** CREATE TEMPORARY TABLE as DuckDB and PostgreSQL write it. */
export function temporaryTable(dialect: Dialect): Connection['createTable'] {
  return (name, columns) => `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `${dialect.quoteName(column.name)} ${column.type}`).join(', ')})`;
}

/** INSERT of many rows as literals. */
export function insertValues(dialect: Dialect, execute: Connection['execute']): Connection['insert'] {
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
