import type { MappingProblemFacts } from '../../../figures/problems/mapping-facts.ts';
import type { Sentence } from '../sentence.ts';
import { count, meant, meantInEnglish, oneOf } from './words.ts';

const FORM_SV = { text: 'en text', list: 'en lista', map: 'nycklar med värden', empty: 'tomt' } as const;
const FORM_EN = { text: 'a text', list: 'a list', map: 'keys with values', empty: 'empty' } as const;

/** What is wrong in the mapping file by itself. */
export const MAPPING_SENTENCES: { readonly [Code in keyof MappingProblemFacts]: Sentence<MappingProblemFacts[Code]> } = {
  'figures-mapping-form': {
    sv: ({ key, found, expected }) => ({
      found: `under "${key}" står ${FORM_SV[found]}`,
      expected: FORM_SV[expected],
      mend: expected === 'list' ? 'Börja varje del med ett bindestreck, eller skriv [a, b].' : `Skriv ${FORM_SV[expected]} efter "${key}:".`,
    }),
    en: ({ key, found, expected }) => ({
      found: `"${key}" holds ${FORM_EN[found]}`,
      expected: FORM_EN[expected],
      mend: expected === 'list' ? 'Start each part with a hyphen, or write [a, b].' : `Write ${FORM_EN[expected]} after "${key}:".`,
    }),
  },
  'figures-mapping-key-unknown': {
    sv: ({ key, near, allowed }) => ({
      found: `nyckeln "${key}" finns inte i en koppling`,
      expected: oneOf(allowed, 'eller'),
      mend: `Rätta eller ta bort nyckeln.${meant(near)}`,
    }),
    en: ({ key, near, allowed }) => ({
      found: `a mapping has no key "${key}"`,
      expected: oneOf(allowed, 'or'),
      mend: `Correct or remove the key.${meantInEnglish(near)}`,
    }),
  },
  'figures-mapping-key-missing': {
    sv: ({ key, of }) => ({
      found: `nyckeln "${key}" saknas under "${of}"`,
      expected: `"${key}:" med ett värde`,
      mend: `Lägg till "${key}:".`,
    }),
    en: ({ key, of }) => ({
      found: `the key "${key}" is missing under "${of}"`,
      expected: `"${key}:" with a value`,
      mend: `Add "${key}:".`,
    }),
  },
  'figures-mapping-key-misplaced': {
    sv: ({ key, only }) => ({
      found: `"${key}" hör inte till en sådan tabell`,
      expected: `"${key}" bara för ${only}`,
      mend: `Ta bort "${key}", eller rätta det som säger vad tabellen är.`,
    }),
    en: ({ key, only }) => ({
      found: `"${key}" does not belong to such a table`,
      expected: `"${key}" only for ${only}`,
      mend: `Remove "${key}", or correct what says which kind of table it is.`,
    }),
  },
  'figures-mapping-word': {
    sv: ({ key, found, near, allowed }) => ({
      found: `"${key}: ${found}" går inte att läsa`,
      expected: oneOf(allowed, 'eller'),
      mend: `Välj ett av orden.${meant(near)}`,
    }),
    en: ({ key, found, near, allowed }) => ({
      found: `"${key}: ${found}" cannot be read`,
      expected: oneOf(allowed, 'or'),
      mend: `Choose one of the words.${meantInEnglish(near)}`,
    }),
  },
  'figures-mapping-number': {
    sv: ({ key, found, least, most }) => ({
      found: `"${key}: ${found}" går inte att läsa`,
      expected: `ett heltal från ${least} till ${count(most, 'sv')}`,
      mend: 'Skriv talet med bara siffror.',
    }),
    en: ({ key, found, least, most }) => ({
      found: `"${key}: ${found}" cannot be read`,
      expected: `a whole number from ${least} to ${count(most, 'en')}`,
      mend: 'Write the number in digits only.',
    }),
  },
  'figures-mapping-period': {
    sv: ({ found }) => ({
      found: `"${found}" är inte en period`,
      expected: 'ett år (2024) eller en månad (2024-03)',
      mend: 'Skriv perioden så.',
    }),
    en: ({ found }) => ({
      found: `"${found}" is not a period`,
      expected: 'a year (2024) or a month (2024-03)',
      mend: 'Write the period like that.',
    }),
  },
  'figures-file-outside': {
    sv: ({ file }) => ({
      found: `"${file}" ligger utanför kopplingens mapp`,
      expected: 'ett filnamn i samma mapp eller under den, med / mellan mappar',
      mend: 'Lägg filen bredvid kopplingen och skriv bara dess namn.',
    }),
    en: ({ file }) => ({
      found: `"${file}" is outside the folder of the mapping`,
      expected: 'a file name in that folder or below it, with / between folders',
      mend: 'Put the file beside the mapping and write only its name.',
    }),
  },
  'figures-file-kind': {
    sv: ({ file, allowed }) => ({
      found: `"${file}" är av ett slag som inte läses`,
      expected: `en fil som slutar på ${oneOf(allowed, 'eller')}`,
      mend: 'Spara filen som .xlsx eller .csv.',
    }),
    en: ({ file, allowed }) => ({
      found: `"${file}" is of a kind that is not read`,
      expected: `a file that ends in ${oneOf(allowed, 'or')}`,
      mend: 'Save the file as .xlsx or .csv.',
    }),
  },
  'figures-sureness-not-given': {
    sv: ({ file }) => ({
      found: `tabellen ur ${file === '' ? 'filen' : file} säger inte hur säkra siffrorna är`,
      expected: '"säkerhet: rapporterad" (eller publicerad, uppskattad, konstruerad) eller "säkerhetskolumn:"',
      mend: 'Lägg till en av dem i tabellen, eller "säkerhet:" överst för hela kopplingen.',
    }),
    en: ({ file }) => ({
      found: `the table from ${file === '' ? 'the file' : file} does not say how sure its figures are`,
      expected: '"säkerhet: rapporterad" (or publicerad, uppskattad, konstruerad) or "säkerhetskolumn:"',
      mend: 'Add one of them to the table, or "säkerhet:" at the top for the whole mapping.',
    }),
  },
  'figures-sureness-both': {
    sv: ({ column }) => ({
      found: `tabellen har både "säkerhet" och säkerhetskolumnen "${column}"`,
      expected: 'en av dem',
      mend: 'Ta bort den som inte gäller.',
    }),
    en: ({ column }) => ({
      found: `the table has both "säkerhet" and the column "${column}" for it`,
      expected: 'one of them',
      mend: 'Remove the one that does not hold.',
    }),
  },
  'figures-header-used-and-ignored': {
    sv: ({ header }) => ({
      found: `"${header}" både används och ignoreras`,
      expected: 'det ena eller det andra',
      mend: `Ta bort "${header}" från det ena stället.`,
    }),
    en: ({ header }) => ({
      found: `"${header}" is both used and ignored`,
      expected: 'one or the other',
      mend: `Remove "${header}" from one of the places.`,
    }),
  },
  'figures-input-mapped-twice': {
    sv: ({ input }) => ({
      found: `två kolumner eller poster i samma tabell ger "${input}"`,
      expected: 'en kolumn eller post för varje indata',
      mend: 'Rätta den ena, eller flytta den till "ignorera".',
    }),
    en: ({ input }) => ({
      found: `two columns or items of one table give "${input}"`,
      expected: 'one column or item for each input',
      mend: 'Correct one of them, or move it to "ignorera".',
    }),
  },
};
