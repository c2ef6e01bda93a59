import { mantissa } from '../../quantity/decimal.ts';
import type { Range } from '../../quantity/range.ts';
import { round } from '../../quantity/rounding.ts';
import type { Builder } from '../../language/lowered/builder.ts';
import type { Bounds, IntegerIr, Lowered, TruthIr } from '../../language/lowered/ir.ts';
import type { StaticType } from '../../language/types/type.ts';
import type { PlanColumn } from './plan.ts';

/** Which inputs of the population may be nothing in some row: they are read with state columns beside them. */
export type Nullable = ReadonlySet<string>;

/** Notes every column that lowering reads, once. */
export interface ColumnNotes {
  readonly columns: ReadonlyMap<string, PlanColumn>;
  note(column: PlanColumn): string;
}

export function columnNotes(): ColumnNotes {
  const columns = new Map<string, PlanColumn>();
  return {
    columns,
    note: (column) => {
      columns.set(column.column, column);
      return column.column;
    },
  };
}

/** The whole numbers of a range at a number of decimals; ends that are not whole are widened outwards. */
export function boundsOf(range: Range, decimals: number): Bounds {
  const outwards = (value: Range['low'], towards: 'low' | 'high'): bigint => {
    const cut = mantissa(round(value, decimals, 'down'), decimals);
    return towards === 'low' ? cut - 1n : cut + 1n;
  };
  const exact = (value: Range['low']): bigint | undefined => ((value.numerator * 10n ** BigInt(decimals)) % value.denominator === 0n ? mantissa(value, decimals) : undefined);
  return { low: exact(range.low) ?? outwards(range.low, 'low'), high: exact(range.high) ?? outwards(range.high, 'high') };
}

export interface ColumnRead {
  readonly where: PlanColumn['where'];
  readonly name: string;
  readonly type: StaticType;
  readonly decimals: number;
  readonly bounds: Bounds;
  readonly canBeNothing: 'yes' | 'no';
}

/** A value read as a column, with its states where it can be nothing. */
export function readColumn({ where, name, type, decimals, bounds, canBeNothing }: ColumnRead, builder: Builder, notes: ColumnNotes): Lowered {
  const kind = type.kind === 'number' ? 'integer' : type.kind === 'truth' ? 'truth' : 'text';
  const state = (carries: 'notApplicable' | 'missing'): TruthIr => (canBeNothing === 'no' ? builder.truth('no')
    : builder.truthColumn(notes.note({ column: `${where}?${carries}:${name}`, where, carries, name, kind: 'truth', decimals: 0 })));
  const column = notes.note({ column: `${where}:${name}`, where, carries: 'value', name, kind, decimals });
  const nothing = { notApplicable: state('notApplicable'), missing: state('missing') };
  switch (kind) {
    case 'integer': return { kind: 'number', numerator: builder.integerColumn(column, bounds) satisfies IntegerIr, denominator: undefined, decimals, ...nothing };
    case 'truth': return { kind: 'truth', truth: builder.truthColumn(column), ...nothing };
    case 'text': return { kind: 'text', text: builder.textColumn(column), ...nothing };
  }
}
