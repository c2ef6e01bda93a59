import type { SensitivityProblemFacts } from '../../comparison/sensitivity/problems.ts';
import { meant, meantInEnglish } from './figures/words.ts';
import { kind, kindInEnglish, told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

/** What is said of a sensitivity that cannot be drawn as it was asked for. */
export const SENSITIVITY_SENTENCES: { readonly [Code in keyof SensitivityProblemFacts]: Sentence<SensitivityProblemFacts[Code]> } = {
  'sensitivity-target-unknown': {
    sv: ({ name, near }) => told(`det finns ingen parameter eller uppgift som heter "${name}"`, 'en parameter i regelboken eller en uppgift om hela regionen', `Rätta namnet.${meant(near)}`),
    en: ({ name, near }) => told(`there is no parameter or figure named "${name}"`, 'a parameter of the rulebook or a figure of the whole region', `Correct the name.${meantInEnglish(near)}`),
  },
  'sensitivity-target-kind': {
    sv: ({ name, found }) => told(`"${name}" är ${found === 'rule' ? 'en regel' : kind(found)}`, 'en parameter eller en uppgift i tal', 'Välj en parameter som regeln läser.'),
    en: ({ name, found }) => told(`"${name}" is ${found === 'rule' ? 'a rule' : kindInEnglish(found)}`, 'a parameter or a figure in numbers', 'Choose a parameter that the rule reads.'),
  },
  'sensitivity-target-rows': {
    sv: ({ name, entity, rows, per }) => told(per === 'month' ? `"${name}" har ett värde per månad` : `"${name}" har ${rows} värden, ett per ${entity}`, 'en uppgift med ett enda värde i perioden', 'Välj en parameter, eller en uppgift om hela regionen.'),
    en: ({ name, entity, rows, per }) => told(per === 'month' ? `"${name}" has a value each month` : `"${name}" has ${rows} values, one for each ${entity}`, 'a figure with one value in the period', 'Choose a parameter, or a figure of the whole region.'),
  },
  'sensitivity-bounds': {
    sv: ({ name, low, high, least, most }) => told(`gränserna ${low} till ${high} för "${name}"`, `en undre och en övre gräns mellan ${least} och ${most}, med minst ett värde emellan`, 'Ange --fran och --till i den ordningen, inom parameterns spann.'),
    en: ({ name, low, high, least, most }) => told(`the ends ${low} to ${high} for "${name}"`, `a lower and an upper end between ${least} and ${most}, with at least one value between`, 'Give --from and --to in that order, inside the range of the parameter.'),
  },
  'sensitivity-total-rows': {
    sv: ({ name, entity, rows }) => told(`"${name}" har ${rows} värden, ett per ${entity}`, 'ett enda belopp att följa', 'Låt "total" i blocket jämförelser peka på en regel för hela regionen.'),
    en: ({ name, entity, rows }) => told(`"${name}" has ${rows} values, one for each ${entity}`, 'one amount to follow', 'Let "total" in the block jämförelser name a rule of the whole region.'),
  },
};
