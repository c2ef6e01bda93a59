import { cellPlace, cellText, EMPTY_CELL, plainText, type Cell } from '../../../figures/sheet.ts';
import type { Place } from '../../../language/problem.ts';
import { decimalsNeeded, writeDecimal } from '../../../quantity/decimal.ts';
import { contains } from '../../../quantity/range.ts';
import { equal, type Rational } from '../../../quantity/rational.ts';
import { FIRST_PARAMETER } from '../formulas/build.ts';
import type { ParameterLine } from '../formulas/parameters.ts';
import type { CellContent, SheetCell, WorkbookContent } from '../workbook.ts';
import { workbookProblem, type WorkbookProblem } from './problems.ts';

/** What stands in a cell of a workbook that came back. */
export interface BackCell {
  readonly formula: string | undefined;
  readonly cell: Cell;
}

/** A workbook that came back: its sheets by name, rows and columns from 0. */
export interface BackWorkbook {
  readonly file: string;
  readonly sheets: ReadonlyMap<string, readonly (readonly BackCell[])[]>;
}

/** A parameter that was given another value. */
export interface ParameterChange {
  readonly line: ParameterLine;
  readonly value: Rational;
}

export type Changes =
  | { readonly kind: 'changed'; readonly changes: readonly ParameterChange[] }
  | { readonly kind: 'refused'; readonly problems: readonly WorkbookProblem[] };

const NO_CELL: BackCell = { formula: undefined, cell: EMPTY_CELL };

/**
 * What was changed in a workbook since it was exported. Only the values of parameters may be: any other cell that differs refuses the
 * whole, told once a sheet with the first of its cells.
 */
export function changesIn(exported: WorkbookContent, lines: readonly ParameterLine[], parameters: string, back: BackWorkbook): Changes {
  const problems: WorkbookProblem[] = [];
  const changes: ParameterChange[] = [];
  const at = (sheet: string, row: number, column: number): Place => cellPlace({ file: back.file, sheet }, row, column);
  for (const { name, rows } of exported.sheets) {
    const found = back.sheets.get(name);
    if (!found) {
      problems.push(workbookProblem('workbook-sheet-missing', at(name, 0, 0), { sheet: name }));
      continue;
    }
    const differing = { formula: [] as Differing[], other: [] as Differing[] };
    for (const [row, cells] of rows.entries()) {
      for (const [column, expected] of cells.entries()) {
        const read = found[row]?.[column] ?? NO_CELL;
        const line = name === parameters && column === 1 ? lines[row - FIRST_PARAMETER + 1] : undefined;
        if (line) {
          const changed = valueIn(line, expected, read, at(name, row, column));
          if ('problem' in changed) problems.push(changed.problem);
          else if (changed.value) changes.push({ line, value: changed.value });
        } else if (!same(expected.content, read)) {
          const list = expected.content.kind === 'formula' || read.formula !== undefined ? differing.formula : differing.other;
          list.push({ place: at(name, row, column), found: toldBack(read), expected: toldContent(expected.content) });
        }
      }
    }
    for (const [code, list] of [['workbook-formula-changed', differing.formula], ['workbook-cell-changed', differing.other]] as const) {
      const [first, ...more] = list;
      if (first) problems.push(workbookProblem(code, first.place, { found: first.found, expected: first.expected }, more.map(({ place }) => place)));
    }
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'changed', changes };
}

interface Differing {
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

function valueIn(
  { rule, body }: ParameterLine, expected: SheetCell, { formula, cell }: BackCell, place: Place,
): { readonly problem: WorkbookProblem } | { readonly value: Rational | undefined } {
  if (same(expected.content, { formula, cell })) return { value: undefined };
  if (formula !== undefined || cell.kind !== 'number') {
    return { problem: workbookProblem('workbook-value-no-number', place, { rule: rule.name, found: toldBack({ formula, cell }) }) };
  }
  if (body.node.kind === 'number' && equal(body.node.value, cell.value)) return { value: undefined };
  if (rule.type.kind === 'number' && !contains(rule.type.range, cell.value)) {
    const { low, high } = rule.type.range;
    const [least, most] = [low, high].map((limit) => writeDecimal(limit, decimalsNeeded(limit) ?? 0));
    return { problem: workbookProblem('workbook-value-outside', place, { rule: rule.name, found: cell.written, least: `${least}`, most: `${most}` }) };
  }
  return { value: cell.value };
}

function same(expected: CellContent, { formula, cell }: BackCell): boolean {
  if (expected.kind === 'formula') return formula !== undefined && plainFormula(formula) === plainFormula(expected.formula);
  if (formula !== undefined) return false;
  switch (expected.kind) {
    case 'empty': return true;
    case 'text': return plainText(cellText(cell)) === plainText(expected.text);
    case 'number': return cell.kind === 'number' && Number(cell.written.replace(',', '.')) === Number(expected.number);
    case 'truth': return cell.kind === 'truth' ? cell.value === expected.truth : cell.kind === 'number' && (cell.written !== '0') === expected.truth;
    case 'date': return cell.kind === 'date' && cell.day === expected.date;
  }
}

/** Programs write the same formula a little differently: quotes round a sheet's name, TRUE as TRUE(), spaces. */
function plainFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/u);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\s']/gu, '').replaceAll(/\b(TRUE|FALSE)\(\)/giu, '$1').replace(/^=/u, '').toUpperCase())).join('');
}

function toldBack({ formula, cell }: BackCell): string {
  return formula === undefined ? cellText(cell) : `=${formula}`;
}

function toldContent(content: CellContent): string {
  switch (content.kind) {
    case 'empty': return '';
    case 'text': return content.text;
    case 'number': return content.number.replace('.', ',');
    case 'truth': return content.truth ? 'JA' : 'NEJ';
    case 'date': return content.date;
    case 'formula': return `=${content.formula}`;
  }
}
