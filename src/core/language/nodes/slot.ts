import { mantissa, powerOfTen } from '../../quantity/decimal.ts';
import { compare, integer, multiply, rational, type Rational } from '../../quantity/rational.ts';
import { largestSize, type Range } from '../../quantity/range.ts';
import type { Node } from '../names/node.ts';
import { NOT_APPLICABLE, missingOf, type Missing, type NotApplicable, type Value } from '../reference/value.ts';
import type { Measure } from '../types/type.ts';
import type { CompileContext, Frame, Run, Slot } from './kind.ts';

const LARGEST_SMALL = integer(Number.MAX_SAFE_INTEGER);

/** Whether every value of the range is a safe whole number at that many decimals: then it is carried as a plain number. */
export function fits(range: Range, decimals: number): boolean {
  return compare(multiply(largestSize(range), rational(powerOfTen(Math.max(0, decimals)))), LARGEST_SMALL) <= 0;
}

export function isSmall(measure: Measure | undefined): measure is Measure & { readonly decimals: number } {
  return measure !== undefined && measure.decimals !== 'exact' && fits(measure.range, measure.decimals);
}

export function isNothingSlot(slot: Slot): slot is NotApplicable | Missing {
  return typeof slot === 'object' && 'kind' in slot;
}

/** Both operands computed and at least one of them nothing: the same rule as in the reference. */
export function nothingSlot(...slots: readonly Slot[]): NotApplicable | Missing {
  const nothings = slots.filter(isNothingSlot);
  if (nothings.some(({ kind }) => kind === 'notApplicable')) return NOT_APPLICABLE;
  return missingOf(nothings) ?? NOT_APPLICABLE;
}

/** A number to its slot. */
export function toSlot(value: Rational, measure: Measure | undefined): Slot {
  return isSmall(measure) ? Number(mantissa(value, measure.decimals)) : value;
}

/** How any value of a measure becomes its slot; the carrier is chosen once for them all. */
export function slotOf(measure: Measure | undefined): (value: Value) => Slot {
  const decimals = isSmall(measure) ? measure.decimals : undefined;
  return (value) => {
    if (value.kind === 'notApplicable' || value.kind === 'missing') return value;
    if (value.kind !== 'number') return value.value;
    return decimals === undefined ? value.value : Number(mantissa(value.value, decimals));
  };
}

/** A number's slot to the exact number it stands for. */
export function fromSlot(slot: number | Rational, decimals: Measure['decimals'] | undefined): Rational {
  if (typeof slot !== 'number') return slot;
  return rational(BigInt(slot), powerOfTen(typeof decimals === 'number' ? decimals : 0));
}

/** The operand as a whole number at `decimals`; its own scale is no finer and its range fits. */
export function asSmall(node: Node, decimals: number, context: CompileContext): Run {
  const run = context.compile(node);
  const own = context.measureOf(node)?.decimals;
  const factor = 10 ** (decimals - (typeof own === 'number' ? own : 0));
  if (factor === 1) return run;
  return (frame) => {
    const slot = run(frame);
    return typeof slot === 'number' ? slot * factor : slot;
  };
}

/** The operand as an exact fraction. */
export function asExact(node: Node, context: CompileContext): Run {
  const run = context.compile(node);
  const decimals = context.measureOf(node)?.decimals;
  return (frame) => {
    const slot = run(frame);
    return typeof slot === 'number' ? fromSlot(slot, decimals) : slot;
  };
}

/** Whether the node's numbers are small also when written with `decimals` decimals. */
export function smallAt(node: Node, decimals: number, context: CompileContext): boolean {
  const measure = context.measureOf(node);
  return isSmall(measure) && measure.decimals <= decimals && fits(measure.range, decimals);
}

export interface Binary {
  readonly small: (a: number, b: number) => Slot;
  readonly exact: (a: Rational, b: Rational, frame: Frame) => Slot;
}

/** Two operands at one scale: plain whole numbers when all fit, exact fractions otherwise. */
export function binary(left: Node, right: Node, decimals: number | undefined, context: CompileContext, meaning: Binary): Run {
  if (decimals !== undefined && smallAt(left, decimals, context) && smallAt(right, decimals, context)) {
    const [first, second] = [asSmall(left, decimals, context), asSmall(right, decimals, context)];
    const { small } = meaning;
    return (frame) => {
      const a = first(frame);
      const b = second(frame);
      return typeof a === 'number' && typeof b === 'number' ? small(a, b) : nothingSlot(a, b);
    };
  }
  const [first, second] = [asExact(left, context), asExact(right, context)];
  return (frame) => {
    const a = first(frame);
    const b = second(frame);
    return isNothingSlot(a) || isNothingSlot(b) ? nothingSlot(a, b) : meaning.exact(a as Rational, b as Rational, frame);
  };
}

export interface Arithmetic {
  readonly small: (a: number, b: number) => number;
  readonly exact: (a: Rational, b: Rational) => Rational;
}

/** A number from two numbers at the node's own scale, in the node's own carrier. */
export function arithmetic(node: Node, left: Node, right: Node, context: CompileContext, meaning: Arithmetic): Run {
  const own = context.measureOf(node);
  return binary(left, right, isSmall(own) ? own.decimals : undefined, context, {
    small: meaning.small,
    exact: (a, b) => toSlot(meaning.exact(a, b), own),
  });
}

/** A part whose value becomes the value of the whole: in the carrier and scale of the whole. */
export function asOwn(part: Node, whole: Measure | undefined, context: CompileContext): Run {
  const inner = context.measureOf(part);
  if (!whole || !inner) return context.compile(part);
  if (isSmall(whole) && smallAt(part, whole.decimals, context)) return asSmall(part, whole.decimals, context);
  const run = asExact(part, context);
  return (frame) => {
    const slot = run(frame);
    return isNothingSlot(slot) ? slot : toSlot(slot as Rational, whole);
  };
}
