import type { IntegerIr } from '../../lowered/ir.ts';
import { asNumber, scaled } from '../../lowered/numbers.ts';
import type { Rational } from '../../../quantity/rational.ts';
import { range } from '../../../quantity/range.ts';
import { round, type RoundingMode } from '../../../quantity/rounding.ts';
import type { DivideNode, RoundNode } from '../../names/node.ts';
import { missing, number } from '../../reference/value.ts';
import { expectNumber } from '../expect.ts';
import { steady } from '../excel.ts';
import type { CompileContext, NodeKind, Run } from '../kind.ts';
import { asExact, asSmall, fits, isNothingSlot, isSmall, nothingSlot, smallAt, toSlot } from '../slot.ts';

/** AVRUNDA (half away from zero), AVRUNDA.UPPÅT (away from zero), AVRUNDA.NEDÅT (towards zero), as in Excel. */
export const roundKind: NodeKind<RoundNode> = {
  parts: ({ of }) => [of],
  check: ({ of }, context) => expectNumber(of, context) ?? { kind: 'any' },
  measure: ({ of, decimals, mode }, context) => {
    const inner = context.measure(of);
    if (!inner) return undefined;
    const outwards = mode === 'down' ? 'halfAway' : 'up';
    return { decimals: Math.max(0, decimals), range: range(round(inner.range.low, decimals, outwards), round(inner.range.high, decimals, outwards)) };
  },
  excel: ({ of, decimals, mode }, context) => {
    const name = mode === 'halfAway' ? 'ROUND' : mode === 'up' ? 'ROUNDUP' : 'ROUNDDOWN';
    return `${name}(${steady(of, context)},${decimals})`;
  },
  evaluate: ({ of, decimals, mode }, context) => {
    const value = context.evaluate(of);
    return value.kind === 'number' ? number(round(value.value, decimals, mode)) : value;
  },
  compile: (node, context) => smallQuotient(node, context) ?? smallCut(node, context) ?? exactly(node, context),
  lower: ({ of, decimals, mode }, { builder, lower }) => {
    const inner = asNumber(lower(of), builder);
    const kept = Math.max(0, decimals);
    if (inner.denominator === undefined && inner.decimals <= decimals) return { ...inner, numerator: scaled(inner, kept, builder), decimals: kept };
    const ten = (power: number): IntegerIr => builder.integer(10n ** BigInt(Math.max(0, power)));
    const shift = decimals - inner.decimals;
    const above = builder.multiply(inner.numerator, ten(shift));
    const below = builder.multiply(inner.denominator ?? builder.integer(1n), ten(-shift));
    return { ...inner, numerator: builder.multiply(builder.divide(mode, above, below), ten(-decimals)), denominator: undefined, decimals: kept };
  },
};

function exactly(node: RoundNode, context: CompileContext): Run {
  const { of, decimals, mode } = node;
  const own = context.measureOf(node);
  const inner = asExact(of, context);
  return (frame) => {
    const slot = inner(frame);
    return isNothingSlot(slot) ? slot : toSlot(round(slot as Rational, decimals, mode), own);
  };
}

/** Cutting decimals off a small whole number. */
function smallCut(node: RoundNode, context: CompileContext): Run | undefined {
  const [own, inner] = [context.measureOf(node), context.measureOf(node.of)];
  if (!isSmall(own) || !isSmall(inner) || node.decimals < 0) return undefined;
  const run = asSmall(node.of, inner.decimals, context);
  if (inner.decimals <= node.decimals) {
    const factor = 10 ** (node.decimals - inner.decimals);
    return (frame) => { const a = run(frame); return typeof a === 'number' ? a * factor : a; };
  }
  const divisor = 10 ** (inner.decimals - node.decimals);
  const { mode } = node;
  return (frame) => { const a = run(frame); return typeof a === 'number' ? roundWhole(a, divisor, mode) : a; };
}

/** AVRUNDA(a / b; n) of two small numbers without a fraction in between: the commonest rounding of all. */
function smallQuotient(node: RoundNode, context: CompileContext): Run | undefined {
  const { of, mode } = node;
  if (of.kind !== 'divide' || node.decimals < 0 || hasPercent(of, context)) return undefined;
  const [own, above, below] = [context.measureOf(node), context.measureOf(of.left), context.measureOf(of.right)];
  if (!isSmall(own) || !isSmall(above) || !isSmall(below)) return undefined;
  const shift = below.decimals + node.decimals - above.decimals;
  const [upper, lower] = [above.decimals + Math.max(0, shift), below.decimals + Math.max(0, -shift)];
  if (!fits(above.range, upper) || !fits(below.range, lower) || !smallAt(of.left, upper, context) || !smallAt(of.right, lower, context)) return undefined;
  const [first, second] = [asSmall(of.left, upper, context), asSmall(of.right, lower, context)];
  return (frame) => {
    const a = first(frame);
    const b = second(frame);
    if (typeof a !== 'number' || typeof b !== 'number') return nothingSlot(a, b);
    if (b === 0) return missing(context.need('divisor', frame));
    return b < 0 ? roundWhole(-a, -b, mode) : roundWhole(a, b, mode);
  };
}

function hasPercent(of: DivideNode, context: CompileContext): boolean {
  return [of.left, of.right].some((node) => {
    const type = context.typeOf(node);
    return type.kind === 'number' && type.unit.powers.has('%');
  });
}

/** a / b to a whole number; b is positive. The remainder of safe whole numbers is exact, so the quotient is too. */
function roundWhole(a: number, b: number, mode: RoundingMode): number {
  const size = Math.abs(a);
  const rest = size % b;
  const whole = (size - rest) / b;
  const more = mode === 'halfAway' ? rest >= b - rest : mode === 'up' ? rest > 0 : false;
  const rounded = more ? whole + 1 : whole;
  return a < 0 && rounded !== 0 ? -rounded : rounded;
}
