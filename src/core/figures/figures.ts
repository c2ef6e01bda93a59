import type { CellPlace } from '../language/problem.ts';
import type { Day } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import type { Rational } from '../quantity/rational.ts';

/** How sure a figure is; every total wears the least sure of what it rests on. */
export type Sureness = 'published' | 'reported' | 'estimated' | 'constructed';

/** From the surest to the least sure. */
export const SURENESS: readonly Sureness[] = ['published', 'reported', 'estimated', 'constructed'];

/** A number stands in the unit its input declares: what was imported in tkr is in kr here if the input is in kr. */
export type Datum =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: Day };

/** One imported fact: where it stood, how it was written there, how sure it is, and the source its own file names. */
export interface Figure {
  readonly datum: Datum;
  readonly written: string;
  readonly place: CellPlace;
  readonly sureness: Sureness;
  readonly source?: string | undefined;
}

/** A cell that said that the figure does not apply to this row ("gäller inte"): neither zero nor missing. */
export interface NotApplicableFigure {
  readonly kind: 'notApplicable';
  readonly place: CellPlace;
}

/** One unit, provider or region. An input that is not in `figures` is missing; it is never zero. */
export interface EntityRow {
  readonly id: string;
  /** The row of the parent entity it belongs to; undefined for an entity that belongs to nothing. */
  readonly parent?: string | undefined;
  readonly figures: ReadonlyMap<string, Figure | NotApplicableFigure>;
  /** Inputs that are per month: twelve places, January first. */
  readonly monthly: ReadonlyMap<string, readonly (Figure | NotApplicableFigure | undefined)[]>;
}

/** All figures of one calculation period, rows in the order of the file. Figures are never edited; a correction is a new import. */
export interface Figures {
  readonly period: Period;
  readonly entities: ReadonlyMap<string, readonly EntityRow[]>;
  /** The files read, with their fingerprints made where they were read. */
  readonly files: readonly { readonly file: string; readonly fingerprint: string }[];
}
