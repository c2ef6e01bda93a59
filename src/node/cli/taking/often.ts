import type { OptionName } from './option-table.ts';

/** Options that the same code reads for many commands; what each command takes is its own list. */

/** What `openRulebook` reads. */
export const RULEBOOK = ['regelbok', 'arenden', 'register'] as const satisfies readonly OptionName[];

/** What `askedOf` reads, but for the period. */
export const ASKED = ['yrkande', 'val', 'varde', 'beslutat', 'kant'] as const satisfies readonly OptionName[];

/** What `opened` and `computed` read. */
export const COMPUTED = [...RULEBOOK, 'siffror', 'arende', 'period', ...ASKED] as const satisfies readonly OptionName[];

/** The forms of `printed`. */
export const FORMS = ['json', 'csv'] as const satisfies readonly OptionName[];
