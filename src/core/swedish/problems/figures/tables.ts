import type { TableProblemFacts } from '../../../figures/problems/table-facts.ts';
import type { Sentence } from '../sentence.ts';
import { amount, meant, meantInEnglish, oneOf } from './words.ts';

/** What is wrong with the shape of a table: its headers and its total. */
export const TABLE_SENTENCES: { readonly [Code in keyof TableProblemFacts]: Sentence<TableProblemFacts[Code]> } = {
  'figures-header-row-missing': {
    sv: ({ row }) => ({
      found: `rad ${row} är tom`,
      expected: `tabellens rubriker på rad ${row}`,
      mend: 'Rätta "rubrikrad:" i kopplingen.',
    }),
    en: ({ row }) => ({
      found: `row ${row} is empty`,
      expected: `the headers of the table in row ${row}`,
      mend: 'Correct "rubrikrad:" in the mapping.',
    }),
  },
  'figures-column-missing': {
    sv: ({ header, near, headers }) => ({
      found: `kolumnen "${header}" finns inte i tabellen`,
      expected: oneOf(headers, 'eller'),
      mend: `Rätta rubriken i kopplingen, "rubrikrad:" eller "skiljetecken:".${meant(near)}`,
    }),
    en: ({ header, near, headers }) => ({
      found: `the table has no column "${header}"`,
      expected: oneOf(headers, 'or'),
      mend: `Correct the header in the mapping, "rubrikrad:" or "skiljetecken:".${meantInEnglish(near)}`,
    }),
  },
  'figures-column-unmapped': {
    sv: ({ header }) => ({
      found: `kolumnen "${header}" är inte kopplad`,
      expected: 'att varje kolumn kopplas eller ignoreras',
      mend: `Lägg "${header}" under "kolumner:" eller i "ignorera:".`,
    }),
    en: ({ header }) => ({
      found: `the column "${header}" is not mapped`,
      expected: 'every column to be mapped or ignored',
      mend: `Put "${header}" under "kolumner:" or in "ignorera:".`,
    }),
  },
  'figures-header-twice': {
    sv: ({ header }) => ({
      found: `rubriken "${header}" står två gånger`,
      expected: 'olika rubriker',
      mend: 'Byt namn på den ena i filen.',
    }),
    en: ({ header }) => ({
      found: `the header "${header}" stands twice`,
      expected: 'different headers',
      mend: 'Rename one of them in the file.',
    }),
  },
  'figures-header-empty': {
    sv: ({ filled }) => ({
      found: `kolumnen saknar rubrik men har innehåll i ${filled}`,
      expected: 'en rubrik över varje kolumn med innehåll',
      mend: `Skriv en rubrik, eller töm kolumnen.`,
    }),
    en: ({ filled }) => ({
      found: `the column has no header but something in ${filled}`,
      expected: 'a header over every column with something in it',
      mend: 'Write a header, or clear the column.',
    }),
  },
  'figures-total-not-declared': {
    sv: ({ label }) => ({
      found: `raden "${label}" ser ut att vara en summa`,
      expected: 'en enhet, eller en summarad som kopplingen nämner',
      mend: `Lägg till "summarad: ${label}" i kopplingen, så kontrolleras den.`,
    }),
    en: ({ label }) => ({
      found: `the row "${label}" looks like a total`,
      expected: 'a unit, or a total row that the mapping names',
      mend: `Add "summarad: ${label}" to the mapping, and it is checked.`,
    }),
  },
  'figures-total-missing': {
    sv: ({ label }) => ({
      found: `tabellen har ingen summarad "${label}"`,
      expected: `en rad "${label}" sist i tabellen`,
      mend: 'Rätta "summarad:", eller hämta hela tabellen. Den kan vara avklippt.',
    }),
    en: ({ label }) => ({
      found: `the table has no total row "${label}"`,
      expected: `a row "${label}" last in the table`,
      mend: 'Correct "summarad:", or fetch the whole table. It may be cut off.',
    }),
  },
  'figures-total-differs': {
    sv: ({ column, label, unit, stated, sum, difference }) => ({
      found: `"${column}": ${label} är ${amount(stated, unit, 'sv')} men raderna blir ${amount(sum, unit, 'sv')}, en skillnad på ${amount(difference, unit, 'sv')}`,
      expected: 'att raderna blir precis summan',
      mend: 'Rätta den rad som är fel, eller hämta hela tabellen. Inget avrundas bort.',
    }),
    en: ({ column, label, unit, stated, sum, difference }) => ({
      found: `"${column}": ${label} is ${amount(stated, unit, 'en')} but the rows come to ${amount(sum, unit, 'en')}, a difference of ${amount(difference, unit, 'en')}`,
      expected: 'the rows to come to exactly the total',
      mend: 'Correct the row that is wrong, or fetch the whole table. Nothing is rounded away.',
    }),
  },
  'figures-total-cell-empty': {
    sv: ({ column, label }) => ({
      found: `${label} är tom för "${column}"`,
      expected: 'en summa',
      mend: 'Fyll i summan. Har kolumnen ingen, skriv "gäller inte".',
    }),
    en: ({ column, label }) => ({
      found: `${label} is empty for "${column}"`,
      expected: 'a total',
      mend: 'Fill in the total. If the column has none, write "gäller inte".',
    }),
  },
  'figures-row-after-total': {
    sv: ({ label, found }) => ({
      found: `"${found}" står efter summaraden "${label}"`,
      expected: 'inget efter summaraden',
      mend: 'Flytta anmärkningar till ett annat blad. Är det en enhet, flytta den ovanför summan.',
    }),
    en: ({ label, found }) => ({
      found: `"${found}" stands after the total row "${label}"`,
      expected: 'nothing after the total row',
      mend: 'Move notes to another sheet. If it is a unit, move it above the total.',
    }),
  },
};
