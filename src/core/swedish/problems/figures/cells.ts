import type { CellProblemFacts } from '../../../figures/problems/cell-facts.ts';
import type { Sentence } from '../sentence.ts';
import { amount, meant, meantInEnglish, oneOf, when } from './words.ts';

/** What is wrong in one cell. */
export const CELL_SENTENCES: { readonly [Code in keyof CellProblemFacts]: Sentence<CellProblemFacts[Code]> } = {
  'figures-not-a-number': {
    sv: ({ found }) => ({
      found: `"${found}" är inte ett tal`,
      expected: 'ett tal med decimalkomma',
      mend: 'Rätta cellen. Saknas uppgiften, lämna den tom eller skriv "saknas".',
    }),
    en: ({ found }) => ({
      found: `"${found}" is not a number`,
      expected: 'a number with a decimal comma',
      mend: 'Correct the cell. If the figure is missing, leave it empty or write "saknas".',
    }),
  },
  'figures-decimal-point': {
    sv: ({ found, decimal, thousands }) => ({
      found: `"${found}" har en punkt`,
      expected: 'decimalkomma, och mellanslag mellan tusental',
      mend: `Skriv ${decimal}${thousands === undefined ? '' : ` om punkten skiljer decimaler, eller ${thousands} om den skiljer tusental`}.`,
    }),
    en: ({ found, decimal, thousands }) => ({
      found: `"${found}" has a point`,
      expected: 'a decimal comma, and spaces between thousands',
      mend: `Write ${decimal}${thousands === undefined ? '' : ` if the point sets off decimals, or ${thousands} if it sets off thousands`}.`,
    }),
  },
  'figures-thousands': {
    sv: ({ found, instead }) => ({
      found: `"${found}" har mellanslag på fel ställe`,
      expected: 'tre siffror mellan mellanslagen',
      mend: `Skriv ${instead} om det är talet. En siffra kan också ha fallit bort.`,
    }),
    en: ({ found, instead }) => ({
      found: `"${found}" has a space in the wrong place`,
      expected: 'three digits between the spaces',
      mend: `Write ${instead} if that is the number. A digit may also have been lost.`,
    }),
  },
  'figures-percent-format': {
    sv: ({ found, input }) => ({
      found: `cellen visar ${found}, men "${input}" är inte kopplad i procent`,
      expected: 'ett tal utan procentformat',
      mend: 'Ändra cellens format, eller skriv enhet: "%" för kolumnen om den är i procent.',
    }),
    en: ({ found, input }) => ({
      found: `the cell shows ${found}, but "${input}" is not mapped in percent`,
      expected: 'a number without percent format',
      mend: 'Change the format of the cell, or write enhet: "%" for the column if it is in percent.',
    }),
  },
  'figures-date-as-number': {
    sv: ({ found, input }) => ({
      found: `cellen är en dag (${found}), men "${input}" är ett tal`,
      expected: 'ett tal',
      mend: 'Kalkylprogrammet kan ha gjort om talet till en dag. Skriv talet på nytt och ändra cellens format till tal.',
    }),
    en: ({ found, input }) => ({
      found: `the cell is a day (${found}), but "${input}" is a number`,
      expected: 'a number',
      mend: 'The spreadsheet may have turned the number into a day. Write the number again and change the format of the cell.',
    }),
  },
  'figures-formula-error': {
    sv: ({ found }) => ({
      found: `cellen visar felet ${found}`,
      expected: 'ett värde',
      mend: 'Rätta formeln i boken och spara den på nytt.',
    }),
    en: ({ found }) => ({
      found: `the cell shows the error ${found}`,
      expected: 'a value',
      mend: 'Correct the formula in the workbook and save it again.',
    }),
  },
  'figures-formula-uncalculated': {
    sv: ({ formula }) => ({
      found: `formeln ${formula} har inget sparat resultat`,
      expected: 'en formel vars resultat finns i filen',
      mend: 'Öppna boken i kalkylprogrammet och spara den på nytt. Ger formeln en tom text, skriv "saknas" i stället.',
    }),
    en: ({ formula }) => ({
      found: `the formula ${formula} has no stored result`,
      expected: 'a formula whose result is in the file',
      mend: 'Open the workbook in the spreadsheet and save it again. If the formula gives an empty text, write "saknas" instead.',
    }),
  },
  'figures-too-many-decimals': {
    sv: ({ found, input, decimals, converted, unit }) => ({
      found: `"${found}"${when(converted, (value) => `blir ${amount(value, unit, 'sv')} och`)} har fler decimaler än "${input}" får ha`,
      expected: (decimals === 0 ? 'ett heltal' : `högst ${decimals} ${decimals === 1 ? 'decimal' : 'decimaler'}`) + inUnit(unit, 'i'),
      mend: 'Hämta uppgiften med rätt antal decimaler. Inget avrundas vid inläsningen.',
    }),
    en: ({ found, input, decimals, converted, unit }) => ({
      found: `"${found}"${when(converted, (value) => `becomes ${amount(value, unit, 'en')} and`)} has more decimals than "${input}" may have`,
      expected: (decimals === 0 ? 'a whole number' : `at most ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`) + inUnit(unit, 'in'),
      mend: 'Fetch the figure with the right number of decimals. Nothing is rounded when it is read.',
    }),
  },
  'figures-out-of-range': {
    sv: ({ found, input, low, high, unit }) => ({
      found: `"${found}" ligger utanför det "${input}" kan vara`,
      expected: `från ${amount(low, '', 'sv')} till ${amount(high, unit, 'sv')}`,
      mend: 'Kontrollera talet, dess tecken och enheten i kopplingen.',
    }),
    en: ({ found, input, low, high, unit }) => ({
      found: `"${found}" is outside what "${input}" can be`,
      expected: `from ${amount(low, '', 'en')} to ${amount(high, unit, 'en')}`,
      mend: 'Check the number, its sign and the unit in the mapping.',
    }),
  },
  'figures-not-in-values': {
    sv: ({ found, input, near, allowed }) => ({
      found: `"${found}" är inget av värdena för "${input}"`,
      expected: oneOf(allowed, 'eller'),
      mend: `Rätta cellen, eller lägg till ordet under "värden:" i kopplingen.${meant(near)}`,
    }),
    en: ({ found, input, near, allowed }) => ({
      found: `"${found}" is not one of the values of "${input}"`,
      expected: oneOf(allowed, 'or'),
      mend: `Correct the cell, or add the word under "värden:" in the mapping.${meantInEnglish(near)}`,
    }),
  },
  'figures-not-a-text': {
    sv: ({ found }) => ({
      found: `"${found}" är en dag, en procentsats eller ett sanningsvärde`,
      expected: 'en text',
      mend: 'Ändra cellens format till text och skriv den på nytt.',
    }),
    en: ({ found }) => ({
      found: `"${found}" is a day, a percentage or a truth value`,
      expected: 'a text',
      mend: 'Change the format of the cell to text and write it again.',
    }),
  },
  'figures-not-a-date': {
    sv: ({ found }) => ({ found: `"${found}" är inte en dag`, expected: 'en dag som ÅÅÅÅ-MM-DD', mend: 'Skriv dagen så, utan klockslag.' }),
    en: ({ found }) => ({
      found: `"${found}" is not a day`,
      expected: 'a day as YYYY-MM-DD',
      mend: 'Write the day like that, without a time.',
    }),
  },
  'figures-not-yes-or-no': {
    sv: ({ found }) => ({
      found: `"${found}" är varken ja eller nej`,
      expected: 'ja eller nej',
      mend: 'Rätta cellen, eller säg under "värden:" i kopplingen vad ordet betyder.',
    }),
    en: ({ found }) => ({
      found: `"${found}" is neither yes nor no`,
      expected: 'ja or nej',
      mend: 'Correct the cell, or say under "värden:" in the mapping what the word means.',
    }),
  },
  'figures-sureness-word': {
    sv: ({ found, near, allowed }) => ({
      found: found === '' ? 'det står inte hur säkra radens siffror är' : `"${found}" säger inte hur säker en siffra är`,
      expected: oneOf(allowed, 'eller'),
      mend: `Skriv ett av orden.${meant(near)}`,
    }),
    en: ({ found, near, allowed }) => ({
      found: found === '' ? 'it does not say how sure the figures of the row are' : `"${found}" does not say how sure a figure is`,
      expected: oneOf(allowed, 'or'),
      mend: `Write one of the words.${meantInEnglish(near)}`,
    }),
  },
};

function inUnit(unit: string, preposition: 'i' | 'in'): string {
  return unit === '' ? '' : ` ${preposition} ${unit}`;
}
