import type { PopulationProblem } from '../../core/figures/population-problems.ts';
import type { DeclaredType } from '../../core/language/declarations/declared-type.ts';
import type { Period } from '../../core/quantity/period.ts';
import type { Database } from './database.ts';

/** What a column of a population file holds, and the name it goes by from there on. */
export interface PopulationColumn {
  readonly column: string;
  readonly input: string;
  readonly type: DeclaredType | { readonly kind: 'month' };
  /** How many of the digits of a whole number in a Parquet file are decimals: 12500 with scale 4 is 1,2500. */
  readonly scale: number;
  readonly missing: 'refused' | 'allowed';
}

/** The columns, by their names in the file, that say whom and when a row is about. */
export type PopulationKeys =
  | { readonly kind: 'personMonths'; readonly person: string; readonly month: string; readonly unit?: string | undefined }
  | { readonly kind: 'listings'; readonly person: string; readonly unit: string; readonly from: string; readonly to: string };

/** What is done with a row that is wrong: the whole is refused, or the row is written to a file and counted. */
export type PopulationPolicy = { readonly kind: 'refuse' } | { readonly kind: 'setAside'; readonly file: string };

export interface PopulationAsked {
  /** A file, or a folder of files of the same columns: .parquet or .csv. */
  readonly path: string;
  readonly columns: readonly PopulationColumn[];
  readonly keys: PopulationKeys;
  /** The units there are; undefined when no list is given. */
  readonly units?: readonly string[] | undefined;
  readonly months?: readonly Period[] | undefined;
  readonly policy: PopulationPolicy;
}

/** How the values of a column come: whole numbers of the last decimal, days since 1970, months as 202403, 1 and 0 for yes and no. */
export type Carrier = 'int32' | 'safe' | 'int64' | 'text';

/** A checked population, ready to be asked. It lives as long as its database and work folder. */
export interface PopulationSource {
  /** How many different persons there are; counted when asked for, since it takes longer than everything else. */
  readonly persons: () => Promise<number>;
  readonly rows: number;
  readonly months: readonly Period[];
  /** The Parquet files that hold it; of a CSV file, the copy in the work folder. */
  readonly paths: readonly string[];
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** The rows as SQL, with a column for each input; of one month, when one is named, and of one of `of` equal parts, when one is. */
  readonly sql: (month?: Period, part?: PopulationPart) => string;
  readonly database: Database;
}

/** Part `at`, from 0, of `of` parts: every row is in one of them. */
export interface PopulationPart {
  readonly at: number;
  readonly of: number;
}

export type PopulationRead =
  | { readonly kind: 'read'; readonly source: PopulationSource; readonly setAside: readonly PopulationProblem[]; readonly setAsideRows: number }
  | { readonly kind: 'refused'; readonly problems: readonly PopulationProblem[] };
