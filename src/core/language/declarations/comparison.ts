import type { Period } from '../../quantity/period.ts';
import type { ReportedAmount } from '../../quantity/reported.ts';
import type { TextPlace } from '../problem.ts';

/** Which rules a comparison of the proposals in a matter looks at, so that a new region needs no code. */
export interface ComparisonDeclaration {
  readonly name: string;
  readonly caseNumber: string;
  readonly period: Period;
  /** The rule that is the amount of a proposal; its entity has one row. */
  readonly total: string;
  /** The rule that says what each receiver gets, and the one it is shown per (kr per listed). */
  readonly shares: string;
  readonly per: string;
  /** The yes/no rule that decides what counts, shown with its reason for each row. */
  readonly counts: string;
  /** The amount the clause states, beside the one computed. */
  readonly stated?: string | undefined;
  readonly place: TextPlace;
}

/** Published outcomes of one rule: paid = share * (deficit before the deduction - deduction), share and deficit not published. */
export interface OutcomesDeclaration {
  readonly name: string;
  readonly decision: string;
  readonly outcomes: readonly { readonly deducted: ReportedAmount; readonly paid: ReportedAmount; readonly about?: string | undefined }[];
  readonly place: TextPlace;
}

/**
 * Which rules and inputs an ex-post account (efterkalkyl) of units shows, so that a new region needs no code. Each name is an input or a
 * rule; those of a unit are of `rows`, those of the whole are of an entity with one row.
 */
export interface AccountDeclaration {
  readonly name: string;
  /** The entity with a line each. */
  readonly rows: string;
  /** The text that says who runs a unit, of the unit or of what it belongs to. */
  readonly group: string;
  readonly revenues: readonly string[];
  readonly costs: readonly string[];
  readonly result: string;
  /** What amounts are shown per: listed. */
  readonly per: string;
  /** The sum the follow-up starts from, what is taken away from it (duties), and what then is left. */
  readonly base: string;
  readonly deductions: readonly string[];
  readonly deviation: string;
  /** What others are paid because of it, and the entity it is of is the one units belong to. */
  readonly compensation?: string | undefined;
  readonly place: TextPlace;
}
