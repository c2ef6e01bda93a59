import type { Builder } from '../lowered/builder.ts';
import type { Lowered, TextIr } from '../lowered/ir.ts';
import type { Declarations } from '../declarations/declarations.ts';
import type { Node, Selection } from '../names/node.ts';
import type { LanguageProblemCode, LanguageProblemFacts } from '../problems.ts';
import type { Value } from '../reference/value.ts';
import type { Measure, StaticType } from '../types/type.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Range } from '../../quantity/range.ts';
import type { TableRow } from '../declarations/table.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Need, NotApplicable, Missing } from '../reference/value.ts';

/** Checking of kinds and units, before any version is chosen. */
export interface CheckContext {
  readonly declarations: Declarations;
  check(node: Node): StaticType;
  report<Code extends LanguageProblemCode>(at: Node, code: Code, facts: LanguageProblemFacts[Code]): void;
}

/** Measuring of decimals and ranges in a resolved program, rule by rule in order. */
export interface MeasureContext {
  measure(node: Node): Measure | undefined;
  typeOf(node: Node): StaticType;
  /** What a name's numbers can be: declared for an input, measured before for a rule. */
  measureOf(name: string): Measure | undefined;
  table(name: string): ResolvedTable | undefined;
  mostRows(selection: Selection): Rational;
  report<Code extends LanguageProblemCode>(at: Node, code: Code, facts: LanguageProblemFacts[Code]): void;
}

/** A table with the one version that holds. */
export interface ResolvedTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly otherwise?: Decimal | undefined;
  readonly decimals: number;
  readonly range: Range;
}

/** The reference meaning: one node, the rows at hand, exact rationals. */
export interface EvaluateContext {
  typeOf(node: Node): StaticType;
  evaluate(node: Node): Value;
  read(node: Extract<Node, { kind: 'read' }>): Value;
  /** The row ids of the selection whose condition holds, each evaluated by `visit` with the row at hand. */
  select(selection: Selection, visit: () => Value): SelectedRows;
  table(name: string): ResolvedTable | undefined;
  rule(): string;
  row(): string;
  /** The id of the row at hand. */
  here(): string;
}

/** What an aggregate found: a value for each row whose condition holds, and what conditions lacked. */
export interface SelectedRows {
  readonly values: readonly { readonly row: string; readonly value: Value }[];
  readonly missing: Missing | undefined;
}

/** A value in a slot: a small whole number at the node's scale, an exact fraction, or one of the others. */
export type Slot = number | Rational | boolean | string | NotApplicable | Missing;

/** The rows at hand while a compiled formula runs, and the slot of every node. */
export interface Frame {
  readonly rows: number[];
  month: number;
  readonly slots: Slot[];
}

export type Run = (frame: Frame) => Slot;

/** Compiling to closures over columns. */
export interface CompileContext {
  compile(node: Node): Run;
  measureOf(node: Node): Measure | undefined;
  typeOf(node: Node): StaticType;
  reader(node: Extract<Node, { kind: 'read' }>): Run;
  /** Runs `visit` for each row of the selection, with that row at hand; gives the missing of its conditions. */
  rowsOf(selection: Selection): (frame: Frame, visit: (row: number) => void) => Missing | undefined;
  table(name: string): ResolvedTable | undefined;
  nameOf(entity: string, row: number): string;
  rowEntity(depth: number): string;
  need(kind: 'divisor' | 'weights', frame: Frame): Need;
  /** Computes a value once for all rows of a rule in a period. */
  once<Computed>(compute: (frame: Frame) => Computed): (frame: Frame) => Computed;
}

/** Lowering to whole numbers, for engines that run a population: a rule of one row, its parents and parameters. */
export interface LowerContext {
  readonly builder: Builder;
  lower(node: Node): Lowered;
  typeOf(node: Node): StaticType;
  /** The column or constant a name stands for. */
  read(node: Extract<Node, { kind: 'read' }>): Lowered;
  /** What goes over rows is computed elsewhere and read here as a column. */
  aggregate(node: Extract<Node, { kind: 'sum' | 'count' | 'exists' | 'rank' | 'allocate' }>): Lowered;
  /** The id of the row at hand, for exemptions by name. */
  rowName(): TextIr;
  table(name: string): ResolvedTable | undefined;
}

/** A column of cells with one cell for each row of an entity, as the formula being written names it. */
export interface ExcelColumn {
  readonly range: string;
  /** The sheet, where it is another than the formula's own; the letter; and the first row. */
  readonly sheet: string;
  readonly letter: string;
  readonly first: number;
  /** Whether it has a cell for each row, or one for each row and month. */
  readonly monthly: 'yes' | 'no';
}

/** The rows an aggregate goes over, as COUNTIFS and SUMIFS pick them: pairs of range and criterion. */
export interface ExcelRows {
  readonly count: number;
  /** What picks the rows of the selection before its condition; [] for all. */
  readonly scope: readonly string[];
  readonly where: ExcelColumn | undefined;
  readonly item: ExcelColumn | undefined;
  /** How many rows lack what their condition or item needs; '0' when there are no rows. */
  readonly lacking: string;
  /** What picks the rows whose condition holds. */
  readonly picked: readonly string[];
  /** The item's cells of the rows before the condition, as few ranges as can be. */
  readonly cells: readonly string[];
}

/** A table as cells: for each key a column of texts, or one of low and one of high limits; the value of no match stands last. */
export interface ExcelTable {
  readonly keys: readonly (readonly string[])[];
  /** Falls from the number of rows to 1, so that the largest of the matches is the first row. */
  readonly order: string;
  readonly values: string;
  readonly rows: number;
}

/** Writing formulas. A cell holds a value, or one of two words: what does not apply, and what is missing. */
export interface ExcelContext {
  readonly notApplicable: string;
  readonly missing: string;
  typeOf(node: Node): StaticType;
  measureOf(node: Node): Measure | undefined;
  /** An operand of a formula that is not asked for when any operand is one of the two words; `binding` is how tightly it must hold together. */
  part(node: Node, binding: number): string;
  /** Says that the formula being written can be an error, which then is what is missing. */
  mayFail(): void;
  /** A whole formula for the node, with the two words told. */
  value(node: Node): string;
  /** Something short that can be written twice: a constant, or a cell (a step of its own when need be). */
  cell(node: Node): string;
  read(node: Extract<Node, { kind: 'read' }>): string;
  /** The cell with the id of the row the rule is for. */
  here(): string;
  over(selection: Selection, item: Node | undefined): ExcelRows;
  table(name: string): ExcelTable | undefined;
  /** A step computed for every row of the rule. */
  step(node: Node, what: string, make: (context: ExcelContext) => string): ExcelColumn;
  /** A column's cell in the row the rule is for, and its cells down to that row. */
  beside(column: ExcelColumn): string;
  above(column: ExcelColumn): string;
  /** What picks the cells of the month at hand out of a column of the rule's own rows, whole or down to the row; [] for one without months. */
  inMonth(column: ExcelColumn, part: 'whole' | 'above'): readonly string[];
}

/** All that a kind of node means. A kind that lacks one of these does not compile. */
export interface NodeKind<N extends Node> {
  readonly parts: (node: N) => readonly Node[];
  readonly selection?: (node: N) => Selection;
  readonly check: (node: N, context: CheckContext) => StaticType;
  readonly measure: (node: N, context: MeasureContext) => Measure | undefined;
  /** The formula in Excel's file form: English names, commas. */
  readonly excel: (node: N, context: ExcelContext) => string;
  readonly evaluate: (node: N, context: EvaluateContext) => Value;
  readonly compile: (node: N, context: CompileContext) => Run;
  readonly lower: (node: N, context: LowerContext) => Lowered;
}

