import { add, ZERO, type Rational } from '../../../quantity/rational.ts';
import { multiplyRanges, range, hull, only } from '../../../quantity/range.ts';
import type { SumNode } from '../../names/node.ts';
import { missingOf, number, type Missing, type Value } from '../../reference/value.ts';
import { expectNumber, expectTruth } from '../expect.ts';
import { guarded } from './excel-rows.ts';
import type { NodeKind } from '../kind.ts';
import { asOwn, isSmall, toSlot } from '../slot.ts';

/** SUMMA(x; rows): rows where x does not apply add nothing, a missing x makes the sum missing, no rows sum to 0. */
export const sumKind: NodeKind<SumNode> = {
  parts: ({ item }) => [item],
  selection: ({ over }) => over,
  check: ({ item, over }, context) => {
    if (over.where) expectTruth(over.where, context);
    return expectNumber(item, context) ?? { kind: 'any' };
  },
  measure: ({ item, over }, context) => {
    if (over.where) context.measure(over.where);
    const inner = context.measure(item);
    if (!inner) return undefined;
    if (inner.decimals === 'exact') context.report(item, 'quotient-needs-rounding', { where: 'SUMMA' });
    return { decimals: inner.decimals === 'exact' ? 0 : inner.decimals, range: multiplyRanges(hull(inner.range, only(ZERO)), range(ZERO, context.mostRows(over))) };
  },
  excel: (node, context) => {
    const rows = context.over(node.over, node.item);
    if (!rows.item || rows.count === 0) return '0';
    const total = rows.picked.length === 0 ? `SUM(${rows.item.range})` : `SUMIFS(${[rows.item.range, ...rows.picked].join()})`;
    const decimals = context.measureOf(node)?.decimals;
    return guarded(rows, typeof decimals === 'number' && decimals > 0 ? `ROUND(${total},${decimals})` : total, context);
  },
  evaluate: ({ item, over }, context) => {
    const { values, missing } = context.select(over, () => context.evaluate(item));
    const lacking = missingOf([...(missing ? [missing] : []), ...values.map(({ value }) => value)]);
    return lacking ?? number(values.reduce((total, { value }) => (value.kind === 'number' ? add(total, value.value) : total), ZERO));
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const item = asOwn(node.item, own, context);
    const each = context.rowsOf(node.over);
    const small = isSmall(own);
    return (frame) => {
      const lacking: Value[] = [];
      let total = 0;
      let exact: Rational = ZERO;
      const missing: Missing | undefined = each(frame, () => {
        const slot = item(frame);
        if (typeof slot === 'number') total += slot;
        else if (typeof slot === 'object' && 'numerator' in slot) exact = add(exact, slot);
        else if (typeof slot === 'object' && slot.kind === 'missing') lacking.push(slot);
      });
      if (missing || lacking.length > 0) return missingOf(missing ? [missing, ...lacking] : lacking) ?? total;
      return small ? total : toSlot(exact, own);
    };
  },
  lower: (node, context) => context.aggregate(node),
};
