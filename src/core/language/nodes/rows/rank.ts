import { compare, greater, lesser, type Rational } from '../../../quantity/rational.ts';
import type { RankNode } from '../../names/node.ts';
import { missingOf, NOT_APPLICABLE, number, type Value } from '../../reference/value.ts';
import { expectNumber, expectTruth } from '../expect.ts';
import { excelRank } from './excel-rank.ts';
import type { NodeKind, Slot } from '../kind.ts';
import { asOwn, isNothingSlot } from '../slot.ts';

/** STÖRST(x; rows) and MINST(x; rows): no rows have no largest, so it does not apply. */
export const rankKind: NodeKind<RankNode> = {
  parts: ({ item }) => [item],
  selection: ({ over }) => over,
  check: ({ item, over }, context) => {
    if (over.where) expectTruth(over.where, context);
    return expectNumber(item, context) ?? { kind: 'any' };
  },
  measure: ({ item, over }, context) => {
    if (over.where) context.measure(over.where);
    return context.measure(item);
  },
  excel: excelRank,
  evaluate: ({ item, over, which }, context) => {
    const { values, missing } = context.select(over, () => context.evaluate(item));
    const lacking = missingOf([...(missing ? [missing] : []), ...values.map(({ value }) => value)]);
    if (lacking) return lacking;
    const numbers = values.flatMap(({ value }) => (value.kind === 'number' ? [value.value] : []));
    return numbers.length === 0 ? NOT_APPLICABLE : number(numbers.reduce(which === 'most' ? greater : lesser));
  },
  compile: (node, context) => {
    const item = asOwn(node.item, context.measureOf(node), context);
    const each = context.rowsOf(node.over);
    const sign = node.which === 'most' ? 1 : -1;
    return (frame) => {
      let best: Slot | undefined;
      const lacking: Value[] = [];
      const missing = each(frame, () => {
        const slot = item(frame);
        if (isNothingSlot(slot)) { if (slot.kind === 'missing') lacking.push(slot); }
        else if (best === undefined || sign * order(slot, best) > 0) best = slot;
      });
      return missingOf(missing ? [missing, ...lacking] : lacking) ?? best ?? NOT_APPLICABLE;
    };
  },
  lower: (node, context) => context.aggregate(node),
};

function order(a: Slot, b: Slot): number {
  return typeof a === 'number' ? a - (b as number) : compare(a as Rational, b as Rational);
}
