import type { OutcomesDeclaration } from '../language/declarations/comparison.ts';
import type { Range } from '../quantity/range.ts';

/**
 * What published outcomes of one linear rule imply together: paid = share * (deficit - deducted). `share` and `deficit` are the
 * intervals of all pairs that fit every outcome within its wording; contradictory when none does, with the outcomes that clash.
 */
export type Control =
  | { readonly kind: 'implies'; readonly declaration: OutcomesDeclaration; readonly share: Range; readonly deficit: Range | undefined }
  | { readonly kind: 'contradictory'; readonly declaration: OutcomesDeclaration; readonly clash: readonly [number, number] }
  | { readonly kind: 'tooFew'; readonly declaration: OutcomesDeclaration };
