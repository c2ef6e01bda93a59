import type { Range } from '../../quantity/range.ts';
import type { Unit } from '../../quantity/unit.ts';

/** What an author declares a value to be. `decimals` is how many decimals a number may carry. */
export type DeclaredType =
  | { readonly kind: 'number'; readonly unit: Unit; readonly decimals: number; readonly range: Range }
  | { readonly kind: 'truth' }
  | { readonly kind: 'text'; readonly values?: readonly string[] | undefined }
  | { readonly kind: 'date' };
