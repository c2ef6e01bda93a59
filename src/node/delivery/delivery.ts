import type { DeclaredType } from '../../core/language/declarations/declared-type.ts';

/**
 * What a region has delivered for its monthly runs, read through its mapping (leverans.yaml) and staged as Parquet in the work folder:
 * every file in one form, whatever it came as. Rows that could not be read are not in it; they wait in quarantine with their reason.
 */
export interface Delivery {
  /** Rows: person VARCHAR, enhet VARCHAR, från DATE, till DATE or NULL while it lasts, skäl VARCHAR or NULL. */
  readonly listings: string;
  /** Rows: person VARCHAR, född DATE, avliden DATE or NULL, then a column for each of `inputs`; one row a person. */
  readonly persons: string;
  /** Further columns of the persons: inputs of the rulebook that the delivery gives. Whole numbers of their last decimal, BOOLEAN, VARCHAR or DATE. */
  readonly inputs: readonly DeliveredInput[];
  /** Rows: person VARCHAR or NULL, enhet VARCHAR, dag DATE, then a VARCHAR column for each kind the mapping names; undefined when none are delivered. */
  readonly visits: string | undefined;
  /** The files as they came, with the SHA-256 of their bytes, for the receipt. */
  readonly files: readonly { readonly file: string; readonly fingerprint: string }[];
  readonly quarantined: readonly QuarantineCount[];
  /** Made up, as far as the mapping says. */
  readonly made: 'synthetic' | 'unsaid';
}

export interface DeliveredInput {
  readonly input: string;
  readonly type: DeclaredType;
  readonly missing: 'refused' | 'allowed';
}

/** How many rows of a file wait for one reason. */
export interface QuarantineCount {
  readonly file: string;
  readonly code: string;
  readonly rows: number;
}
