import { allocate, type Weighted } from '../../../quantity/allocation.ts';
import { ZERO, type Rational } from '../../../quantity/rational.ts';
import { hull, only } from '../../../quantity/range.ts';
import type { AllocateNode } from '../../names/node.ts';
import { missing, missingOf, NOT_APPLICABLE, number, type Need, type Value } from '../../reference/value.ts';
import { expectNumber, expectTruth } from '../expect.ts';
import { excelShare } from './excel-share.ts';
import type { Frame, NodeKind } from '../kind.ts';
import { asExact, isNothingSlot, toSlot } from '../slot.ts';

/**
 * FÖRDELA(total; efter weight; bland rows; decimals): this row's part when total is split by weight among the rows, by largest
 * remainder, ties in the order of the rows. The parts always add up to the total. A row that is not among them: does not apply.
 */
export const allocateKind: NodeKind<AllocateNode> = {
  parts: ({ total, weight }) => [total, weight],
  selection: ({ among }) => among,
  check: (node, context) => {
    if (node.among.where) expectTruth(node.among.where, context);
    expectNumber(node.weight, context);
    return expectNumber(node.total, context) ?? { kind: 'any' };
  },
  measure: (node, context) => {
    if (node.among.where) context.measure(node.among.where);
    context.measure(node.weight);
    const total = context.measure(node.total);
    if (!total) return undefined;
    if (total.decimals === 'exact' || total.decimals > node.decimals) context.report(node.total, 'quotient-needs-rounding', { where: 'FÖRDELA' });
    return { decimals: node.decimals, range: hull(total.range, only(ZERO)) };
  },
  excel: excelShare,
  evaluate: (node, context) => {
    const total = context.evaluate(node.total);
    const { values, missing: lacking } = context.select(node.among, () => context.evaluate(node.weight));
    const parts = split(total, values, lacking ? [lacking] : [], node.decimals, { kind: 'weights', rule: context.rule() });
    return typeof parts === 'function' ? parts(context.here()) : parts;
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const [total, weight, each] = [asExact(node.total, context), asExact(node.weight, context), context.rowsOf(node.among)];
    const entity = node.among.entity;
    const parts = context.once((frame: Frame) => {
      const weights: { row: string; value: Value }[] = [];
      const lacking = each(frame, (row) => weights.push({ row: context.nameOf(entity, row), value: fromExact(weight(frame)) }));
      return split(fromExact(total(frame)), weights, lacking ? [lacking] : [], node.decimals, context.need('weights', frame));
    });
    return (frame) => {
      const all = parts(frame);
      const value = typeof all === 'function' ? all(context.nameOf(entity, frame.rows[0] ?? 0)) : all;
      return value.kind === 'number' ? toSlot(value.value, own) : value as never;
    };
  },
  lower: (node, context) => context.aggregate(node),
};

function fromExact(slot: ReturnType<ReturnType<typeof asExact>>): Value {
  return isNothingSlot(slot) ? slot : number(slot as Rational);
}

type Parts = Value | ((row: string) => Value);

function split(
  total: Value, weights: readonly { readonly row: string; readonly value: Value }[], lacking: readonly Value[], decimals: number, need: Need,
): Parts {
  const missed = missingOf([...lacking, ...weights.map(({ value }) => value)]);
  if (total.kind !== 'number') return total;
  if (missed) return missed;
  const among: readonly Weighted[] = weights.flatMap(({ row, value }) => (value.kind === 'number' ? [{ id: row, weight: value.value }] : []));
  if (among.length === 0) return NOT_APPLICABLE;
  const allocated = allocate(total.value, among, decimals);
  if (allocated.kind === 'refused') return missing(need);
  const byRow = new Map(among.map(({ id }, index) => [id, allocated.parts[index] ?? ZERO]));
  return (row) => {
    const part = byRow.get(row);
    return part ? number(part) : NOT_APPLICABLE;
  };
}
