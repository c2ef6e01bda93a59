import { asNumber, nothingOfAll, scaled } from '../../lowered/numbers.ts';
import { absolute, divide, isZero, lesser, multiply, negate, ONE, rational, type Rational } from '../../../quantity/rational.ts';
import { powerOfTen } from '../../../quantity/decimal.ts';
import { containsZero, largestSize, multiplyRanges, only, range, type Range } from '../../../quantity/range.ts';
import { divideUnits } from '../../../quantity/unit.ts';
import type { DivideNode } from '../../names/node.ts';
import { missing, nothingOf, number } from '../../reference/value.ts';
import { expectNumber } from '../expect.ts';
import { BINDING } from '../excel.ts';
import type { Measure } from '../../types/type.ts';
import type { NodeKind } from '../kind.ts';
import { asExact, isNothingSlot, nothingSlot } from '../slot.ts';
import { percentFactor, percentPower, withoutPercent } from './multiply.ts';

/**
 * a / b is a quotient: exact, with no last decimal, until it is rounded or compared. A divisor that is 0 gives no number: the
 * value is missing, and says that the divisor was 0.
 */
export const divideKind: NodeKind<DivideNode> = {
  parts: ({ left, right }) => [left, right],
  check: ({ left, right }, context) => {
    const [a, b] = [expectNumber(left, context), expectNumber(right, context)];
    return a && b ? { kind: 'number', unit: withoutPercent(divideUnits(a.unit, b.unit)) } : { kind: 'any' };
  },
  measure: ({ left, right }, context) => {
    const [a, b] = [context.measure(left), context.measure(right)];
    if (!a || !b) return undefined;
    if (isZero(b.range.low) && isZero(b.range.high)) context.report(right, 'divisor-may-be-zero', { divisor: '0' });
    const factor = hundredths(context.typeOf(left), context.typeOf(right));
    return { decimals: 'exact', range: multiplyRanges(quotientRange(a.range, b), only(factor)) };
  },
  excel: ({ left, right }, context) => {
    context.mayFail();
    const { numerator, denominator } = hundredths(context.typeOf(left), context.typeOf(right));
    const factor = `${numerator === 1n ? '' : `*${numerator}`}${denominator === 1n ? '' : `/${denominator}`}`;
    return `${context.part(left, BINDING.product)}${factor}/${context.part(right, BINDING.whole)}`;
  },
  evaluate: ({ left, right }, context) => {
    const [a, b] = [context.evaluate(left), context.evaluate(right)];
    if (a.kind !== 'number' || b.kind !== 'number') return nothingOf([a, b]) ?? a;
    if (isZero(b.value)) return missing({ kind: 'divisor', rule: context.rule(), row: context.row() });
    return number(multiply(divide(a.value, b.value), hundredths(context.typeOf(left), context.typeOf(right))));
  },
  compile: ({ left, right }, context) => {
    const [first, second] = [asExact(left, context), asExact(right, context)];
    const factor = hundredths(context.typeOf(left), context.typeOf(right));
    const plain = factor === ONE;
    return (frame) => {
      const [a, b] = [first(frame), second(frame)];
      if (isNothingSlot(a) || isNothingSlot(b)) return nothingSlot(a, b);
      if (isZero(b as Rational)) return missing(context.need('divisor', frame));
      const quotient = divide(a as Rational, b as Rational);
      return plain ? quotient : multiply(quotient, factor);
    };
  },
  lower: ({ left, right }, { builder, lower, typeOf }) => {
    const [a, b] = [asNumber(lower(left), builder), asNumber(lower(right), builder)];
    const one = builder.integer(1n);
    const factor = hundredths(typeOf(left), typeOf(right));
    const decimals = Math.max(a.decimals, b.decimals);
    const above = builder.multiply(builder.multiply(scaled(a, decimals, builder), b.denominator ?? one), builder.integer(factor.numerator));
    const below = builder.multiply(builder.multiply(scaled(b, decimals, builder), a.denominator ?? one), builder.integer(factor.denominator));
    const nothing = nothingOfAll(builder, a, b);
    const noDivisor = builder.compare('=', b.numerator, builder.integer(0n));
    const lacks = builder.and(builder.or(nothing.missing, noDivisor), builder.not(nothing.notApplicable));
    return { kind: 'number', numerator: above, denominator: below, decimals: 0, notApplicable: nothing.notApplicable, missing: lacks };
  },
};

/** 10 kr / 5 % is 200 kr; 5 % / 5 % is 1. */
function hundredths(left: Parameters<typeof percentPower>[0], right: Parameters<typeof percentPower>[0]): Rational {
  const power = percentPower(left, left) / 2 - percentPower(right, right) / 2;
  return power === 0 ? ONE : percentFactor(power);
}

/** A divisor that can be 0 is otherwise at least its own last decimal; one that is itself a quotient can be nearer than any number met. */
function quotientRange(a: Range, { range: b, decimals }: Measure): Range {
  const nearest = decimals === 'exact' ? NEAREST_QUOTIENT : rational(1n, powerOfTen(decimals));
  const smallest = containsZero(b) ? nearest : lesser(absolute(b.low), absolute(b.high));
  const size = divide(largestSize(a), smallest);
  return range(negate(size), size);
}

const NEAREST_QUOTIENT: Rational = rational(1n, powerOfTen(60));
