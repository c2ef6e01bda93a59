import type { PurseKind } from '../purse.ts';
import type { RuleEnd } from '../rule.ts';

/** The Swedish words for purses in sheets and rules. */
export const PURSE_WORDS: ReadonlyMap<string, PurseKind> = new Map([
  ['ram för hälsovalet', 'careChoiceFrame'], ['ram för anslag', 'appropriationFrame'], ['enhet', 'unit'], ['anslagsverksamhet', 'activity'],
]);

export const END_WORDS: ReadonlyMap<string, RuleEnd> = new Map<string, RuleEnd>([...PURSE_WORDS, ['hälsovalsmedel', 'careChoice'], ['anslagsmedel', 'appropriation'], ['utanför', 'outside']]);
