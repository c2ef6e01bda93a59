import type { SeriesProblemFacts } from '../../../comparison/series/problems.ts';
import { amount, meant, meantInEnglish } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

const WHAT = { rule: { sv: 'regel', en: 'rule' }, input: { sv: 'indata', en: 'input' } } as const;

/** What is said of every problem in how years hang together. A code without a sentence does not compile. */
export const SERIES_SENTENCES: { readonly [Code in keyof SeriesProblemFacts]: Sentence<SeriesProblemFacts[Code]> } = {
  'series-name-unknown': {
    sv: ({ name, what, near }) => told(`regelboken har ingen ${WHAT[what].sv} "${name}"`, `en ${WHAT[what].sv} som regelboken har`, `Rätta namnet.${meant(near)}`),
    en: ({ name, what, near }) => told(`the rulebook has no ${WHAT[what].en} "${name}"`, `a ${WHAT[what].en} that the rulebook has`, `Correct the name.${meantInEnglish(near)}`),
  },
  'series-rows-differ': {
    sv: ({ rule, input }) => told(`"${rule}" och "${input}" är för olika slags rader`, 'en regel och en indata för samma entitet', 'Rätta namnet, eller "för:" i regelboken.'),
    en: ({ rule, input }) => told(`"${rule}" and "${input}" are for different kinds of rows`, 'a rule and an input for one and the same entity', 'Correct the name, or "för:" in the rulebook.'),
  },
  'series-given-differs': {
    sv: ({ input, row, year, given, carried }) => told(
      given === '' ? `${input} för ${row} ${year} står som "gäller inte", men ${year - 1} lämnar ${amount(carried.replace('.', ','), 'kr', 'sv')}` : `${input} för ${row} ${year} är ${amount(given.replace('.', ','), 'kr', 'sv')}, men ${year - 1} lämnar ${amount(carried.replace('.', ','), 'kr', 'sv')}`,
      'samma belopp, eller ingen uppgift: serien för över det själv', `Ta bort uppgiften för ${year}, eller rätta ${year - 1}. Inget har räknats.`),
    en: ({ input, row, year, given, carried }) => told(
      given === '' ? `${input} of ${row} in ${year} stands as "gäller inte", but ${year - 1} leaves ${amount(carried.replace('.', ','), 'SEK', 'en')}` : `${input} of ${row} in ${year} is ${amount(given.replace('.', ','), 'SEK', 'en')}, but ${year - 1} leaves ${amount(carried.replace('.', ','), 'SEK', 'en')}`,
      'the same amount, or none: the series brings it forward itself', `Remove the figure of ${year}, or correct ${year - 1}. Nothing was computed.`),
  },
};
