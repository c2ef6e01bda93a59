import type { SqlProblemFacts } from '../../../emit/sql/problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ENGINES } from './names.ts';

/** What is said of a rule that an engine cannot compute exactly. */
export const SQL_SENTENCES: { readonly [Code in keyof SqlProblemFacts]: Sentence<SqlProblemFacts[Code]> } = {
  'sql-number-too-large': {
    sv: ({ what, engine, digits, most }) => told(
      `"${what}" kan på vägen ge tal med ${digits} siffror`, `högst ${most} siffror, som är vad ${ENGINES[engine]} räknar exakt med`,
      'Snäva in spannen för de uppgifter regeln läser, avrunda tidigare, eller välj en annan motor.',
    ),
    en: ({ what, engine, digits, most }) => told(
      `"${what}" can on the way give numbers of ${digits} digits`, `at most ${most} digits, which is what ${ENGINES[engine]} computes with exactly`,
      'Narrow the ranges of the figures the rule reads, round earlier, or choose another engine.',
    ),
  },
};
