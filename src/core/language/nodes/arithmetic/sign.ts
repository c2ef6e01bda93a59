import type { IntegerIr } from '../../lowered/ir.ts';
import { asNumber } from '../../lowered/numbers.ts';
import { contains, largestSize, negateRange, range } from '../../../quantity/range.ts';
import { absolute, greater, negate, ZERO, type Rational } from '../../../quantity/rational.ts';
import type { AbsoluteNode, NegateNode, Node } from '../../names/node.ts';
import { number } from '../../reference/value.ts';
import type { CheckContext, CompileContext, EvaluateContext, NodeKind, Run } from '../kind.ts';
import { BINDING } from '../excel.ts';
import { isNothingSlot } from '../slot.ts';
import { expectNumber } from '../expect.ts';

export const negateKind: NodeKind<NegateNode> = {
  parts: ({ of }) => [of],
  check: ({ of }, context) => checkOne(of, context),
  measure: ({ of }, context) => {
    const inner = context.measure(of);
    return inner && { decimals: inner.decimals, range: negateRange(inner.range) };
  },
  excel: ({ of }, context) => `-${context.part(of, BINDING.whole)}`,
  evaluate: ({ of }, context) => evaluateOne(of, context, negate),
  compile: ({ of }, context) => compileOne(of, context, (a) => (a === 0 ? 0 : -a), negate),
  lower: ({ of }, { builder, lower }) => {
    const inner = asNumber(lower(of), builder);
    return { ...inner, numerator: builder.subtract(builder.integer(0n), inner.numerator) };
  },
};

export const absoluteKind: NodeKind<AbsoluteNode> = {
  parts: ({ of }) => [of],
  check: ({ of }, context) => checkOne(of, context),
  measure: ({ of }, context) => {
    const inner = context.measure(of);
    if (!inner) return undefined;
    const low = contains(inner.range, ZERO) ? ZERO : greater(inner.range.low, negate(inner.range.high));
    return { decimals: inner.decimals, range: range(low, largestSize(inner.range)) };
  },
  excel: ({ of }, context) => `ABS(${context.part(of, BINDING.any)})`,
  evaluate: ({ of }, context) => evaluateOne(of, context, absolute),
  compile: ({ of }, context) => compileOne(of, context, Math.abs, absolute),
  lower: ({ of }, { builder, lower }) => {
    const inner = asNumber(lower(of), builder);
    const size = (value: IntegerIr): IntegerIr => builder.extreme('most', value, builder.subtract(builder.integer(0n), value));
    return { ...inner, numerator: size(inner.numerator), denominator: inner.denominator && size(inner.denominator) };
  },
};

function checkOne(of: Node, context: CheckContext): ReturnType<CheckContext['check']> {
  return expectNumber(of, context) ?? { kind: 'any' };
}

function evaluateOne(of: Node, context: EvaluateContext, meaning: (a: Rational) => Rational): ReturnType<EvaluateContext['evaluate']> {
  const value = context.evaluate(of);
  return value.kind === 'number' ? number(meaning(value.value)) : value;
}

function compileOne(of: Node, context: CompileContext, small: (a: number) => number, exact: (a: Rational) => Rational): Run {
  const run = context.compile(of);
  return (frame) => {
    const slot = run(frame);
    if (typeof slot === 'number') return small(slot);
    return isNothingSlot(slot) ? slot : exact(slot as Rational);
  };
}
