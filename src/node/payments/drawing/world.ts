import type { Calculation } from '../../../core/calculation/calculate.ts';
import type { Receipt } from '../../../core/calculation/receipt.ts';
import { surenessOfRules } from '../../../core/calculation/sureness.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { DecisionSources } from '../../../core/payments/grants/look-up.ts';
import type { TellableProblem } from '../../../core/swedish/problems/tell.ts';
import type { KeptRun } from '../../monthly/store.ts';

/** A year computed for payment: with what was decided, never with a proposal or a value somebody tries. */
export interface Calculated {
  readonly calculation: Calculation;
  readonly figures: Figures;
  readonly receipt: Receipt;
}

/** What was asked for; or what is wrong with it; or, where it could not be opened at all, what whoever opens it says instead. */
export type Got<Content, Unopened> =
  | { readonly kind: 'got'; readonly content: Content }
  | { readonly kind: 'wrong'; readonly problems: readonly TellableProblem[] }
  | { readonly kind: 'unopened'; readonly instead: Unopened };

/** What an order is drawn from: files for the command line, the library for the server. */
export interface DrawingWorld<Unopened> {
  readonly sources: DecisionSources;
  readonly calculated: (year: number) => Promise<Got<Calculated, Unopened>>;
  /** The kept runs of a month, as 2025-03. */
  readonly runsOf: (month: string) => Promise<Got<readonly KeptRun[], Unopened>>;
}

/** Whether any figure that a rule rests on is made up. */
export function surenessOf({ calculation, figures }: Calculated, rule: string): 'constructed' | 'unsaid' {
  return surenessOfRules(calculation.program, figures).get(rule) === 'constructed' ? 'constructed' : 'unsaid';
}
