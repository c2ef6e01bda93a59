import type { Calculation } from '../../calculation/calculate.ts';
import type { Figures } from '../../figures/figures.ts';
import type { TextPlace } from '../../language/problem.ts';

/** One thing that goes from a year to the next: what the rule comes to is the input of the same row the year after. */
export interface Carried {
  readonly rule: string;
  readonly input: string;
  readonly place: TextPlace;
}

/** A statement over all years: that some rules are zero for every row and year. */
export interface SeriesClaim {
  /** What it says, in a person's words. */
  readonly about: string;
  readonly zero: readonly string[];
  /** The rule that says how large a deficit there was to meet: a claim about nothing is true of nothing. */
  readonly deficit: string;
  /** The entry of the register that made it. */
  readonly entry?: string | undefined;
}

/** How the years of a rulebook hang together. A rule cannot read another year; this does. */
export interface SeriesDeclaration {
  readonly carried: readonly Carried[];
  readonly shown: readonly string[];
  readonly shownTogether: readonly string[];
  readonly claim: SeriesClaim | undefined;
  /** The document of the register that the rulebook is about. */
  readonly document: string | undefined;
}

/** A year that was computed. Its figures are those given, and what was brought forward from the year before. */
export interface ComputedYear {
  readonly kind: 'computed';
  readonly year: number;
  readonly figures: Figures;
  readonly calculation: Calculation;
  /** What rows had with them that are not there any more: nobody takes it over. */
  readonly left: readonly Left[];
}

export interface Left {
  readonly row: string;
  readonly rule: string;
  readonly year: number;
}

/** A year without figures: what goes into the next is not known. */
export interface MissingYear {
  readonly kind: 'missing';
  readonly year: number;
}

export type YearOfSeries = ComputedYear | MissingYear;
