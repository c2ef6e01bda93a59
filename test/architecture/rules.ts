/** Every rule a machine keeps for the house. */
import { noRings } from './cycles.ts';
import { noFlags } from './flags.ts';
import type { Rule } from './rule.ts';
import { sizeRules } from './size.ts';
import { streetRules } from './street.ts';
import { wordRules } from './words.ts';

export const codeRules: readonly Rule[] = [...streetRules, noRings, ...wordRules, noFlags, ...sizeRules];
