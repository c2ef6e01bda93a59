import type { FileProblemFacts } from '../../../figures/problems/file-facts.ts';
import type { Sentence } from '../sentence.ts';
import { count, meant, meantInEnglish, oneOf } from './words.ts';

/** What is wrong with a file before its cells are looked at. */
export const FILE_SENTENCES: { readonly [Code in keyof FileProblemFacts]: Sentence<FileProblemFacts[Code]> } = {
  'figures-file-missing': {
    sv: ({ file, near }) => ({
      found: `filen ${file} finns inte`,
      expected: 'en fil i kopplingens mapp',
      mend: `Lägg dit filen, eller rätta namnet.${meant(near)}`,
    }),
    en: ({ file, near }) => ({
      found: `there is no file ${file}`,
      expected: 'a file in the folder of the mapping',
      mend: `Put the file there, or correct its name.${meantInEnglish(near)}`,
    }),
  },
  'figures-file-unreadable': {
    sv: ({ file }) => ({
      found: `${file} går inte att öppna`,
      expected: 'en fil som får läsas',
      mend: 'Kontrollera att det är en fil och inte en mapp, och att du har rätt att läsa den.',
    }),
    en: ({ file }) => ({
      found: `${file} cannot be opened`,
      expected: 'a file that may be read',
      mend: 'Check that it is a file and not a folder, and that you may read it.',
    }),
  },
  'figures-file-too-large': {
    sv: ({ file, limit }) => ({
      found: `${file} är större än ${limit} MB`,
      expected: `högst ${limit} MB`,
      mend: 'Spara en fil med bara de blad och rader som behövs.',
    }),
    en: ({ file, limit }) => ({
      found: `${file} is larger than ${limit} MB`,
      expected: `at most ${limit} MB`,
      mend: 'Save a file with only the sheets and rows that are needed.',
    }),
  },
  'figures-encoding': {
    sv: ({ file, of, encoding, likely }) => ({
      found: `${file} är inte sparad i ${encoding}`,
      expected: `text i ${encoding}`,
      mend: of === 'mapping' ? 'Spara kopplingen på nytt i utf-8.' : mendEncodingSv(likely),
    }),
    en: ({ file, of, encoding, likely }) => ({
      found: `${file} is not saved in ${encoding}`,
      expected: `text in ${encoding}`,
      mend: of === 'mapping' ? 'Save the mapping again in utf-8.' : mendEncodingEn(likely),
    }),
  },
  'figures-csv-quote': {
    sv: ({ file }) => ({
      found: `ett citattecken i ${file} står fel`,
      expected: 'citattecken runt hela cellen, och två citattecken för ett inuti den',
      mend: 'Rätta citattecknen, eller spara filen på nytt ur kalkylprogrammet.',
    }),
    en: ({ file }) => ({
      found: `a quotation mark in ${file} is out of place`,
      expected: 'quotation marks around the whole cell, and two for one inside it',
      mend: 'Correct the quotation marks, or save the file again from the spreadsheet.',
    }),
  },
  'figures-workbook-not': {
    sv: ({ file, likely }) => ({
      found: likely === undefined ? `${file} är ingen Excelbok` : `${file} är i formatet ${likely}`,
      expected: 'en Excelbok i formatet .xlsx',
      mend: 'Öppna filen i kalkylprogrammet och spara den som .xlsx.',
    }),
    en: ({ file, likely }) => ({
      found: likely === undefined ? `${file} is not an Excel workbook` : `${file} is in the format ${likely}`,
      expected: 'an Excel workbook in the format .xlsx',
      mend: 'Open the file in the spreadsheet and save it as .xlsx.',
    }),
  },
  'figures-workbook-locked': {
    sv: ({ file }) => ({
      found: `${file} är låst med lösenord`,
      expected: 'en Excelbok utan lösenord',
      mend: 'Ta bort lösenordet och spara boken på nytt.',
    }),
    en: ({ file }) => ({
      found: `${file} is locked with a password`,
      expected: 'a workbook without a password',
      mend: 'Remove the password and save the workbook again.',
    }),
  },
  'figures-workbook-too-large': {
    sv: ({ file, limit }) => ({
      found: `${file} blir större än ${limit} MB när den packas upp`,
      expected: `högst ${limit} MB`,
      mend: 'Spara en bok med bara de blad som behövs.',
    }),
    en: ({ file, limit }) => ({
      found: `${file} becomes larger than ${limit} MB when unpacked`,
      expected: `at most ${limit} MB`,
      mend: 'Save a workbook with only the sheets that are needed.',
    }),
  },
  'figures-workbook-broken': {
    sv: ({ file }) => ({
      found: `${file} är skadad`,
      expected: 'en hel Excelbok',
      mend: 'Öppna boken i kalkylprogrammet, låt det laga den och spara på nytt, eller hämta filen igen.',
    }),
    en: ({ file }) => ({
      found: `${file} is damaged`,
      expected: 'a whole workbook',
      mend: 'Open the workbook in the spreadsheet, let it repair it and save it again, or fetch the file again.',
    }),
  },
  'figures-sheet-missing': {
    sv: ({ file, sheet, near, sheets }) => ({
      found: `bladet "${sheet}" finns inte i ${file}`,
      expected: oneOf(sheets, 'eller'),
      mend: `Rätta "blad:".${meant(near)}`,
    }),
    en: ({ file, sheet, near, sheets }) => ({
      found: `there is no sheet "${sheet}" in ${file}`,
      expected: oneOf(sheets, 'or'),
      mend: `Correct "blad:".${meantInEnglish(near)}`,
    }),
  },
  'figures-too-many-cells': {
    sv: ({ name, limit }) => ({
      found: `"${name}" har för många celler`,
      expected: `högst ${count(limit, 'sv')} celler`,
      mend: 'Ta bort rader och kolumner som inte behövs, även sådana långt bort från tabellen.',
    }),
    en: ({ name, limit }) => ({
      found: `"${name}" has too many cells`,
      expected: `at most ${count(limit, 'en')} cells`,
      mend: 'Remove rows and columns that are not needed, also far away from the table.',
    }),
  },
};

function mendEncodingSv(likely: string | undefined): string {
  if (likely === undefined) return 'Spara filen på nytt som CSV UTF-8.';
  const save = likely === 'utf-16' ? 'Spara den på nytt som CSV UTF-8.' : `Skriv "teckenkodning: ${likely}" i kopplingen, eller spara filen på nytt.`;
  return `Den ser ut att vara i ${likely}. ${save}`;
}

function mendEncodingEn(likely: string | undefined): string {
  if (likely === undefined) return 'Save the file again as CSV UTF-8.';
  const save = likely === 'utf-16' ? 'Save it again as CSV UTF-8.' : `Write "teckenkodning: ${likely}" in the mapping, or save the file again.`;
  return `It seems to be in ${likely}. ${save}`;
}
