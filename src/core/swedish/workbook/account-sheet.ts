import type { Account, UnitAccount } from '../../comparison/account/account.ts';
import { letterOf } from '../../emit/excel/address.ts';
import { singleCell, type Book } from '../../emit/excel/formulas/book.ts';
import { cellIn, FIRST_LINE } from '../../emit/excel/formulas/grid.ts';
import { EMPTY, formulaCell, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import { writeDecimal } from '../../quantity/decimal.ts';
import { ZERO, type Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import { headingRows, headRow, sheetOf } from './frame.ts';
import { FORMULA_WORDS, SHEETS } from './words.ts';

const NOTHING = `"${FORMULA_WORDS.notApplicable}"`;

interface AccountColumn {
  readonly head: string;
  readonly width: number;
  /** The cell of a unit, on its line. */
  readonly cell: (unit: UnitAccount, row: number, line: number) => SheetCell;
  /** The whole's own cell that the column's sum is checked against, with what of it lies on no unit. */
  readonly check?: { readonly whole: string; readonly onWhole: Rational } | undefined;
  readonly summed: 'yes' | 'no';
}

/**
 * The ex-post account as a sheet: amounts point at the cells of the calculation, sums and quotients are formulas. What each unit put into a step
 * is read from the derivation and stands as a number; the line under says whether the numbers make the calculation's own amount.
 */
export function accountSheet(book: Book, account: Account, warning: string | undefined): WorkbookSheet {
  const columns = columnsOf(book, account);
  const { units, declaration } = account;
  const last = FIRST_LINE + units.length - 1;
  const range = (index: number): string => `${letterOf(index)}${FIRST_LINE}:${letterOf(index)}${last}`;
  const sums = columns.map(({ summed }, index) => (index === 0 ? textCell('summa', 'total') : summed === 'yes' ? formulaCell(`SUM(${range(index)})`, 0, 'total') : EMPTY));
  const checks = columns.map(({ check }, index) => (index === 0 ? textCell('kontroll mot beräkningen') : check ? formulaCell(`IF(ABS(SUM(${range(index)})+${plain(check.onWhole)}-N(${check.whole}))<0.005,"stämmer","stämmer inte")`) : EMPTY));
  const rows = [
    ...headingRows({ title: SHEETS.account, about: `${declaration.name}. Borttaget och det som återstår är varje enhets del av helhetens belopp.`, warning }),
    headRow(columns.map(({ head }) => head)), [EMPTY],
    ...units.map((unit, row) => columns.map((column) => column.cell(unit, row, FIRST_LINE + row))),
    sums, checks,
  ];
  return sheetOf(SHEETS.account, rows, columns.map(({ width }) => width), 1);
}

function columnsOf(book: Book, { declaration, units, steps }: Account): readonly AccountColumn[] {
  const { revenues, costs, result, per, group, deviation } = declaration;
  const named = (name: string): AccountColumn => ({ head: name, width: 16, summed: 'yes', cell: (_, row) => pointing(book, name, row) });
  const sumOf = (head: string, first: number, count: number): AccountColumn => ({
    head, width: 16, summed: 'yes',
    cell: (_, __, line) => formulaCell(`IF(COUNT(${letterOf(first)}${line}:${letterOf(first + count - 1)}${line})=${count},SUM(${letterOf(first)}${line}:${letterOf(first + count - 1)}${line}),${NOTHING})`, 0),
  });
  const firstCost = 3 + revenues.length + 1;
  const resultAt = firstCost + costs.length + 1;
  const [base, ...deductions] = steps.map(({ name, onUnits, onWhole }, index) => ({ name, onUnits, onWhole, index }));
  const touching = deductions.filter(({ name }) => units.some(({ taken }) => taken.some(({ duty }) => duty === name)));
  const partsAt = resultAt + 2;
  const part = (head: string, amount: (unit: UnitAccount) => Rational, name: string, onWhole: Rational | undefined): AccountColumn => ({
    head, width: 18, summed: 'yes', cell: (unit) => ({ content: { kind: 'number', number: plain(amount(unit)) }, decimals: 0 }), check: checkOf(book, name, onWhole),
  });
  const takenFor = (unit: UnitAccount, name: string): Rational => unit.taken.find(({ duty }) => duty === name)?.amount ?? ZERO;
  return [
    { head: declaration.rows, width: 34, summed: 'no', cell: ({ row }) => textCell(row) },
    { head: group, width: 14, summed: 'no', cell: (unit) => textCell(unit.group) },
    named(per),
    ...revenues.map(named), sumOf('intäkter', 3, revenues.length),
    ...costs.map(named), sumOf('kostnader', firstCost, costs.length),
    named(result),
    { head: `${result} per listad`, width: 14, summed: 'no', cell: (_, __, line) => formulaCell(`IF(AND(COUNT(${letterOf(resultAt)}${line},C${line})=2,N(C${line})<>0),${letterOf(resultAt)}${line}/C${line},${NOTHING})`, 2) },
    ...(base ? [part(`i ${base.name}`, (unit) => unit.base, base.name, base.onWhole)] : []),
    ...touching.map(({ name, onWhole }) => part(`borttaget: ${name}`, (unit) => takenFor(unit, name), name, onWhole)),
    { head: `återstår i ${deviation}`, width: 18, summed: 'yes', cell: (_, __, line) => formulaCell(`SUM(${letterOf(partsAt)}${line}:${letterOf(partsAt + touching.length)}${line})`, 0) },
  ];
}

function pointing(book: Book, name: string, row: number): SheetCell {
  const column = book.rules.get(name) ?? book.inputs.get(name);
  return column ? formulaCell(`${cellIn(column, { row, month: undefined }, SHEETS.account)}`, 0) : textCell(FORMULA_WORDS.notApplicable, 'absent');
}

function checkOf(book: Book, name: string, onWhole: Rational | undefined): AccountColumn['check'] {
  const column = book.rules.get(name) ?? book.inputs.get(name);
  return column && onWhole ? { whole: singleCell(book, column, SHEETS.account), onWhole } : undefined;
}

/** A number as a cell or a formula has it: at most öre. */
function plain(value: Rational): string {
  return writeDecimal(round(value, 2, 'halfAway'), 2).replace(',', '.').replace('−', '-');
}
