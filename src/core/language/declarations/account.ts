import type { TextPlace } from '../problem.ts';

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
