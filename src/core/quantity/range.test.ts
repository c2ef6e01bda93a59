import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, integer, multiply, negate, type Rational } from './rational.ts';
import { addRanges, contains, containsZero, hull, largestSize, multiplyRanges, negateRange, only, range, type Range } from './range.ts';

const whole = fc.integer({ min: -1000, max: 1000 });
const withMember = fc.tuple(whole, whole, whole).map((ends): { readonly all: Range; readonly one: Rational } => {
  const [low = 0, one = 0, high = 0] = ends.toSorted((a, b) => a - b);
  return { all: range(integer(low), integer(high)), one: integer(one) };
});

describe('a range', () => {
  test('holds its ends and nothing outside them', () => {
    const all = range(integer(-2), integer(3));
    expect([-3, -2, 3, 4].map((value) => contains(all, integer(value)))).toEqual([false, true, true, false]);
    expect([containsZero(all), containsZero(range(integer(1), integer(2))), containsZero(only(integer(0)))]).toEqual([true, false, true]);
  });

  test('of a product of negatives has its ends the right way round', () => {
    expect(multiplyRanges(range(integer(-3), integer(2)), range(integer(-5), integer(4)))).toEqual(range(integer(-12), integer(15)));
  });

  test('turned negative changes its ends about', () => {
    expect(negateRange(range(integer(-1), integer(4)))).toEqual(range(integer(-4), integer(1)));
  });

  test('has the size of its end that is farthest from zero', () => {
    expect(largestSize(range(integer(-9), integer(4)))).toEqual(integer(9));
    expect(largestSize(range(integer(2), integer(4)))).toEqual(integer(4));
  });
});

test('what is reckoned with members of ranges is in the range reckoned from them', () => {
  fc.assert(fc.property(withMember, withMember, (a, b) => {
    expect(contains(addRanges(a.all, b.all), add(a.one, b.one))).toBe(true);
    expect(contains(multiplyRanges(a.all, b.all), multiply(a.one, b.one))).toBe(true);
    expect(contains(negateRange(a.all), negate(a.one))).toBe(true);
    expect(contains(hull(a.all, b.all), a.one) && contains(hull(a.all, b.all), b.one)).toBe(true);
    expect(compare(largestSize(a.all), a.one)).toBeGreaterThanOrEqual(0);
  }));
});
