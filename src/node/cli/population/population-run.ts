import type { Calculation } from '../../../core/calculation/calculate.ts';
import type { Listings } from '../../../core/comparison/models/change-of-models.ts';
import type { Fingerprinted, Receipt } from '../../../core/calculation/receipt.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { Program } from '../../../core/language/program.ts';
import type { AsOf } from '../../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { EngineName } from '../../engines/open/engine-name.ts';

/** What is run: a rulebook resolved, and what was asked of it. */
export interface PopulationRunAsked {
  readonly rulebook: Rulebook;
  readonly program: Program;
  readonly asked: AsOf;
  readonly rulebookFiles: readonly Fingerprinted[];
  readonly where: { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'table'; readonly table: string };
  readonly engine: EngineName;
}

export interface Ran {
  readonly kind: 'ran';
  readonly calculation: Calculation;
  readonly receipt: Receipt;
  readonly rows: number;
  /** How many rows were written, when they were asked for. */
  readonly written: number | undefined;
  /** What is said of rows set aside; '' when none were. */
  readonly aside: string;
  readonly sureness: ReadonlyMap<string, Sureness>;
  /** How many are listed at each unit, when few are to be protected; read from files only. */
  readonly listed: { readonly unit: string; readonly listings: Listings } | undefined;
}
