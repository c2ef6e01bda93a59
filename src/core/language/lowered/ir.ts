import type { RoundingMode } from '../../quantity/rounding.ts';
import type { CompareOperator } from '../syntax/expression.ts';

/** The whole numbers an integer can be, ends included; picks the carrier in every engine. */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

interface At {
  /** Equal structure, equal id: a value that is used twice is computed once. */
  readonly id: number;
}

/** Whole numbers only: a decimal number is its mantissa, and its decimals are known before anything runs. */
export type IntegerIr = At & { readonly bounds: Bounds } & (
  | { readonly op: 'integer'; readonly value: bigint }
  | { readonly op: 'integerColumn'; readonly column: string }
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'least' | 'most'; readonly a: IntegerIr; readonly b: IntegerIr }
  /** a / b rounded to a whole number; where b is 0 the value is not used, and an engine gives 0. */
  | { readonly op: 'divide'; readonly mode: RoundingMode; readonly a: IntegerIr; readonly b: IntegerIr }
  | { readonly op: 'chooseInteger'; readonly when: TruthIr; readonly a: IntegerIr; readonly b: IntegerIr }
);

export type TruthIr = At & (
  | { readonly op: 'truth'; readonly value: boolean }
  | { readonly op: 'truthColumn'; readonly column: string }
  | { readonly op: 'compare'; readonly operator: CompareOperator; readonly a: IntegerIr; readonly b: IntegerIr }
  | { readonly op: 'compareText'; readonly operator: CompareOperator; readonly a: TextIr; readonly b: TextIr }
  | { readonly op: 'and' | 'or'; readonly a: TruthIr; readonly b: TruthIr }
  | { readonly op: 'not'; readonly a: TruthIr }
);

/** Texts and days; days compare as text. */
export type TextIr = At & (
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'textColumn'; readonly column: string }
  | { readonly op: 'chooseText'; readonly when: TruthIr; readonly a: TextIr; readonly b: TextIr }
);

export type Ir = IntegerIr | TruthIr | TextIr;

/** When a value is nothing: it does not apply, or something it needs is missing. Never both; both false for a plain value. */
export interface Nothingness {
  readonly notApplicable: TruthIr;
  readonly missing: TruthIr;
}

/** A value lowered to whole numbers: numerator / (denominator × 10^decimals). Only a quotient has a denominator other than 1. */
export type Lowered = Nothingness & (
  | { readonly kind: 'number'; readonly numerator: IntegerIr; readonly denominator: IntegerIr | undefined; readonly decimals: number }
  | { readonly kind: 'truth'; readonly truth: TruthIr }
  | { readonly kind: 'text'; readonly text: TextIr }
  | { readonly kind: 'nothing' }
);
