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
  /** How many rows there are, where that is known: an answer that went over another number of rows is refused. */
  readonly count?: bigint | undefined;
}

/** A table that somebody else made: its name as SQL, and the type of each column in the engine's words. */
export interface OwnTable {
  readonly table: string;
  /** As the person wrote it. */
  readonly written: string;
  readonly types: ReadonlyMap<string, string>;
}

/**
 * Where the rows of the population are. Their columns are called as sourceColumn says: an input by its name, its state `name ?`
 * (0 a value, 1 gäller inte, 2 saknas), a denominator `name /`.
 */
export type RowSource = Rows & (
  /** A table the engine already has, named as in SQL; of one month, by the column that says which and a number such as 202403. */
  | { readonly kind: 'table'; readonly table: string; readonly month?: { readonly column: string; readonly number: number } | undefined }
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

export type Streamed =
  | { readonly kind: 'streamed'; readonly rows: number }
  | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

/** Some rows of outputs as texts: id, owner, whether the row is unfit, then each output with its state and denominator. */
export interface LineBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A Parquet file to write, and what is said of it in its own metadata. */
export interface LineFile {
  readonly path: string;
  /** As YYYYMM, a column of every row. */
  readonly month: number;
  readonly about: Readonly<Record<string, string>>;
}

export type Written = { readonly kind: 'written'; readonly rows: number } | { readonly kind: 'refused'; readonly problems: readonly SqlProblem[] };

/** A column of a table that rows are put in. */
export interface LoadedColumn extends HeldColumn {
  /** The largest whole number, either side of 0, that stands in it. */
  readonly most: bigint;
  readonly canBeEmpty: 'yes' | 'no';
}

export type LoadedTable = Pick<Rows, 'id' | 'owner' | 'mostRows'> & { readonly columns: readonly LoadedColumn[] };

/** A database that runs a pass. Whole numbers come out of it as text and lose no digit; what is wrong with it is thrown as an EngineFault. */
export interface Engine {
  readonly name: 'duckdb' | 'postgres' | 'clickhouse';
  readonly version: string;
  /** What is gathered for each owner, or for all. */
  run(pass: PopulationPass, source: RowSource, owners: Owners): Promise<Ran>;
  /** Every row's outputs, a batch at a time in no order; no more than a batch is held. */
  stream(pass: PopulationPass, source: RowSource, owners: Owners, take: (batch: LineBatch) => Promise<void>): Promise<Streamed>;
  /** Every row's outputs as columns of a Parquet file, whole numbers of their last decimal, with person, enhet and månad before them. An unfit row is an error. */
  write(pass: PopulationPass, source: RowSource, owners: Owners, file: LineFile): Promise<Written>;
  /** Puts so many rows, as CSV, in a table of the engine's, which is gone when the engine is closed. Counts that all came there. */
  load(table: LoadedTable, rows: number, csv: AsyncIterable<Buffer>): Promise<RowSource>;
  /** A table that is there already, by the name a person wrote, when it has the columns needed. */
  ownTable(written: string, needed: readonly HeldColumn[]): Promise<OwnTable>;
  /** The different texts of a column, in order. */
  distinct(table: string, column: string): Promise<readonly string[]>;
  /** How many rows a table has, and how many different ids. */
  count(source: Extract<RowSource, { kind: 'table' }>): Promise<{ readonly rows: bigint; readonly ids: bigint }>;
  /** Stops whatever it is doing; what was asked is then refused. */
  stop(): Promise<void>;
  close(): Promise<void>;
}
