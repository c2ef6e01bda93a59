import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, add, compare, divide, equal, greater, integer, isNegative, isZero, lesser, multiply, negate, ONE, rational, subtract, sum, ZERO, type Rational } from './rational.ts';

const fraction: fc.Arbitrary<Rational> = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n)).map(([a, b]) => rational(a, b));

describe('a fraction', () => {
  test('is kept in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, -7n)).toEqual(ZERO);
  });

  test('with denominator 0 is refused', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  test('of a number that is no safe whole number is refused', () => {
    expect(() => integer(0.5)).toThrow(RangeError);
    expect(() => integer(2 ** 53)).toThrow(RangeError);
    expect(integer(2n ** 80n).numerator).toBe(2n ** 80n);
  });

  test('a third three times is one whole', () => {
    expect(multiply(rational(1n, 3n), integer(3))).toEqual(ONE);
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(add(rational(1n, 10n), rational(2n, 10n))).toEqual(rational(3n, 10n));
  });

  test('minus seven halves is less than minus three', () => {
    expect(compare(rational(-7n, 2n), integer(-3))).toBe(-1);
    expect(lesser(rational(-7n, 2n), integer(-3))).toEqual(rational(-7n, 2n));
    expect(greater(rational(-7n, 2n), integer(-3))).toEqual(integer(-3));
  });

  test('knows its sign', () => {
    expect([isNegative(integer(-1)), isNegative(ZERO), isZero(ZERO), isZero(rational(1n, 9n))]).toEqual([true, false, true, false]);
    expect(absolute(rational(-1n, 3n))).toEqual(rational(1n, 3n));
  });

  test('none at all sum to zero', () => {
    expect(sum([])).toEqual(ZERO);
  });
});

describe('reckoning with fractions', () => {
  test('follows the laws of arithmetic', () => {
    fc.assert(fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(equal(add(a, b), add(b, a))).toBe(true);
      expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      expect(equal(subtract(add(a, b), b), a)).toBe(true);
      expect(isZero(b) || equal(multiply(divide(a, b), b), a)).toBe(true);
    }));
  });

  test('gives lowest terms, so that equal fractions look the same', () => {
    fc.assert(fc.property(fraction, fraction, (a, b) => {
      const { numerator, denominator } = subtract(a, b);
      expect(rational(numerator * 7n, denominator * 7n)).toEqual({ numerator, denominator });
      expect(equal(a, b)).toBe(compare(a, b) === 0);
    }));
  });

  test('orders them one way only', () => {
    fc.assert(fc.property(fraction, fraction, (a, b) => {
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(compare(negate(a), negate(b)) + compare(a, b)).toBe(0);
    }));
  });
});
