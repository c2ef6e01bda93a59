import { add, compare, greater, isNegative, lesser, multiply, negate, ZERO, type Rational } from './rational.ts';

/** The values a number can take, ends included. Every number in a checked program has one; it picks the carrier. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

export const range = (low: Rational, high: Rational): Range => ({ low, high });
export const only = (value: Rational): Range => ({ low: value, high: value });

export function addRanges(a: Range, b: Range): Range {
  return range(add(a.low, b.low), add(a.high, b.high));
}

export function negateRange(a: Range): Range {
  return range(negate(a.high), negate(a.low));
}

export function multiplyRanges(a: Range, b: Range): Range {
  const ends = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)];
  return range(ends.reduce(lesser), ends.reduce(greater));
}

/** The smallest range that holds both: what a choice between two values can be. */
export function hull(a: Range, b: Range): Range {
  return range(lesser(a.low, b.low), greater(a.high, b.high));
}

export function contains(outer: Range, value: Rational): boolean {
  return compare(outer.low, value) <= 0 && compare(value, outer.high) <= 0;
}

export function containsZero(a: Range): boolean {
  return contains(a, ZERO);
}

/** The largest size a value can have. */
export function largestSize(a: Range): Rational {
  return greater(isNegative(a.low) ? negate(a.low) : a.low, isNegative(a.high) ? negate(a.high) : a.high);
}
