import type { Value } from '../language/reference/value.ts';
import type { Rational } from '../quantity/rational.ts';

/** Where the total moves as one parameter or one-row input moves: between two neighbouring points nothing but a straight line happens. */
export interface SensitivityPoint {
  readonly at: Rational;
  readonly total: Value;
}

/** A jump: just before `at` and from `at` on the total differs; the rows whose figure stands on the edge. */
export interface Jump {
  readonly at: Rational;
  /** Whether the value `at` itself already gives the later total ('at') or only values above it do ('above'). */
  readonly side: 'at' | 'above';
  readonly before: Rational;
  readonly after: Rational;
  readonly nowCounted: readonly string[];
  readonly noLongerCounted: readonly string[];
}

/** The value where a proposal's total meets another's, or where it stops paying. */
export interface BreakEven {
  readonly proposal: string;
  readonly against: string;
  /** Smallest stretches of the parameter, ends at its own decimals, inside which the two change places; empty when they never do. */
  readonly between: readonly { readonly low: Rational; readonly high: Rational; readonly equalAt: Rational | undefined }[];
}

export interface Sensitivity {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly proposal: string;
  readonly current: Rational | undefined;
  readonly low: Rational;
  readonly high: Rational;
  readonly points: readonly SensitivityPoint[];
  readonly jumps: readonly Jump[];
  readonly breakEvens: readonly BreakEven[];
}
