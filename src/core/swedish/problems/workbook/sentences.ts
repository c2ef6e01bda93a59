import type { WorkbookProblemFacts } from '../../../emit/excel/back/problems.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

const AGAIN = { sv: 'Exportera arbetsboken på nytt och ändra bara de gula värdena i Parametrar. Inget har sparats.', en: 'Export the workbook anew and change only the yellow values in Parametrar. Nothing was saved.' };

/** What is said of a workbook whose changes cannot be taken back. */
export const WORKBOOK_SENTENCES: { readonly [Code in keyof WorkbookProblemFacts]: Sentence<WorkbookProblemFacts[Code]> } = {
  'workbook-not-exported': {
    sv: ({ file }) => told(`${file} har inget blad Källor som säger vilken period den är gjord för`, 'en arbetsbok som likvard exportera har skrivit', 'Skriv den med likvard exportera --excel och ändra i den. Inget har sparats.'),
    en: ({ file }) => told(`${file} has no sheet Källor that says which period it was made for`, 'a workbook written by likvard export', 'Write it with likvard export --excel and change that. Nothing was saved.'),
  },
  'workbook-other-source': {
    sv: ({ name }) => told(`${name} är inte densamma som när arbetsboken skrevs`, 'samma regelbok och siffror, med samma fingeravtryck', `Ange dem med --regelbok och --siffror. ${AGAIN.sv}`),
    en: ({ name }) => told(`${name} is not what it was when the workbook was written`, 'the same rulebook and figures, with the same fingerprints', `Name them with --rulebook and --figures. ${AGAIN.en}`),
  },
  'workbook-sheet-missing': {
    sv: ({ sheet }) => told(`bladet ${sheet} finns inte`, 'alla blad som exporten skrev', AGAIN.sv),
    en: ({ sheet }) => told(`the sheet ${sheet} is not there`, 'every sheet that the export wrote', AGAIN.en),
  },
  'workbook-formula-changed': {
    sv: ({ found, expected }) => told(found === '' ? 'en tom cell' : found, expected, `En formel ändras i regelboken, inte i arbetsboken. ${AGAIN.sv}`),
    en: ({ found, expected }) => told(found === '' ? 'an empty cell' : found, expected, `A formula is changed in the rulebook, not in the workbook. ${AGAIN.en}`),
  },
  'workbook-cell-changed': {
    sv: ({ found, expected }) => told(found === '' ? 'en tom cell' : found, expected === '' ? 'en tom cell' : expected, `Uppgifter ändras där de hämtas och rubriker inte alls. ${AGAIN.sv}`),
    en: ({ found, expected }) => told(found === '' ? 'an empty cell' : found, expected === '' ? 'an empty cell' : expected, `Figures are changed where they come from, and heads not at all. ${AGAIN.en}`),
  },
  'workbook-value-no-number': {
    sv: ({ rule, found }) => told(found === '' ? `inget värde för "${rule}"` : `${found} för "${rule}"`, 'ett tal, skrivet för hand', 'Skriv talet i cellen. Inget har sparats.'),
    en: ({ rule, found }) => told(found === '' ? `no value for "${rule}"` : `${found} for "${rule}"`, 'a number, written by hand', 'Write the number in the cell. Nothing was saved.'),
  },
  'workbook-value-outside': {
    sv: ({ rule, found, least, most }) => told(`${found} för "${rule}"`, `ett tal från ${least} till ${most}, parameterns spann i regelboken`, 'Rätta talet, eller vidga spannet i regelboken. Inget har sparats.'),
    en: ({ rule, found, least, most }) => told(`${found} for "${rule}"`, `a number from ${least} to ${most}, the range of the parameter in the rulebook`, 'Correct the number, or widen the range in the rulebook. Nothing was saved.'),
  },
};
