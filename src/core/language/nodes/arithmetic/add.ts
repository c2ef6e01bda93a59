import { asNumber, nothingOfAll, scaled } from '../../lowered/numbers.ts';
import { add, subtract } from '../../../quantity/rational.ts';
import { addRanges, negateRange } from '../../../quantity/range.ts';
import type { AddNode } from '../../names/node.ts';
import { nothingOf, number } from '../../reference/value.ts';
import { expectNumbers } from '../expect.ts';
import { BINDING } from '../excel.ts';
import type { NodeKind } from '../kind.ts';
import { arithmetic } from '../slot.ts';
import { commonDecimals } from './quotient.ts';

/** a + b and a - b: one unit, no quotient that has not been rounded. */
export const addKind: NodeKind<AddNode> = {
  parts: ({ left, right }) => [left, right],
  check: ({ left, right, operator }, context) => expectNumbers([left, right], operator, context),
  measure: ({ left, right, operator }, context) => {
    const [a, b] = [context.measure(left), context.measure(right)];
    for (const [node, measure] of [[left, a], [right, b]] as const) {
      if (measure?.decimals === 'exact') context.report(node, 'quotient-needs-rounding', { where: operator });
    }
    const decimals = a && b ? commonDecimals(a, b) : 0;
    return a && b && { decimals: decimals === 'exact' ? 0 : decimals, range: addRanges(a.range, operator === '+' ? b.range : negateRange(b.range)) };
  },
  excel: ({ left, right, operator }, context) => `${context.part(left, BINDING.sum)}${operator}${context.part(right, operator === '+' ? BINDING.sum : BINDING.product)}`,
  evaluate: ({ left, right, operator }, context) => {
    const [a, b] = [context.evaluate(left), context.evaluate(right)];
    if (a.kind !== 'number' || b.kind !== 'number') return nothingOf([a, b]) ?? a;
    return number(operator === '+' ? add(a.value, b.value) : subtract(a.value, b.value));
  },
  compile: (node, context) => arithmetic(node, node.left, node.right, context, node.operator === '+'
    ? { small: (a, b) => a + b, exact: add }
    : { small: (a, b) => a - b, exact: subtract }),
  lower: ({ left, right, operator }, { builder, lower }) => {
    const [a, b] = [asNumber(lower(left), builder), asNumber(lower(right), builder)];
    const decimals = Math.max(a.decimals, b.decimals);
    const [x, y] = [scaled(a, decimals, builder), scaled(b, decimals, builder)];
    const numerator = operator === '+' ? builder.add(x, y) : builder.subtract(x, y);
    return { kind: 'number', numerator, denominator: undefined, decimals, ...nothingOfAll(builder, a, b) };
  },
};
