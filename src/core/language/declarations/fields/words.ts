import type { Basis } from '../rule.ts';

/** The Swedish words of the blocks, and what they mean. */
export const BASIS_WORDS: ReadonlyMap<string, Basis> = new Map([
  ['beslutad', 'decided'], ['tillämpad', 'applied'], ['föreslagen', 'proposed'], ['antagen', 'assumed'], ['okänd', 'unknown'],
]);

export const PERIOD_WORDS = new Map([['år', 'year'], ['månad', 'month']] as const);

export const TYPE_WORDS = new Map([['ja/nej', 'truth'], ['text', 'text'], ['datum', 'date'], ['tal', 'number']] as const);
