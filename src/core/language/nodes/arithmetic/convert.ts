import { asNumber } from '../../lowered/numbers.ts';
import { decimalsNeeded, mantissa } from '../../../quantity/decimal.ts';
import { multiply, ONE, type Rational } from '../../../quantity/rational.ts';
import { multiplyRanges, only } from '../../../quantity/range.ts';
import { COMMON_UNIT_WORDS, conversion } from '../../../quantity/unit.ts';
import type { ConvertNode } from '../../names/node.ts';
import { number } from '../../reference/value.ts';
import type { StaticType } from '../../types/type.ts';
import { expectNumber } from '../expect.ts';
import { BINDING } from '../excel.ts';
import type { NodeKind } from '../kind.ts';
import { asExact, isNothingSlot, toSlot } from '../slot.ts';

/** OMVÄNDLA(x; kr/år): the same amount in another unit of the same thing, exact. */
export const convertKind: NodeKind<ConvertNode> = {
  parts: ({ of }) => [of],
  check: ({ of, to, ...node }, context) => {
    const inner = expectNumber(of, context);
    if (inner && !conversion(inner.unit, to, context.declarations.unitWords)) {
      context.report({ of, to, ...node }, 'unit-not-convertible', { from: inner.unit.text, to: to.text });
    }
    return { kind: 'number', unit: to };
  },
  measure: (node, context) => {
    const inner = context.measure(node.of);
    if (!inner) return undefined;
    const factor = factorOf(node, context.typeOf(node.of));
    const more = decimalsNeeded(factor);
    const decimals = inner.decimals === 'exact' || more === undefined ? 'exact' : inner.decimals + more;
    return { decimals, range: multiplyRanges(inner.range, only(factor)) };
  },
  excel: (node, context) => {
    const { numerator, denominator } = factorOf(node, context.typeOf(node.of));
    return `${context.part(node.of, BINDING.product)}${numerator === 1n ? '' : `*${numerator}`}${denominator === 1n ? '' : `/${denominator}`}`;
  },
  evaluate: (node, context) => {
    const value = context.evaluate(node.of);
    return value.kind === 'number' ? number(multiply(value.value, factorOf(node, context.typeOf(node.of)))) : value;
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const inner = asExact(node.of, context);
    const factor = factorOf(node, context.typeOf(node.of));
    return (frame) => {
      const slot = inner(frame);
      return isNothingSlot(slot) ? slot : toSlot(multiply(slot as Rational, factor), own);
    };
  },
  lower: (node, { builder, lower, typeOf }) => {
    const inner = asNumber(lower(node.of), builder);
    const factor = factorOf(node, typeOf(node.of));
    const more = decimalsNeeded(factor);
    if (more !== undefined) {
      const numerator = builder.multiply(inner.numerator, builder.integer(mantissa(factor, more)));
      return { ...inner, numerator, decimals: inner.decimals + more };
    }
    const denominator = builder.multiply(inner.denominator ?? builder.integer(1n), builder.integer(factor.denominator));
    return { ...inner, numerator: builder.multiply(inner.numerator, builder.integer(factor.numerator)), denominator };
  },
};

/** Checked before: both units measure the same thing. Words of the field have no sizes, so the common ones decide. */
function factorOf({ to }: ConvertNode, type: StaticType): Rational {
  return (type.kind === 'number' ? conversion(type.unit, to, COMMON_UNIT_WORDS) : undefined) ?? ONE;
}

