import type { Decimal } from '../../quantity/decimal.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { TextPlace } from '../problem.ts';
import type { Version } from './rule.ts';

/** What a key cell of a row matches: one text, one number, numbers from low up to high (ends included), or anything (*). */
export type KeyMatch =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'numbers'; readonly low?: Rational | undefined; readonly high?: Rational | undefined }
  | { readonly kind: 'any' };

export interface TableRow {
  readonly keys: readonly KeyMatch[];
  readonly value: Decimal;
  readonly place: TextPlace;
}

export interface TableKey {
  readonly name: string;
  /** Undefined for a text key. */
  readonly unit?: Unit | undefined;
}

export interface TableVersion extends Version {
  readonly rows: readonly TableRow[];
  /** The value where no row matches (`annars`); without it the rows must cover everything. */
  readonly otherwise?: Decimal | undefined;
}

export interface TableDeclaration {
  readonly name: string;
  readonly keys: readonly TableKey[];
  readonly unit: Unit;
  readonly document: string;
  readonly versions: readonly TableVersion[];
  readonly place: TextPlace;
}
