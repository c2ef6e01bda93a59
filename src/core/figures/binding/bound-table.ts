import type { EntityDeclaration } from '../../language/declarations/entity.ts';
import type { InputDeclaration } from '../../language/declarations/input.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Period } from '../../quantity/period.ts';
import type { FiguresDeclarations } from '../declarations.ts';
import type { ColumnMapping, GridMapping, ListMapping, TableMapping } from '../mapping/table-mapping.ts';
import type { FiguresProblem } from '../problems.ts';
import type { SheetTable } from '../sheet.ts';

/** What the tables of a mapping are held against, and what does not fit. */
export interface Binding {
  readonly period: Period;
  readonly declarations: FiguresDeclarations;
  readonly problems: FiguresProblem[];
}

/** How numbers of a column become numbers of its input. */
export interface NumberReading {
  /** What a written number is multiplied by to stand in the input's unit. */
  readonly factor: Rational;
  /** The unit as the mapping writes it; empty for a number that counts in no unit. */
  readonly unit: string;
  /** A cell that shows percent may only be read where the column is in percent. */
  readonly percent: 'allowed' | 'refused';
}

/** A column of the mapping that fits an input of the rulebook. */
export interface BoundColumn {
  readonly mapping: ColumnMapping;
  readonly input: InputDeclaration;
  /** Undefined when the input is not a number. */
  readonly number?: NumberReading | undefined;
  /** The place of a monthly figure, January being 0. */
  readonly month?: number | undefined;
}

interface Bound<Mapping extends TableMapping> {
  readonly mapping: Mapping;
  /** Undefined when the rulebook has no such entity. */
  readonly entity: EntityDeclaration | undefined;
  /** Columns that did not fit the rulebook are reported and left out here. */
  readonly columns: readonly BoundColumn[];
  /** Undefined when the file could not be read. */
  readonly table: SheetTable | undefined;
}

export type BoundGrid = Bound<GridMapping>;
export type BoundList = Bound<ListMapping>;
export type BoundTable = BoundGrid | BoundList;

export const isGrid = (bound: BoundTable): bound is BoundGrid => bound.mapping.form === 'grid';
export const isList = (bound: BoundTable): bound is BoundList => bound.mapping.form === 'list';
