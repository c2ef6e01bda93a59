import type { Calculation } from '../../../calculation/calculate.ts';
import { figureAt } from '../../../calculation/figures-facts.ts';
import type { Figure, Figures } from '../../../figures/figures.ts';
import type { InputDeclaration } from '../../../language/declarations/input.ts';
import { quoted, writeFraction } from '../../../language/nodes/excel.ts';
import type { ProgramRule } from '../../../language/program.ts';
import { formulaCell, textCell, type SheetCell } from '../workbook.ts';
import type { FormulaWords } from '../words.ts';
import { gridOf, nameSingle, type Book } from './book.ts';
import { contextAt } from './context.ts';
import { addColumn, placesOf, type Frame, type Place } from './grid.ts';
import { parameterLines, type ParameterLine } from './parameters.ts';

/** The first line under the head of the sheets of parameters and tables. */
export const FIRST_PARAMETER = 5;

export interface FormulaBook {
  readonly book: Book;
  readonly parameters: readonly ParameterLine[];
}

/** Writes a calculation as formulas: inputs as they were given, a column for every rule, in the order they are computed. */
export function formulaBook(calculation: Calculation, figures: Figures, words: FormulaWords, reserved: readonly string[]): FormulaBook {
  const { program } = calculation;
  const book: Book = {
    calculation, words, contextAt, grids: new Map(), inputs: new Map(), rules: new Map(), steps: new Map(), parameters: new Map(),
    names: new Map(), tables: new Map(), keyed: new Set(), taken: { sheets: new Set(reserved.map((name) => name.toLowerCase())), names: new Set() },
  };
  const parameters = parameterLines(program, book.taken.names);
  for (const [line, { rule, index, name }] of parameters.entries()) {
    book.parameters.set(`${rule.name}|${index}`, name);
    book.names.set(name, `'${words.parameters}'!$B$${FIRST_PARAMETER + line}`);
  }
  let first = FIRST_PARAMETER;
  for (const [name, table] of program.tables) {
    book.tables.set(name, { table, first });
    first += table.rows.length + 4;
  }
  for (const input of program.inputs.values()) addInput(book, figures, input);
  for (const rule of program.rules) if (rule.kind === 'rule') addRule(book, rule);
  return { book, parameters };
}

function addInput(book: Book, figures: Figures, input: InputDeclaration): void {
  const { name, entity, type } = input;
  const grid = gridOf(book, 'inputs', entity, input.per === 'month' ? 'yes' : 'no');
  const cells = placesOf(grid, book.calculation).map(({ row, month }): SheetCell => {
    const figure = figureAt(figures, entity, book.calculation.rows(entity)[row] ?? '', name, month);
    if (!figure) return textCell(book.words.missing, 'absent');
    return 'datum' in figure ? datumCell(figure.datum, type.kind === 'number' ? type.decimals : undefined) : textCell(book.words.notApplicable, 'absent');
  });
  const column = addColumn(grid, { kind: 'input', title: name, unit: type.kind === 'number' ? type.unit.text : '', comment: input.about ?? '', cells });
  book.inputs.set(name, column);
  nameSingle(book, name, column);
}

export function datumCell(datum: Figure['datum'], decimals?: number): SheetCell {
  switch (datum.kind) {
    case 'number': {
      const number = writeFraction(datum.value);
      return number.includes('/') ? formulaCell(number, decimals) : { content: { kind: 'number', number }, decimals };
    }
    case 'truth': return { content: { kind: 'truth', truth: datum.value }, decimals: 'truth' };
    case 'text': return textCell(datum.value);
    case 'date': return { content: { kind: 'date', date: datum.value } };
  }
}

function addRule(book: Book, rule: ProgramRule): void {
  const { program } = book.calculation;
  const grid = gridOf(book, 'rules', rule.entity ?? '', rule.per === 'month' ? 'yes' : 'no');
  const decimals = program.ruleMeasures.get(rule.name)?.decimals;
  const shown = rule.type.kind === 'truth' ? 'truth' : decimals === 'exact' ? 6 : decimals;
  const cells = placesOf(grid, book.calculation).map((place) => formulaCell(ruleFormula(book, rule, place), shown));
  const unit = rule.type.kind === 'number' ? rule.type.unit.text : '';
  const column = addColumn(grid, { kind: 'rule', title: rule.name, unit, comment: '', cells });
  book.rules.set(rule.name, column);
  nameSingle(book, rule.name, column);
}

/** Where the rule applies, the body of the month at hand. */
function ruleFormula(book: Book, rule: ProgramRule, place: Place): string {
  const grid = gridOf(book, 'rules', rule.entity ?? '', rule.per === 'month' ? 'yes' : 'no');
  const frame: Frame = { rule: rule.name, rows: [{ entity: rule.entity ?? '', row: place.row }], month: place.month };
  const context = contextAt(book, frame, grid, place);
  const node = rule.bodies[rule.bodyOfMonth[place.month ?? 0] ?? 0]?.node;
  const body = node ? context.value(node) : quoted(book.words.notApplicable);
  if (!rule.applies) return body;
  const applies = context.cell(rule.applies.node);
  return `IF(${applies}=${context.missing},${applies},IF(${applies}=TRUE,${body},${context.notApplicable}))`;
}
