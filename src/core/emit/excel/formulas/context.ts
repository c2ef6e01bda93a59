import type { Node, ReadNode } from '../../../language/names/node.ts';
import { kindOf } from '../../../language/nodes/dispatch.ts';
import { BINDING } from '../../../language/nodes/excel.ts';
import type { ExcelContext } from '../../../language/nodes/kind.ts';
import { stretchOf } from '../address.ts';
import { singleCell, type Book } from './book.ts';
import { dependsOf } from './depends.ts';
import { cellIn, columnFor, lineOf, MONTH_KEY, type Frame, type Grid, type Place } from './grid.ts';
import { rowsOver } from './over.ts';
import { makeStep, stepOf } from './steps.ts';
import { tableIn } from './table.ts';

/** Kinds that are computed only when every operand has a value: their operands stand in one formula. */
const STRICT: ReadonlySet<Node['kind']> = new Set([
  'negate', 'absolute', 'add', 'multiply', 'divide', 'round', 'convert', 'extreme', 'clamp', 'compare', 'not', 'lookup',
]);
const CONSTANT: ReadonlySet<Node['kind']> = new Set(['number', 'text', 'truth', 'date', 'notApplicable', 'unknown']);
const BINDS: Readonly<Partial<Record<Node['kind'], number>>> = {
  compare: BINDING.comparison, add: BINDING.sum, negate: BINDING.sum, multiply: BINDING.product, divide: BINDING.product, convert: BINDING.product,
};
const TIGHTEST = 9;

/** Operands met while one formula is written, and whether it can be an error. */
interface Operands {
  readonly cells: Map<string, 'number' | 'other'>;
  fails: 'may' | 'no';
}

/** Writes formulas for one line of one grid. */
export function contextAt(book: Book, frame: Frame, grid: Grid, place: Place): ExcelContext {
  const { program } = book.calculation;
  const [notApplicable, missing] = [`"${book.words.notApplicable}"`, `"${book.words.missing}"`];
  let operands: Operands = { cells: new Map(), fails: 'no' };

  const context: ExcelContext = {
    notApplicable, missing,
    typeOf: (node) => program.types[node.id] ?? { kind: 'any' },
    measureOf: (node) => program.measures[node.id],
    mayFail: () => { operands.fails = 'may'; },
    part: (node, binding) => {
      if (STRICT.has(node.kind)) return bound(kindOf(node).excel(node, context), BINDS[node.kind] ?? TIGHTEST, binding);
      const text = context.cell(node);
      if (node.kind === 'number') return bound(text, /^-|\//u.test(text) ? BINDING.sum : TIGHTEST, binding);
      if (!CONSTANT.has(node.kind) && !isSureNumber(node)) operands.cells.set(text, context.typeOf(node).kind === 'number' ? 'number' : 'other');
      if (node.kind === 'notApplicable' || node.kind === 'unknown') operands.cells.set(text, 'other');
      return text;
    },
    value: (node) => {
      if (!STRICT.has(node.kind)) return kindOf(node).excel(node, context);
      const outer = operands;
      operands = { cells: new Map(), fails: 'no' };
      const formula = kindOf(node).excel(node, context);
      const whole = guard(operands.fails === 'may' ? `IFERROR(${steadied(node, formula)},${missing})` : steadied(node, formula), operands.cells);
      operands = outer;
      return whole;
    },
    cell: (node) => {
      if (CONSTANT.has(node.kind)) return kindOf(node).excel(node, context);
      if (node.kind === 'read') return context.read(node);
      const { column, at } = stepOf(book, node, frame, dependsOf(node, program));
      return cellIn(column, at, grid.sheet);
    },
    read: (node) => readCell(book, node, frame, grid.sheet, notApplicable),
    here: () => {
      const names = grid.keys.get('');
      return names ? cellIn(names, place, grid.sheet) : '""';
    },
    over: (selection, item) => rowsOver(book, selection, item, frame, grid.sheet),
    table: (name) => tableIn(book, name, grid.sheet),
    step: (node, what, make) => columnFor(makeStep(book, node, what, frame, make), grid.sheet),
    beside: (column) => `${column.sheet}${column.letter}${lineOf(column, place)}`,
    above: (column) => `${column.sheet}$${column.letter}$${column.first}:$${column.letter}${lineOf(column, place)}`,
    inMonth: ({ monthly }, part) => {
      const months = grid.keys.get(MONTH_KEY);
      if (monthly === 'no' || frame.month === undefined || !months) return [];
      const column = columnFor(months, grid.sheet);
      return [part === 'whole' ? column.range : context.above(column), `${frame.month + 1}`];
    },
  };
  return context;

  /** A parameter with a value: it is always there. */
  function isSureNumber(node: Node): boolean {
    if (node.kind !== 'read' || node.target !== 'parameter') return false;
    const rule = program.ruleByName.get(node.name);
    return rule !== undefined && !rule.bodyOfMonth.includes(-1) && rule.bodies.every((body) => body.node.kind === 'number');
  }

  /** A sum or product of decimals that is shown as it is goes back to the decimals it has. */
  function steadied(node: Node, formula: string): string {
    const decimals = context.measureOf(node)?.decimals;
    const drifts = node.kind === 'add' || node.kind === 'multiply' || node.kind === 'convert';
    return drifts && typeof decimals === 'number' && decimals > 0 && decimals < TIGHTEST ? `ROUND(${formula},${decimals})` : formula;
  }

  function guard(formula: string, cells: Operands['cells']): string {
    const all = [...cells.keys()];
    const [only] = all;
    if (only === undefined) return formula;
    const isNumbers = [...cells.values()].every((kind) => kind === 'number');
    if (all.length === 1) return isNumbers ? `IF(ISNUMBER(${only}),${formula},${only})` : `IF(OR(${only}=${notApplicable},${only}=${missing}),${only},${formula})`;
    const stretch = stretchOf(all);
    if (stretch !== undefined && isNumbers) return `IF(COUNT(${stretch})=${all.length},${formula},IF(COUNTIF(${stretch},${notApplicable})>0,${notApplicable},${missing}))`;
    const some = (word: string): string => `OR(${all.map((cell) => `${cell}=${word}`).join()})`;
    if (isNumbers) return `IF(COUNT(${all.join()})=${all.length},${formula},IF(${some(notApplicable)},${notApplicable},${missing}))`;
    return `IF(${some(notApplicable)},${notApplicable},IF(${some(missing)},${missing},${formula}))`;
  }
}

function bound(formula: string, binds: number, asked: number): string {
  return binds < asked ? `(${formula})` : formula;
}

function readCell(book: Book, node: ReadNode, frame: Frame, home: string, notApplicable: string): string {
  const { program, columns } = book.calculation;
  if (node.target === 'parameter') {
    const body = program.ruleByName.get(node.name)?.bodyOfMonth[frame.month ?? 0] ?? -1;
    return book.parameters.get(`${node.name}|${body}`) ?? notApplicable;
  }
  const at = frame.rows[node.depth];
  const column = (node.target === 'input' ? book.inputs : book.rules).get(node.name);
  if (!at || !column) return notApplicable;
  const row = columns.ancestors(at.entity, column.grid.entity)[at.row] ?? -1;
  if (row < 0) return notApplicable;
  return column.grid.lines === 1 ? singleCell(book, column, home) : cellIn(column, { row, month: frame.month }, home);
}
