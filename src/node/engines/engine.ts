import type { PopulationPass } from '../../core/emit/population/plan.ts';
import type { Answer } from '../../core/emit/sql/gathered.ts';
import type { OwnerValue } from '../../core/emit/sql/owners.ts';
import type { SqlProblem } from '../../core/emit/sql/problems.ts';

/** A cell of a row; null is empty, which only a row whose state says so may be. */
export type Cell = bigint | boolean | string | null;

interface Rows {
  /** The columns with the id of each row and of its owner, both texts. */
  readonly id: string;
  readonly owner: string;
  /** No sum goes over more rows than this. */
  readonly mostRows: bigint;
}

/**
 * Where the rows of the population are. Their columns are called as sourceColumn says: an input by its name, its state `name ?`
 * (0 a value, 1 gäller inte, 2 saknas), a denominator `name /`.
 */
export type RowSource = Rows & (
  /** A table the engine already has, named as in SQL, or a question in parentheses. */
  | { readonly kind: 'table'; readonly table: string }
  /** Files the engine reads itself; only DuckDB does. */
  | { readonly kind: 'parquet' | 'csv'; readonly files: readonly string[] }
  /** Rows held in memory, put in a table of the engine's for the run. */
  | { readonly kind: 'held'; readonly columns: readonly HeldColumn[]; readonly rows: readonly (readonly Cell[])[] }
);

export interface HeldColumn {
  readonly name: string;
  readonly kind: 'integer' | 'truth' | 'text';
}

/** The values of the upper columns for each owner, by the column's name in the plan. */
export type Owners = ReadonlyMap<string, ReadonlyMap<string, OwnerValue>>;

export type Ran =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

export type Lines =
  | { readonly kind: 'lines'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

/** A Parquet file to write, and what is said of it in its own metadata. */
export interface LineFile {
  readonly path: string;
  /** As YYYYMM, a column of every row. */
  readonly month: number;
  readonly about: Readonly<Record<string, string>>;
}

export type Written = { readonly kind: 'written'; readonly rows: number } | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

/** A database that runs a pass. Whole numbers come out of it as text and lose no digit; a fault of the database is thrown. */
export interface Engine {
  readonly name: 'duckdb' | 'postgres' | 'clickhouse';
  readonly version: string;
  /** What is gathered for each owner, or for all. */
  run(pass: PopulationPass, source: RowSource, owners: Owners): Promise<Ran>;
  /** Every row's outputs as texts: for looking closer, and for tests. */
  lines(pass: PopulationPass, source: RowSource, owners: Owners): Promise<Lines>;
  /** Every row's outputs as columns of a Parquet file, whole numbers of their last decimal, with person, enhet and månad before them. An unfit row is an error. */
  write(pass: PopulationPass, source: RowSource, owners: Owners, file: LineFile): Promise<Written>;
  close(): Promise<void>;
}
