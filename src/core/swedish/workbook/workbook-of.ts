import type { Calculation } from '../../calculation/calculate.ts';
import type { Receipt } from '../../calculation/receipt.ts';
import type { Account } from '../../comparison/account/account.ts';
import { formulaBook } from '../../emit/excel/formulas/build.ts';
import type { WorkbookContent } from '../../emit/excel/workbook.ts';
import type { Figures } from '../../figures/figures.ts';
import { writePeriod } from '../../quantity/period.ts';
import { accountSheet } from './account-sheet.ts';
import { gridSheets } from './grid-sheets.ts';
import { parametersSheet } from './parameters-sheet.ts';
import { resultSheet } from './result-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { tablesSheet } from './tables-sheet.ts';
import { FORMULA_WORDS, SHEETS } from './words.ts';

/** The workbook of a calculation: every rule a live formula, every figure with its cell, every value that may be changed with its decision; with an account, that as its first sheet. */
export function workbookOf(calculation: Calculation, figures: Figures, receipt: Receipt, account?: Account): WorkbookContent {
  const { program } = calculation;
  const { declarations } = program.symbols;
  const { book, parameters } = formulaBook(calculation, figures, FORMULA_WORDS, Object.values(SHEETS));
  const period = writePeriod(program.period);
  const all = [...declarations.comparisons.values()].filter((one) => writePeriod(one.period) === period);
  const warning = isConstructed(figures) ? 'SIFFRORNA ÄR KONSTRUERADE.' : undefined;
  return {
    title: ['Likvärd', period, ...receipt.scenarios].join(', '),
    sheets: [
      ...(account ? [accountSheet(book, account, warning)] : []),
      resultSheet(book, all[0], warning), parametersSheet(parameters, warning), ...tablesSheet(book, warning),
      ...gridSheets(book, figures, warning), sourcesSheet(program, receipt, warning),
    ],
    names: [...book.names],
  };
}

function isConstructed({ entities }: Figures): boolean {
  return [...entities.values()].some((rows) => rows.some(({ figures, monthly }) =>
    [...figures.values(), ...[...monthly.values()].flat()].some((figure) => figure && 'sureness' in figure && figure.sureness === 'constructed')));
}
