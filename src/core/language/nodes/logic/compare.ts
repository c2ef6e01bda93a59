import { comparison } from '../../lowered/compare.ts';
import { nothingOfAll } from '../../lowered/numbers.ts';
import { compare } from '../../../quantity/rational.ts';
import { nearest } from '../../nearest.ts';
import type { CompareNode } from '../../names/node.ts';
import { nothingOf, truth, type Value } from '../../reference/value.ts';
import { holds } from '../../syntax/compare-operator.ts';
import type { CompareOperator } from '../../syntax/expression.ts';
import type { StaticType } from '../../types/type.ts';
import { expectSame } from '../expect.ts';
import { BINDING, steady } from '../excel.ts';
import type { CheckContext, NodeKind } from '../kind.ts';
import { binary, isNothingSlot, nothingSlot } from '../slot.ts';
import { commonDecimals } from '../arithmetic/quotient.ts';

/** = <> < <= > >=: numbers of one unit, days, texts (only = and <>). Exact: 30 is not more than 30. */
export const compareKind: NodeKind<CompareNode> = {
  parts: ({ left, right }) => [left, right],
  check: (node, context) => {
    const type = expectSame([node.left, node.right], node.operator, context);
    if (type.kind === 'text') checkText(node, context);
    if ((type.kind === 'text' || type.kind === 'truth') && node.operator !== '=' && node.operator !== '<>') {
      context.report(node, 'type-mismatch', { found: type.kind, expected: 'number' });
    }
    return { kind: 'truth' };
  },
  measure: ({ left, right }, context) => {
    context.measure(left);
    context.measure(right);
    return undefined;
  },
  excel: ({ left, right, operator }, context) => {
    const kinds = [context.typeOf(left).kind, context.typeOf(right).kind];
    if (kinds.includes('text')) {
      const same = `EXACT(${context.part(left, BINDING.any)},${context.part(right, BINDING.any)})`;
      return operator === '<>' ? `NOT(${same})` : same;
    }
    return `${steady(left, context)}${operator}${steady(right, context)}`;
  },
  evaluate: ({ left, right, operator }, context) => {
    const [a, b] = [context.evaluate(left), context.evaluate(right)];
    return nothingOf([a, b]) ?? truth(holds(operator, orderOf(a, b)));
  },
  compile: ({ left, right, operator }, context) => {
    const [a, b] = [context.measureOf(left), context.measureOf(right)];
    if (a && b) {
      const common = commonDecimals(a, b);
      return binary(left, right, common === 'exact' ? undefined : common, context, {
        small: smallComparison(operator),
        exact: (x, y) => holds(operator, compare(x, y)),
      });
    }
    const [first, second] = [context.compile(left), context.compile(right)];
    return (frame) => {
      const [x, y] = [first(frame), second(frame)];
      if (isNothingSlot(x) || isNothingSlot(y)) return nothingSlot(x, y);
      return holds(operator, x === y ? 0 : (x as string) < (y as string) ? -1 : 1);
    };
  },
  lower: ({ left, right, operator }, { builder, lower }) => {
    const [a, b] = [lower(left), lower(right)];
    const nothing = nothingOfAll(builder, a, b);
    if (a.kind === 'number' && b.kind === 'number') return { kind: 'truth', truth: comparison(operator, a, b, builder), ...nothing };
    if (a.kind === 'text' && b.kind === 'text') return { kind: 'truth', truth: builder.compareText(operator, a.text, b.text), ...nothing };
    if (a.kind === 'truth' && b.kind === 'truth') {
      const same = builder.or(builder.and(a.truth, b.truth), builder.and(builder.not(a.truth), builder.not(b.truth)));
      return { kind: 'truth', truth: operator === '=' ? same : builder.not(same), ...nothing };
    }
    return { kind: 'truth', truth: builder.truth('no'), ...nothing };
  },
};

function smallComparison(operator: CompareOperator): (a: number, b: number) => boolean {
  switch (operator) {
    case '=': return (a, b) => a === b;
    case '<>': return (a, b) => a !== b;
    case '<': return (a, b) => a < b;
    case '<=': return (a, b) => a <= b;
    case '>': return (a, b) => a > b;
    case '>=': return (a, b) => a >= b;
  }
}

function orderOf(a: Value, b: Value): number {
  if (a.kind === 'number' && b.kind === 'number') return compare(a.value, b.value);
  if (!('value' in a) || !('value' in b)) return 0;
  return a.value === b.value ? 0 : a.value < b.value ? -1 : 1;
}

/** A text compared with a name that has a list of values is to be one of them. */
function checkText({ left, right }: CompareNode, context: CheckContext): void {
  for (const [node, other] of [[left, right], [right, left]] as const) {
    const values = valuesOf(context.check(other));
    if (node.kind !== 'text' || !values || values.includes(node.value)) continue;
    context.report(node, 'text-value-unknown', { found: node.value, near: nearest(node.value, values), values });
  }
}

function valuesOf(type: StaticType): readonly string[] | undefined {
  return type.kind === 'text' ? type.values : undefined;
}

