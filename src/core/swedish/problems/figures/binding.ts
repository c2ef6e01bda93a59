import type { BindingProblemFacts } from '../../../figures/problems/binding-facts.ts';
import type { Sentence } from '../sentence.ts';
import { meant, meantInEnglish, oneOf } from './words.ts';

/** What is wrong when the mapping meets the rulebook. */
export const BINDING_SENTENCES: { readonly [Code in keyof BindingProblemFacts]: Sentence<BindingProblemFacts[Code]> } = {
  'figures-period-missing': {
    sv: ({ period, periods }) => ({
      found: `kopplingen har inga tabeller för ${period}`,
      expected: periods.length === 0 ? `"${period}:" under "perioder:"` : oneOf(periods, 'eller'),
      mend: `Välj en annan period, eller lägg till "${period}:" med dess filer.`,
    }),
    en: ({ period, periods }) => ({
      found: `the mapping has no tables for ${period}`,
      expected: periods.length === 0 ? `"${period}:" under "perioder:"` : oneOf(periods, 'or'),
      mend: `Choose another period, or add "${period}:" with its files.`,
    }),
  },
  'figures-entity-unknown': {
    sv: ({ entity, near, entities }) => ({
      found: `regelboken känner inte till "${entity}"`,
      expected: oneOf(entities, 'eller'),
      mend: `Rätta "rader:".${meant(near)}`,
    }),
    en: ({ entity, near, entities }) => ({
      found: `the rulebook does not know "${entity}"`,
      expected: oneOf(entities, 'or'),
      mend: `Correct "rader:".${meantInEnglish(near)}`,
    }),
  },
  'figures-input-unknown': {
    sv: ({ input, near, entity }) => ({
      found: `regelboken har ingen indata som heter "${input}"`,
      expected: `namnet på en indata för ${entity}`,
      mend: `Rätta namnet, eller ignorera kolumnen eller posten.${meant(near)}`,
    }),
    en: ({ input, near, entity }) => ({
      found: `the rulebook has no input called "${input}"`,
      expected: `the name of an input for ${entity}`,
      mend: `Correct the name, or ignore the column or item.${meantInEnglish(near)}`,
    }),
  },
  'figures-input-of-other-entity': {
    sv: ({ input, entity, here }) => ({
      found: `"${input}" är för ${entity}, men tabellens rader är ${here}`,
      expected: `en indata för ${here}`,
      mend: `Ge "${input}" i en tabell där "rader: ${entity}".`,
    }),
    en: ({ input, entity, here }) => ({
      found: `"${input}" is for ${entity}, but the rows of the table are ${here}`,
      expected: `an input for ${here}`,
      mend: `Give "${input}" in a table with "rader: ${entity}".`,
    }),
  },
  'figures-unit-missing': {
    sv: ({ input, unit }) => ({
      found: `ingen enhet är angiven för "${input}"`,
      expected: `den enhet som talen står i, till exempel "enhet: ${unit}"`,
      mend: 'Lägg till "enhet:" för tabellen eller kolumnen.',
    }),
    en: ({ input, unit }) => ({
      found: `no unit is given for "${input}"`,
      expected: `the unit the numbers stand in, for example "enhet: ${unit}"`,
      mend: 'Add "enhet:" to the table or the column.',
    }),
  },
  'figures-unit-unknown': {
    sv: ({ unit, near }) => ({
      found: `"${unit}" är ingen känd enhet`,
      expected: 'en enhet som regelboken använder, eller kr, tkr, mnkr, km, %',
      mend: `Rätta enheten, eller lägg till den i regelbokens "enheter".${meant(near)}`,
    }),
    en: ({ unit, near }) => ({
      found: `"${unit}" is not a known unit`,
      expected: 'a unit of the rulebook, or kr, tkr, mnkr, km, %',
      mend: `Correct the unit, or add it to the "enheter" of the rulebook.${meantInEnglish(near)}`,
    }),
  },
  'figures-unit-unconvertible': {
    sv: ({ input, from, to }) => ({
      found: `${from} kan inte räknas om till ${unitSv(to)}`,
      expected: to === '' ? `"${input}" som ett tal utan enhet` : `"${input}" i ${to} eller något som mäter samma sak`,
      mend: to === '' ? 'Skriv "enhet: ingen" för kolumnen.' : 'Rätta enheten för kolumnen eller tabellen.',
    }),
    en: ({ input, from, to }) => ({
      found: `${from} cannot be converted to ${unitEn(to)}`,
      expected: to === '' ? `"${input}" as a number without a unit` : `"${input}" in ${to} or something that measures the same`,
      mend: to === '' ? 'Write "enhet: ingen" for the column.' : 'Correct the unit of the column or the table.',
    }),
  },
  'figures-unit-not-wanted': {
    sv: ({ input, unit }) => ({
      found: `"${input}" är inget tal men har enheten ${unit}`,
      expected: 'ingen enhet',
      mend: 'Ta bort "enhet:" från kolumnen.',
    }),
    en: ({ input, unit }) => ({
      found: `"${input}" is not a number but has the unit ${unit}`,
      expected: 'no unit',
      mend: 'Remove "enhet:" from the column.',
    }),
  },
  'figures-values-not-wanted': {
    sv: ({ input }) => ({
      found: `"${input}" är ett tal eller en dag men har "värden:"`,
      expected: '"värden:" bara för texter och ja/nej',
      mend: 'Ta bort "värden:" från kolumnen.',
    }),
    en: ({ input }) => ({
      found: `"${input}" is a number or a day but has "värden:"`,
      expected: '"värden:" only for texts and yes/no',
      mend: 'Remove "värden:" from the column.',
    }),
  },
  'figures-mapped-value-unknown': {
    sv: ({ input, found, near, allowed }) => ({
      found: `"${found}" är inget av värdena för "${input}"`,
      expected: oneOf(allowed, 'eller'),
      mend: `Rätta värdet i kopplingen.${meant(near)}`,
    }),
    en: ({ input, found, near, allowed }) => ({
      found: `"${found}" is not one of the values of "${input}"`,
      expected: oneOf(allowed, 'or'),
      mend: `Correct the value in the mapping.${meantInEnglish(near)}`,
    }),
  },
  'figures-month-missing': {
    sv: ({ input }) => ({
      found: `"${input}" är per månad, men kolumnen säger inte vilken`,
      expected: '"månad: 1" till "månad: 12"',
      mend: `Skriv kolumnen som { till: ${input}, månad: 1 }.`,
    }),
    en: ({ input }) => ({
      found: `"${input}" is per month, but the column does not say which`,
      expected: '"månad: 1" to "månad: 12"',
      mend: `Write the column as { till: ${input}, månad: 1 }.`,
    }),
  },
  'figures-month-not-wanted': {
    sv: ({ input }) => ({
      found: `"${input}" är inte per månad men har "månad:"`,
      expected: 'ingen månad',
      mend: 'Ta bort "månad:" från kolumnen.',
    }),
    en: ({ input }) => ({
      found: `"${input}" is not per month but has "månad:"`,
      expected: 'no month',
      mend: 'Remove "månad:" from the column.',
    }),
  },
  'figures-month-outside': {
    sv: ({ input, month, period }) => ({
      found: `"${input}" ges för månad ${month}, men perioden är ${period}`,
      expected: 'periodens egen månad',
      mend: 'Rätta eller ta bort "månad:".',
    }),
    en: ({ input, month, period }) => ({
      found: `"${input}" is given for month ${month}, but the period is ${period}`,
      expected: 'the month of the period',
      mend: 'Correct or remove "månad:".',
    }),
  },
  'figures-parent-not-given': {
    sv: ({ entity, parent }) => ({
      found: `tabellen säger inte vilken ${parent} varje ${entity} hör till`,
      expected: `"hör till: { ${parent}: rubriken på kolumnen }"`,
      mend: 'Lägg till "hör till:" i den tabell som definierar raderna.',
    }),
    en: ({ entity, parent }) => ({
      found: `the table does not say which ${parent} each ${entity} belongs to`,
      expected: `"hör till: { ${parent}: the header of the column }"`,
      mend: 'Add "hör till:" to the table that defines the rows.',
    }),
  },
  'figures-parent-wrong': {
    sv: ({ entity, found, parent }) => ({
      found: `${entity} hör inte till ${found}`,
      expected: parent === undefined ? `inget "hör till": ${entity} hör inte till något` : parent,
      mend: parent === undefined ? 'Ta bort "hör till:".' : `Skriv "hör till: { ${parent}: rubriken på kolumnen }".`,
    }),
    en: ({ entity, found, parent }) => ({
      found: `${entity} does not belong to ${found}`,
      expected: parent === undefined ? `no "hör till": ${entity} belongs to nothing` : parent,
      mend: parent === undefined ? 'Remove "hör till:".' : `Write "hör till: { ${parent}: the header of the column }".`,
    }),
  },
  'figures-no-defining-table': {
    sv: ({ entity }) => ({
      found: `ingen tabell säger vilka rader ${entity} har`,
      expected: `en tabell med "rader: ${entity}" och "definierar: ja", eller "form: lista" om det bara finns en rad`,
      mend: 'Lägg till "definierar: ja" i den tabell som räknar upp alla rader, eller lägg till en sådan tabell.',
    }),
    en: ({ entity }) => ({
      found: `no table says which rows ${entity} has`,
      expected: `a table with "rader: ${entity}" and "definierar: ja", or "form: lista" if there is only one row`,
      mend: 'Add "definierar: ja" to the table that lists all rows, or add such a table.',
    }),
  },
  'figures-two-defining-tables': {
    sv: ({ entity }) => ({
      found: `två tabeller definierar raderna för ${entity}`,
      expected: 'en tabell som räknar upp dem',
      mend: 'Behåll "definierar: ja" i den som räknar upp alla rader.',
    }),
    en: ({ entity }) => ({
      found: `two tables define the rows of ${entity}`,
      expected: 'one table that lists them',
      mend: 'Keep "definierar: ja" in the one that lists all rows.',
    }),
  },
  'figures-list-rows-differ': {
    sv: ({ entity, first, found }) => ({
      found: `två listor ger olika rader för ${entity}: "${first}" och "${found}"`,
      expected: 'samma rad',
      mend: `Rätta "rad:", eller lägg till en tabell som definierar raderna för ${entity}.`,
    }),
    en: ({ entity, first, found }) => ({
      found: `two lists give different rows of ${entity}: "${first}" and "${found}"`,
      expected: 'the same row',
      mend: `Correct "rad:", or add a table that defines the rows of ${entity}.`,
    }),
  },
};

const unitSv = (unit: string): string => (unit === '' ? 'ett tal utan enhet' : unit);
const unitEn = (unit: string): string => (unit === '' ? 'a number without a unit' : unit);
