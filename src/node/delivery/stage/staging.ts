import type { Database } from '../../population/database.ts';
import type { FolderFiles } from '../../readers/folder-files.ts';

/** Where a delivery is read from and to. */
export interface Staging {
  readonly database: Database;
  readonly folder: string;
  readonly files: FolderFiles;
  /** A folder for what is made of it. */
  readonly work: string;
  /** Files are read outside of DuckDB, where interrupting it changes nothing. */
  readonly signal: AbortSignal | undefined;
}

/** What a reader of one form makes: Parquet at the path it was given. */
export interface StagedCells {
  readonly headers: readonly string[];
  readonly fingerprint: string;
}
