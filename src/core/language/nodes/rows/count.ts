import { integer, ZERO } from '../../../quantity/rational.ts';
import { range } from '../../../quantity/range.ts';
import { NO_UNIT } from '../../../quantity/unit.ts';
import type { CountNode, ExistsNode } from '../../names/node.ts';
import { number, truth } from '../../reference/value.ts';
import { expectTruth } from '../expect.ts';
import { guarded, howMany } from './excel-rows.ts';
import type { NodeKind } from '../kind.ts';
import { toSlot } from '../slot.ts';

/** ANTAL(rows). */
export const countKind: NodeKind<CountNode> = {
  parts: () => [],
  selection: ({ over }) => over,
  check: ({ over }, context) => {
    if (over.where) expectTruth(over.where, context);
    return { kind: 'number', unit: NO_UNIT };
  },
  measure: ({ over }, context) => {
    if (over.where) context.measure(over.where);
    return { decimals: 0, range: range(ZERO, context.mostRows(over)) };
  },
  excel: ({ over }, context) => {
    const rows = context.over(over, undefined);
    return guarded(rows, howMany(rows, rows.picked), context);
  },
  evaluate: ({ over }, context) => {
    const { values, missing } = context.select(over, () => truth(true));
    return missing ?? number(integer(values.length));
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const each = context.rowsOf(node.over);
    return (frame) => {
      let count = 0;
      const missing = each(frame, () => { count += 1; });
      return missing ?? toSlot(integer(count), own);
    };
  },
  lower: (node, context) => context.aggregate(node),
};

/** FINNS(rows): whether there is at least one; one row found decides whatever the others lack. */
export const existsKind: NodeKind<ExistsNode> = {
  parts: () => [],
  selection: ({ over }) => over,
  check: ({ over }, context) => {
    if (over.where) expectTruth(over.where, context);
    return { kind: 'truth' };
  },
  measure: ({ over }, context) => {
    if (over.where) context.measure(over.where);
    return undefined;
  },
  excel: ({ over }, context) => {
    const rows = context.over(over, undefined);
    return `IF(${howMany(rows, rows.picked)}>0,TRUE,${guarded(rows, 'FALSE', context)})`;
  },
  evaluate: ({ over }, context) => {
    const { values, missing } = context.select(over, () => truth(true));
    return values.length > 0 ? truth(true) : (missing ?? truth(false));
  },
  compile: (node, context) => {
    const each = context.rowsOf(node.over);
    return (frame) => {
      let found = false;
      const missing = each(frame, () => { found = true; });
      return found ? true : (missing ?? false);
    };
  },
  lower: (node, context) => context.aggregate(node),
};
