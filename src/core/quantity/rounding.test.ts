import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, compare, equal, integer, multiply, negate, rational, subtract, type Rational } from './rational.ts';
import { powerOfTen } from './decimal.ts';
import { round, roundQuotient, type RoundingMode } from './rounding.ts';

const half = (odd: number): Rational => rational(BigInt(odd), 2n);
const fraction = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n)).map(([a, b]) => rational(a, b));
const places = fc.integer({ min: -4, max: 6 });

describe('AVRUNDA', () => {
  test('takes an exact tie away from zero, on both sides', () => {
    expect([1, 3, 5, -1, -3, -5].map((odd) => round(half(odd), 0, 'halfAway'))).toEqual([1, 2, 3, -1, -2, -3].map((whole) => integer(whole)));
  });

  test('takes 1,005 to 1,01, where a binary number would give 1,00', () => {
    expect(round(rational(1005n, 1000n), 2, 'halfAway')).toEqual(rational(101n, 100n));
  });

  test('takes what is a hair under a tie towards zero', () => {
    expect(round(rational(49_999_999_999_999_999_999n, 10n ** 20n), 0, 'halfAway')).toEqual(integer(0));
  });

  test('with negative decimals rounds to thousands, ties away from zero', () => {
    expect(round(integer(1500), -3, 'halfAway')).toEqual(integer(2000));
    expect(round(integer(-1500), -3, 'halfAway')).toEqual(integer(-2000));
    expect(round(integer(1499), -3, 'halfAway')).toEqual(integer(1000));
  });
});

describe('AVRUNDA.UPPÅT and AVRUNDA.NEDÅT', () => {
  test('go away from zero and towards zero, as in Excel', () => {
    expect(round(rational(21n, 10n), 0, 'up')).toEqual(integer(3));
    expect(round(rational(-21n, 10n), 0, 'up')).toEqual(integer(-3));
    expect(round(rational(29n, 10n), 0, 'down')).toEqual(integer(2));
    expect(round(rational(-29n, 10n), 0, 'down')).toEqual(integer(-2));
  });

  test('leave what is already round', () => {
    expect([round(integer(-7), 0, 'up'), round(integer(-7), 0, 'down'), round(integer(3000), -3, 'up')]).toEqual([integer(-7), integer(-7), integer(3000)]);
  });
});

describe('rounding', () => {
  const modes: readonly RoundingMode[] = ['halfAway', 'up', 'down'];

  test('moves at most half a step, or less than one step up or down', () => {
    fc.assert(fc.property(fraction, places, (value, decimals) => {
      const step = decimals >= 0 ? rational(1n, powerOfTen(decimals)) : integer(powerOfTen(-decimals));
      const moved = (mode: RoundingMode): Rational => absolute(subtract(round(value, decimals, mode), value));
      expect(compare(multiply(moved('halfAway'), integer(2)), step)).toBeLessThanOrEqual(0);
      expect(compare(moved('up'), step)).toBe(-1);
      expect(compare(moved('down'), step)).toBe(-1);
      expect(compare(absolute(round(value, decimals, 'up')), absolute(value))).toBeGreaterThanOrEqual(0);
      expect(compare(absolute(round(value, decimals, 'down')), absolute(value))).toBeLessThanOrEqual(0);
    }));
  });

  test('a second time changes nothing, and a negative value mirrors a positive', () => {
    fc.assert(fc.property(fraction, places, fc.constantFrom(...modes), (value, decimals, mode) => {
      const once = round(value, decimals, mode);
      expect(equal(round(once, decimals, mode), once)).toBe(true);
      expect(equal(round(negate(value), decimals, mode), negate(once))).toBe(true);
    }));
  });

  test('never changes which of two values is the larger', () => {
    fc.assert(fc.property(fraction, fraction, places, fc.constantFrom(...modes), (a, b, decimals, mode) => {
      const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
      expect(compare(round(low, decimals, mode), round(high, decimals, mode))).toBeLessThanOrEqual(0);
    }));
  });

  test('of a quotient is that of the fraction', () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n), fc.constantFrom(...modes), (above, below, mode) => {
      expect(integer(roundQuotient(above, below, mode))).toEqual(round(rational(above, below), 0, mode));
    }));
  });
});
