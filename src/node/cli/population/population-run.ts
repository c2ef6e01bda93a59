import type { Calculation } from '../../../core/calculation/calculate.ts';
import type { Fingerprinted, Receipt } from '../../../core/calculation/receipt.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { Program } from '../../../core/language/program.ts';
import type { AsOf } from '../../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { progressBar } from '../progress.ts';
import type { Said } from '../said.ts';
import type { EngineName } from './engine-name.ts';

/** What is run: a rulebook resolved, and what was asked of it. */
export interface PopulationRunAsked {
  readonly rulebook: Rulebook;
  readonly program: Program;
  readonly asked: AsOf;
  readonly rulebookFiles: readonly Fingerprinted[];
  readonly where: { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'table'; readonly table: string };
  readonly engine: EngineName;
}

export type Ran =
  | { readonly kind: 'ran'; readonly calculation: Calculation; readonly receipt: Receipt; readonly rows: number; readonly written: number | undefined; readonly aside: string; readonly sureness: ReadonlyMap<string, Sureness> }
  | { readonly kind: 'refused'; readonly said: Said };

/** What a run has at hand while it goes on. */
export interface RunWork {
  readonly bar: ReturnType<typeof progressBar>;
  readonly signal: AbortSignal;
}
