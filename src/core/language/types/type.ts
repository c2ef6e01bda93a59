import type { Range } from '../../quantity/range.ts';
import type { Unit } from '../../quantity/unit.ts';

/** What kind of value an expression gives; `any` fits everywhere: GÄLLERINTE(), and what has already been reported. */
export type StaticType =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'truth' }
  | { readonly kind: 'text'; readonly values?: readonly string[] | undefined }
  | { readonly kind: 'date' }
  | { readonly kind: 'any' };

/** A quotient is `exact`: it has no last decimal, so it must be rounded or compared before it is money. */
export type Decimals = number | 'exact';

/** How finely and how far a number can vary; picks the carrier, so that overflow is impossible. */
export interface Measure {
  readonly decimals: Decimals;
  readonly range: Range;
}
