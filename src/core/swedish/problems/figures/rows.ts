import type { RowProblemFacts } from '../../../figures/problems/row-facts.ts';
import type { Sentence } from '../sentence.ts';
import { count, meant, meantInEnglish } from './words.ts';

/** What is wrong with the rows of a table and the names they go by. */
export const ROW_SENTENCES: { readonly [Code in keyof RowProblemFacts]: Sentence<RowProblemFacts[Code]> } = {
  'figures-row-without-key': {
    sv: ({ header, filled }) => ({
      found: `raden har innehåll i ${filled} men inget under "${header}"`,
      expected: `ett namn under "${header}" på varje rad`,
      mend: 'Skriv namnet, eller ta bort raden.',
    }),
    en: ({ header, filled }) => ({
      found: `the row has something in ${filled} but nothing under "${header}"`,
      expected: `a name under "${header}" in every row`,
      mend: 'Write the name, or remove the row.',
    }),
  },
  'figures-row-with-key-only': {
    sv: ({ id }) => ({
      found: `raden "${id}" har inget annat än sitt namn`,
      expected: 'en enhet med uppgifter',
      mend: 'Ta bort raden om den är en anmärkning. Är den en enhet utan uppgifter, skriv "saknas" i någon av cellerna.',
    }),
    en: ({ id }) => ({
      found: `the row "${id}" has nothing but its name`,
      expected: 'a unit with something known about it',
      mend: 'Remove the row if it is a note. If it is a unit of which nothing is known, write "saknas" in one of its cells.',
    }),
  },
  'figures-unknown-unit': {
    sv: ({ id, entity, near }) => ({
      found: `"${id}" är ingen ${entity} i den tabell som räknar upp dem`,
      expected: `en ${entity} därifrån`,
      mend: `Rätta namnet, eller lägg till raden där.${meant(near)}`,
    }),
    en: ({ id, entity, near }) => ({
      found: `"${id}" is no ${entity} in the table that lists them`,
      expected: `a ${entity} from there`,
      mend: `Correct the name, or add the row there.${meantInEnglish(near)}`,
    }),
  },
  'figures-too-many-rows': {
    sv: ({ entity, found, most }) => ({
      found: `tabellen har ${count(found, 'sv')} rader för ${entity}`,
      expected: `högst ${count(most, 'sv')}, som regelboken är kontrollerad för`,
      mend: `Ta bort rader som inte hör dit, eller höj "högst:" för ${entity} i regelboken.`,
    }),
    en: ({ entity, found, most }) => ({
      found: `the table has ${count(found, 'en')} rows of ${entity}`,
      expected: `at most ${count(most, 'en')}, which the rulebook was checked for`,
      mend: `Remove rows that do not belong, or raise "högst:" for ${entity} in the rulebook.`,
    }),
  },
  'figures-duplicate-id': {
    sv: ({ id, entity }) => ({
      found: `${entity} "${id}" står på två rader`,
      expected: `en rad för varje ${entity}`,
      mend: 'Rätta namnet, eller ta bort den ena raden.',
    }),
    en: ({ id, entity }) => ({
      found: `${entity} "${id}" stands in two rows`,
      expected: `one row for each ${entity}`,
      mend: 'Correct the name, or remove one of the rows.',
    }),
  },
  'figures-parent-empty': {
    sv: ({ id, parent }) => ({
      found: `det står inte vilken ${parent} "${id}" hör till`,
      expected: `en ${parent}`,
      mend: 'Fyll i cellen.',
    }),
    en: ({ id, parent }) => ({
      found: `it does not say which ${parent} "${id}" belongs to`,
      expected: `a ${parent}`,
      mend: 'Fill in the cell.',
    }),
  },
  'figures-parent-unknown': {
    sv: ({ id, found, parent, near }) => ({
      found: `"${id}" hör till "${found}", som ingen tabell har som ${parent}`,
      expected: `en ${parent} från den tabell som räknar upp dem`,
      mend: `Rätta namnet, eller lägg till raden där.${meant(near)}`,
    }),
    en: ({ id, found, parent, near }) => ({
      found: `"${id}" belongs to "${found}", which no table has as ${parent}`,
      expected: `a ${parent} from the table that lists them`,
      mend: `Correct the name, or add the row there.${meantInEnglish(near)}`,
    }),
  },
  'figures-item-unmapped': {
    sv: ({ item, near }) => ({
      found: `posten "${item}" är inte kopplad`,
      expected: 'att varje post kopplas eller ignoreras',
      mend: `Lägg "${item}" under "poster:" eller i "ignorera poster:".${meant(near)}`,
    }),
    en: ({ item, near }) => ({
      found: `the item "${item}" is not mapped`,
      expected: 'every item to be mapped or ignored',
      mend: `Put "${item}" under "poster:" or in "ignorera poster:".${meantInEnglish(near)}`,
    }),
  },
  'figures-item-missing': {
    sv: ({ item, near, column }) => ({
      found: `posten "${item}" finns inte under "${column}"`,
      expected: `en rad med "${item}"`,
      mend: `Rätta namnet i kopplingen. Saknas beloppet, ta med raden och skriv "saknas".${meant(near)}`,
    }),
    en: ({ item, near, column }) => ({
      found: `there is no item "${item}" under "${column}"`,
      expected: `a row with "${item}"`,
      mend: `Correct the name in the mapping. If the amount is missing, keep the row and write "saknas".${meantInEnglish(near)}`,
    }),
  },
  'figures-item-twice': {
    sv: ({ item }) => ({
      found: `posten "${item}" står två gånger`,
      expected: 'en rad för varje post',
      mend: 'Slå ihop raderna i källan, eller ge dem olika namn. De läggs inte ihop här.',
    }),
    en: ({ item }) => ({
      found: `the item "${item}" stands twice`,
      expected: 'one row for each item',
      mend: 'Merge the rows in the source, or name them apart. They are not added up here.',
    }),
  },
  'figures-given-twice': {
    sv: ({ input, id }) => ({
      found: `"${input}" för "${id}" ges på två ställen`,
      expected: 'en uppgift',
      mend: 'Ignorera kolumnen i den ena tabellen. Ingen av uppgifterna väljs före den andra.',
    }),
    en: ({ input, id }) => ({
      found: `"${input}" of "${id}" is given in two places`,
      expected: 'one figure',
      mend: 'Ignore the column in one of the tables. Neither figure is preferred.',
    }),
  },
};
