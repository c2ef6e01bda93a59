import type { Rational } from '../../quantity/rational.ts';

/** What is needed before a value can be computed. */
export type Need =
  | { readonly kind: 'input'; readonly input: string; readonly entity: string; readonly row: string; readonly month?: number | undefined }
  | { readonly kind: 'basis'; readonly rule: string }
  /** Rows of a population that a rule goes over lack what it needs; which of them is asked of the explaining calculation. */
  | { readonly kind: 'rows'; readonly rule: string }
  | { readonly kind: 'divisor'; readonly rule: string; readonly row: string }
  | { readonly kind: 'weights'; readonly rule: string };

export interface NumberValue { readonly kind: 'number'; readonly value: Rational }
export interface TruthValue { readonly kind: 'truth'; readonly value: boolean }
export interface TextValue { readonly kind: 'text'; readonly value: string }
export interface DateValue { readonly kind: 'date'; readonly value: string }
/** The rule does not concern this row. Not zero, and not missing. */
export interface NotApplicable { readonly kind: 'notApplicable' }
/** It should have a value but something it needs is not there. Never zero. */
export interface Missing { readonly kind: 'missing'; readonly needs: readonly Need[] }

export type Value = NumberValue | TruthValue | TextValue | DateValue | NotApplicable | Missing;
export type Nothing = NotApplicable | Missing;

export const NOT_APPLICABLE: NotApplicable = { kind: 'notApplicable' };

export function missing(...needs: readonly Need[]): Missing {
  return { kind: 'missing', needs };
}

export const number = (value: Rational): NumberValue => ({ kind: 'number', value });
export const truth = (value: TruthValue['value']): TruthValue => ({ kind: 'truth', value });

export function isNothing(value: Value): value is Nothing {
  return value.kind === 'notApplicable' || value.kind === 'missing';
}

/** Of several operands: what does not apply wins over what is missing, and all that is missing is named. Undefined when all have values. */
export function nothingOf(values: readonly Value[]): Nothing | undefined {
  if (values.some(({ kind }) => kind === 'notApplicable')) return NOT_APPLICABLE;
  return missingOf(values);
}

export function missingOf(values: readonly Value[]): Missing | undefined {
  const needs = values.flatMap((value) => (value.kind === 'missing' ? value.needs : []));
  return values.some(({ kind }) => kind === 'missing') ? { kind: 'missing', needs: unique(needs) } : undefined;
}

function unique(needs: readonly Need[]): readonly Need[] {
  const seen = new Map(needs.map((need) => [JSON.stringify(need), need]));
  return [...seen.values()];
}
