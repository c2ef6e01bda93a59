import { asNumber, nothingOfAll } from '../../lowered/numbers.ts';
import { multiply, rational, type Rational } from '../../../quantity/rational.ts';
import { multiplyRanges, only } from '../../../quantity/range.ts';
import { multiplyUnits, unitOf, type Unit } from '../../../quantity/unit.ts';
import type { MultiplyNode } from '../../names/node.ts';
import { nothingOf, number } from '../../reference/value.ts';
import type { Decimals, StaticType } from '../../types/type.ts';
import { expectNumber } from '../expect.ts';
import type { NodeKind, Run } from '../kind.ts';
import { asExact, asSmall, isNothingSlot, isSmall, nothingSlot, smallAt, toSlot } from '../slot.ts';

/**
 * a * b: units multiply. A percentage times something is that share of it, so % leaves the unit and the value is divided by a
 * hundred (20 % * 100 kr = 20 kr).
 */
export const multiplyKind: NodeKind<MultiplyNode> = {
  parts: ({ left, right }) => [left, right],
  check: ({ left, right }, context) => {
    const [a, b] = [expectNumber(left, context), expectNumber(right, context)];
    return a && b ? { kind: 'number', unit: withoutPercent(multiplyUnits(a.unit, b.unit)) } : { kind: 'any' };
  },
  measure: (node, context) => {
    const [a, b] = [context.measure(node.left), context.measure(node.right)];
    if (!a || !b) return undefined;
    const percent = percentPower(context.typeOf(node.left), context.typeOf(node.right));
    const scale = percentFactor(percent);
    return { decimals: product(a.decimals, b.decimals, 2 * percent), range: multiplyRanges(multiplyRanges(a.range, b.range), only(scale)) };
  },
  evaluate: ({ left, right }, context) => {
    const [a, b] = [context.evaluate(left), context.evaluate(right)];
    if (a.kind !== 'number' || b.kind !== 'number') return nothingOf([a, b]) ?? a;
    return number(multiply(multiply(a.value, b.value), percentFactor(percentPower(context.typeOf(left), context.typeOf(right)))));
  },
  compile: (node, context) => {
    const { left, right } = node;
    const own = context.measureOf(node);
    const percent = percentPower(context.typeOf(left), context.typeOf(right));
    const [l, r] = [context.measureOf(left), context.measureOf(right)];
    if (isSmall(own) && isSmall(l) && isSmall(r) && own.decimals === l.decimals + r.decimals + 2 * percent
      && smallAt(left, l.decimals, context) && smallAt(right, r.decimals, context)) return small(asSmall(left, l.decimals, context), asSmall(right, r.decimals, context));
    const [first, second] = [asExact(left, context), asExact(right, context)];
    const factor = percentFactor(percent);
    return (frame) => {
      const [a, b] = [first(frame), second(frame)];
      if (isNothingSlot(a) || isNothingSlot(b)) return nothingSlot(a, b);
      const value = multiply(a as Rational, b as Rational);
      return toSlot(percent === 0 ? value : multiply(value, factor), own);
    };
  },
  lower: ({ left, right }, { builder, lower, typeOf }) => {
    const [a, b] = [asNumber(lower(left), builder), asNumber(lower(right), builder)];
    const hundredths = 2 * percentPower(typeOf(left), typeOf(right));
    const decimals = a.decimals + b.decimals + hundredths;
    const whole = builder.multiply(a.numerator, b.numerator);
    const numerator = decimals < 0 ? builder.multiply(whole, builder.integer(10n ** BigInt(-decimals))) : whole;
    const one = builder.integer(1n);
    const denominator = a.denominator || b.denominator ? builder.multiply(a.denominator ?? one, b.denominator ?? one) : undefined;
    return { kind: 'number', numerator, denominator, decimals: Math.max(0, decimals), ...nothingOfAll(builder, a, b) };
  },
};

/** At own scales the product of the whole numbers is the whole number of the product: the scales add. */
function small(first: Run, second: Run): Run {
  return (frame) => {
    const a = first(frame);
    const b = second(frame);
    if (typeof a !== 'number' || typeof b !== 'number') return nothingSlot(a, b);
    return a * b + 0;
  };
}

export function withoutPercent(unit: Unit): Unit {
  return unit.powers.has('%') ? unitOf(new Map([...unit.powers].filter(([name]) => name !== '%'))) : unit;
}

/** How many times a hundredth: once for each factor in %. */
export function percentPower(left: StaticType, right: StaticType): number {
  return powerOf(left) + powerOf(right);
}

function powerOf(type: StaticType): number {
  return type.kind === 'number' ? (type.unit.powers.get('%') ?? 0) : 0;
}

export function percentFactor(power: number): Rational {
  return power >= 0 ? rational(1n, 100n ** BigInt(power)) : rational(100n ** BigInt(-power));
}

function product(a: Decimals, b: Decimals, more: number): Decimals {
  return a === 'exact' || b === 'exact' ? 'exact' : Math.max(0, a + b + more);
}
