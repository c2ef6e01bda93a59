import type { Period } from '../../quantity/period.ts';
import type { Moved } from './moved.ts';

/** A rule in kr that a unit's total is made of, and whether it is so in both models: a part that only one has is told as such. */
export interface ChangedPart {
  readonly name: string;
  readonly in: 'both' | 'before' | 'after';
}

/** One unit or owner, or several told together, with what it gets in all and part by part, in the order of the change's parts. */
export interface ChangeRow {
  /** '' for a unit's owner where it has none, and for rows told together. */
  readonly name: string;
  /** How many units or owners the row is. */
  readonly count: number;
  readonly listed: number;
  readonly total: Moved;
  readonly parts: readonly Moved[];
}

/** The rows of an entity. Those shown, and those told together, are all of them. */
export interface ChangeTable {
  readonly entity: string;
  readonly rows: readonly ChangeRow[];
  readonly together: ChangeRow | undefined;
}

/** What the second of two models gives otherwise than the first, over one population. Amounts in kr for the whole period. */
export interface ModelChange {
  readonly period: Period;
  /** No row, and nothing that follows from the rows, tells of fewer listed than this. */
  readonly least: number;
  /** The rule that says what a unit gets in all, in each model. */
  readonly totals: { readonly before: string; readonly after: string };
  readonly parts: readonly ChangedPart[];
  readonly units: ChangeTable;
  /** The owners of the units, the nearest first. */
  readonly owners: readonly ChangeTable[];
  /** Kinds of owner left out, since the models do not agree on who owns what. */
  readonly disputed: readonly string[];
  readonly sum: ChangeRow;
}
