import { decimalsNeeded, mantissa } from '../../quantity/decimal.ts';
import type { Bounds } from '../../language/lowered/ir.ts';
import type { ReadNode } from '../../language/names/node.ts';
import type { Value } from '../../language/reference/value.ts';
import type { PassMaking } from './making.ts';

/** The values higher up that a read gives for each owner, as whole numbers at one scale. */
export interface UpperValues {
  readonly values: readonly Value[];
  readonly decimals: number;
  readonly bounds: Bounds;
  /** Bounds of the denominators when some value has no finite decimals; numerators are then the fraction's own. */
  readonly denominators: Bounds | undefined;
  readonly canBeNothing: 'yes' | 'no';
}

/** They are known when the pass is made, so their bounds are those of the values themselves. */
export function asNumbers(node: Pick<ReadNode, 'name' | 'target' | 'entity' | 'up' | 'monthly'>, { program, entity, upper, month }: Pick<PassMaking, 'program' | 'entity' | 'upper' | 'month'>): UpperValues {
  const owner = program.symbols.declarations.entities.get(entity)?.parent ?? '';
  const target = program.symbols.lineage.get(node.entity)?.[node.up] ?? '';
  const positions = upper.columns.ancestors(owner, target);
  const rows = upper.rows(target);
  const values = upper.rows(owner).map((_, at): Value => {
    const row = rows[positions[at] ?? -1];
    return row === undefined ? { kind: 'notApplicable' } : upper.value(node.name, row, month);
  });
  const numbers = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  const needed = numbers.map(decimalsNeeded);
  const isFinite = needed.every((one) => one !== undefined);
  const decimals = isFinite ? Math.max(0, ...needed.map((one) => one ?? 0)) : 0;
  const mantissas = numbers.map((value) => (isFinite ? mantissa(value, decimals) : value.numerator));
  return {
    values, decimals, bounds: boundsOfAll(mantissas), denominators: isFinite ? undefined : boundsOfAll(numbers.map(({ denominator }) => denominator)),
    canBeNothing: values.some(({ kind }) => kind === 'notApplicable' || kind === 'missing') ? 'yes' : 'no',
  };
}

function boundsOfAll(values: readonly bigint[]): Bounds {
  const [first = 0n, ...more] = values;
  return more.reduce<Bounds>((all, value) => ({ low: value < all.low ? value : all.low, high: value > all.high ? value : all.high }), { low: first, high: first });
}
