import type { SplitProblemFacts } from '../../../payments/problems/split-facts.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { inKronor } from './in-kronor.ts';

const KEPT = 'Inget har bokförts eller betalats.';
const KEPT_EN = 'Nothing was booked or paid.';
const meant = (near: string | undefined, otherwise: string): string => (near === undefined ? otherwise : `Menade du ${near}?`);
const meantEn = (near: string | undefined, otherwise: string): string => (near === undefined ? otherwise : `Did you mean ${near}?`);

/** Why the parts of an order cannot be taken from a calculation or a run. */
export const SPLIT_SENTENCES: { readonly [Code in keyof SplitProblemFacts]: Sentence<SplitProblemFacts[Code]> } = {
  'split-rule-unknown': {
    sv: ({ rule, near }) => told(`"${rule}" finns inte bland det som är beräknat`, 'en regel som gäller för året, eller ett belopp i körningen', `${meant(near, 'Rätta namnet under "fördelning:".')} ${KEPT}`),
    en: ({ rule, near }) => told(`"${rule}" is not among what was computed`, 'a rule in force for the year, or an amount of the run', `${meantEn(near, 'Correct the name under "fördelning:".')} ${KEPT_EN}`),
  },
  'split-rule-kind': {
    sv: ({ rule, wanted }) => told(`"${rule}" kan inte dela beloppet`, wanted === 'number' ? 'en regel som ger ett tal för var och en, per år' : 'en regel som ger ja eller nej för samma rader', `Välj en annan regel under "fördelning:". ${KEPT}`),
    en: ({ rule, wanted }) => told(`"${rule}" cannot split the amount`, wanted === 'number' ? 'a rule that gives a number for each, per year' : 'a rule that gives yes or no for the same rows', `Choose another rule under "fördelning:". ${KEPT_EN}`),
  },
  'split-missing': {
    sv: ({ rule, row }) => told(`${rule} saknas för ${row}`, 'ett värde för var och en; det som saknas är inte 0', `Se vad som behövs med likvard forklara "${rule}" "${row}". ${KEPT}`),
    en: ({ rule, row }) => told(`${rule} is missing for ${row}`, 'a value for each; what is missing is not 0', `See what is needed with likvard explain "${rule}" "${row}". ${KEPT_EN}`),
  },
  'split-payee-missing': {
    sv: ({ row, rule }) => told(`${row} ska ha en del enligt ${rule} men finns inte bland mottagarna`, 'en mottagare för varje rad som får något', `Lägg till mottagaren, eller skriv raden under någons "rader:". Ska den inte ha något, säg vilka som ska med "bland:". ${KEPT}`),
    en: ({ row, rule }) => told(`${row} is to have a part by ${rule} but is not among the payees`, 'a payee for every row that is given something', `Add the payee, or write the row under somebody's "rader:". If it is to have nothing, say who is by "bland:". ${KEPT_EN}`),
  },
  'split-row-unknown': {
    sv: ({ name, row, near }) => told(`${name}: raden "${row}" finns inte i beräkningen`, 'namn som i siffrorna', `${meant(near, 'Skriv radens namn under "rader:".')} ${KEPT}`),
    en: ({ name, row, near }) => told(`${name}: the row "${row}" is not in the calculation`, 'names as in the figures', `${meantEn(near, 'Write the name of the row under "rader:".')} ${KEPT_EN}`),
  },
  'split-row-twice': {
    sv: ({ name, row }) => told(`${name}: raden "${row}" hör redan till en mottagare`, 'varje rad hos en mottagare', `Ta bort den ena. ${KEPT}`),
    en: ({ name, row }) => told(`${name}: the row "${row}" belongs to a payee already`, 'each row with one payee', `Remove one of them. ${KEPT_EN}`),
  },
  'split-stated-too': {
    sv: ({ name }) => told(`${name} har en angiven del fast fördelningen beräknas`, 'delar ur beräkningen, eller "fördelning: angiven"', `Ta bort "vikt:" eller "belopp:". ${KEPT}`),
    en: ({ name }) => told(`${name} has a stated part though the split is computed`, 'parts from the calculation, or "fördelning: angiven"', `Remove "vikt:" or "belopp:". ${KEPT_EN}`),
  },
  'split-other-sum': {
    sv: ({ rule, sum, decided, difference }) => told(`${rule} ger ${inKronor(sum, 'sv')}, men beslutet är ${inKronor(decided, 'sv')}; det skiljer ${inKronor(difference, 'sv')}`, 'belopp som på öret blir beslutets', `Det beslutade gäller: dela det efter en regel som väger, som "fördelning: { regel: listade hos vårdgivaren, bland: får kompensation }". ${KEPT}`),
    en: ({ rule, sum, decided, difference }) => told(`${rule} gives ${inKronor(sum, 'en')}, but the decision is ${inKronor(decided, 'en')}; the difference is ${inKronor(difference, 'en')}`, 'amounts that to the öre are the decision\'s', `What was decided holds: split it by a rule that weighs, as "fördelning: { regel: listade hos vårdgivaren, bland: får kompensation }". ${KEPT_EN}`),
  },
  'split-run-unknown': {
    sv: ({ run, near }) => told(`körningen "${run}" finns inte bland de sparade`, 'namnet på en sparad körning, som 2025-03-001', `${meant(near, 'Säg var körningarna sparas med --korningar.')} ${KEPT}`),
    en: ({ run, near }) => told(`the run "${run}" is not among those kept`, 'the name of a run that was kept, as 2025-03-001', `${meantEn(near, 'Say where runs are kept with --runs.')} ${KEPT_EN}`),
  },
};
