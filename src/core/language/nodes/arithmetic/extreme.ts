import type { Builder } from '../../lowered/builder.ts';
import { lessThan } from '../../lowered/compare.ts';
import { asNumber, nothingOfAll, overOne, scaled, type LoweredNumber } from '../../lowered/numbers.ts';
import { compare, greater, lesser, type Rational } from '../../../quantity/rational.ts';
import { range } from '../../../quantity/range.ts';
import type { ClampNode, ExtremeNode } from '../../names/node.ts';
import { nothingOf, number, type Value } from '../../reference/value.ts';
import { expectNumbers } from '../expect.ts';
import { BINDING } from '../excel.ts';
import type { NodeKind, Slot } from '../kind.ts';
import { asOwn, isNothingSlot, nothingSlot } from '../slot.ts';
import { commonDecimals } from './quotient.ts';
import type { Measure } from '../../types/type.ts';

/** MIN(a; b; ...) and MAX(a; b; ...) of the values written. */
export const extremeKind: NodeKind<ExtremeNode> = {
  parts: ({ parts }) => parts,
  check: ({ parts, which }, context) => expectNumbers(parts, which === 'least' ? 'MIN' : 'MAX', context),
  measure: ({ parts, which }, context) => {
    const measures = parts.map((part) => context.measure(part)).filter((measure) => measure !== undefined);
    if (measures.length !== parts.length) return undefined;
    const pick = which === 'least' ? lesser : greater;
    return { decimals: commonDecimals(...measures), range: range(measures.map(lowOf).reduce(pick), measures.map(highOf).reduce(pick)) };
  },
  excel: ({ parts, which }, context) => `${which === 'least' ? 'MIN' : 'MAX'}(${parts.map((part) => context.part(part, BINDING.any)).join()})`,
  evaluate: ({ parts, which }, context) => {
    const values = parts.map((part) => context.evaluate(part));
    return nothingOf(values) ?? number(numbersOf(values).reduce(which === 'least' ? lesser : greater));
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const runs = node.parts.map((part) => asOwn(part, own, context));
    const isBetter = node.which === 'least' ? (by: number) => by < 0 : (by: number) => by > 0;
    return (frame) => {
      const slots = runs.map((run) => run(frame));
      if (slots.some(isNothingSlot)) return nothingSlot(...slots);
      return slots.reduce((best, slot) => (isBetter(order(slot, best)) ? slot : best));
    };
  },
  lower: ({ parts, which }, { builder, lower }) => {
    const numbers = parts.map((part) => asNumber(lower(part), builder));
    return { ...numbers.reduce((a, b) => better(which, a, b, builder)), ...nothingOfAll(builder, ...numbers) };
  },
};

/** BEGRÄNSA(x; low; high): x, but not below low nor above high; low wins where low is above high. */
export const clampKind: NodeKind<ClampNode> = {
  parts: ({ of, low, high }) => [of, low, high],
  check: ({ of, low, high }, context) => expectNumbers([of, low, high], 'BEGRÄNSA', context),
  measure: ({ of, low, high }, context) => {
    const [a, b, c] = [context.measure(of), context.measure(low), context.measure(high)];
    if (!a || !b || !c) return undefined;
    const clamp = (value: Rational, least: Rational, most: Rational): Rational => greater(lesser(value, most), least);
    return { decimals: commonDecimals(a, b, c), range: range(clamp(a.range.low, b.range.low, c.range.low), clamp(a.range.high, b.range.high, c.range.high)) };
  },
  excel: ({ of, low, high }, context) => {
    const [value, least, most] = [of, low, high].map((part) => context.part(part, BINDING.any));
    return `MAX(${least},MIN(${value},${most}))`;
  },
  evaluate: ({ of, low, high }, context) => {
    const values = [of, low, high].map((part) => context.evaluate(part));
    const [a, b, c] = numbersOf(values);
    return nothingOf(values) ?? number(greater(lesser(a as Rational, c as Rational), b as Rational));
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const [of, low, high] = [node.of, node.low, node.high].map((part) => asOwn(part, own, context));
    return (frame) => {
      const [a, b, c] = [of?.(frame) as Slot, low?.(frame) as Slot, high?.(frame) as Slot];
      if (isNothingSlot(a) || isNothingSlot(b) || isNothingSlot(c)) return nothingSlot(a, b, c);
      const capped = order(a, c) > 0 ? c : a;
      return order(capped, b) < 0 ? b : capped;
    };
  },
  lower: ({ of, low, high }, { builder, lower }) => {
    const [a, b, c] = [of, low, high].map((part) => asNumber(lower(part), builder)) as [LoweredNumber, LoweredNumber, LoweredNumber];
    return { ...better('most', better('least', a, c, builder), b, builder), ...nothingOfAll(builder, a, b, c) };
  },
};

const lowOf = ({ range: { low } }: Measure): Rational => low;
const highOf = ({ range: { high } }: Measure): Rational => high;

function numbersOf(values: readonly Value[]): readonly Rational[] {
  return values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
}

/** Two numbers in one carrier. */
function order(a: Slot, b: Slot): number {
  return typeof a === 'number' ? a - (b as number) : compare(a as Rational, b as Rational);
}

/** The lesser or greater of two; of quotients, by comparing them crosswise. */
function better(which: 'least' | 'most', a: LoweredNumber, b: LoweredNumber, builder: Builder): LoweredNumber {
  if (a.denominator === undefined && b.denominator === undefined) {
    const common = overOne(a, b, builder);
    return { ...a, numerator: builder.extreme(which, common.a, common.b), decimals: common.decimals };
  }
  const isLess = lessThan(a, b, builder);
  const [when, one] = [which === 'least' ? isLess : builder.not(isLess), builder.integer(1n)];
  const decimals = Math.max(a.decimals, b.decimals);
  return {
    ...a, decimals,
    numerator: builder.choose(when, scaled(a, decimals, builder), scaled(b, decimals, builder)),
    denominator: builder.choose(when, a.denominator ?? one, b.denominator ?? one),
  };
}
