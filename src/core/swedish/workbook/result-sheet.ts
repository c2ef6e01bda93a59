import { singleCell, type Book } from '../../emit/excel/formulas/book.ts';
import { cellIn, rangeIn } from '../../emit/excel/formulas/grid.ts';
import { EMPTY, formulaCell, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import { headingRows, headRow, sheetOf } from './frame.ts';
import { FORMULA_WORDS, SHEETS } from './words.ts';

const NOTHING = `"${FORMULA_WORDS.notApplicable}"`;

/** What it comes to: the total, what the clause states, each receiver's share, and checks that it adds up, all as formulas. */
export function resultSheet(book: Book, comparison: ComparisonDeclaration | undefined, warning: string | undefined): WorkbookSheet {
  const about = comparison ? `${comparison.name} (${comparison.caseNumber}).` : 'Regelboken har ingen jämförelse för perioden; värdena står på bladen för varje entitet.';
  const heading = headingRows({ title: SHEETS.result, about, warning });
  const rows = comparison ? [...heading, headRow(['', 'kr']), [EMPTY], ...totals(book, comparison), [EMPTY], ...shares(book, comparison), [EMPTY], ...counted(book, comparison)] : heading;
  return sheetOf(SHEETS.result, rows, [38, 18, 18, 18], 1);
}

function single(book: Book, rule: string): string | undefined {
  const column = book.rules.get(rule);
  return column && singleCell(book, column, SHEETS.result);
}

function totals(book: Book, { total, stated }: ComparisonDeclaration): WorkbookSheet['rows'] {
  const amount = single(book, total);
  const clause = stated === undefined ? undefined : (book.parameters.get(`${stated}|0`) ?? single(book, stated));
  return [
    ...(amount === undefined ? [] : [[textCell(total), formulaCell(amount, 0, 'total')]]),
    ...(clause === undefined || stated === undefined ? [] : [[textCell(stated), formulaCell(clause, 0)]]),
    ...(amount === undefined || clause === undefined ? [] : [[textCell('skillnad'), formulaCell(`IF(COUNT(${amount},${clause})=2,${amount}-${clause},${NOTHING})`, 0)]]),
  ];
}

/** The line under the shares holds their sum, and a check against the total. */
function shares(book: Book, { shares: name, per, total }: ComparisonDeclaration): WorkbookSheet['rows'] {
  const { rules, calculation } = book;
  const [share, base] = [rules.get(name), rules.get(per)];
  if (!share) return [];
  const rows = calculation.rows(share.grid.entity).map((id, row): readonly SheetCell[] => {
    const [part, whole] = [share, base].map((column) => (column ? cellIn(column, { row, month: undefined }, SHEETS.result) : NOTHING));
    return [textCell(id), formulaCell(`${part}`, 0), formulaCell(`${whole}`, 0), formulaCell(`IF(COUNT(${part},${whole})=2,IF(${whole}=0,${NOTHING},${part}/${whole}),${NOTHING})`, 2)];
  });
  const range = rangeIn(share, SHEETS.result);
  const amount = single(book, total);
  const check = amount === undefined ? [] : [[textCell('kontroll: delarna är helheten'), formulaCell(`IF(SUM(${range})=N(${amount}),"stämmer","stämmer inte")`)]];
  return [headRow([share.grid.entity, name, per, `${name} per ${per}`]), ...rows, [textCell('summa', 'total'), formulaCell(`SUM(${range})`, 0, 'total')], ...check];
}

function counted({ rules }: Book, { counts }: ComparisonDeclaration): WorkbookSheet['rows'] {
  const column = rules.get(counts);
  if (!column) return [];
  const range = rangeIn(column, SHEETS.result);
  const line = (said: string, criterion: string): readonly SheetCell[] => [textCell(said), formulaCell(`COUNTIF(${range},${criterion})`, 0)];
  return [headRow([counts, 'antal']), line('ja', 'TRUE'), line('nej', 'FALSE'), line(FORMULA_WORDS.notApplicable, NOTHING), line(FORMULA_WORDS.missing, `"${FORMULA_WORDS.missing}"`)];
}
