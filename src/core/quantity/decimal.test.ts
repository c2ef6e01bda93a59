import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsNeeded, mantissa, parseDecimal, powerOfTen, writeDecimal } from './decimal.ts';
import { integer, multiply, rational, type Rational } from './rational.ts';

const isWhole = ({ denominator }: Rational): boolean => denominator === 1n;

describe('a number is read as Swedes write it', () => {
  test.each([
    ['131,25', rational(13_125n, 100n), 2], ['0,10', rational(1n, 10n), 2], ['19 281 000', integer(19_281_000), 0], ['1\u00a0000,5', rational(2001n, 2n), 1],
    ['-7', integer(-7), 0], ['−7', integer(-7), 0], ['12345', integer(12_345), 0], ['007', integer(7), 0],
  ])('%s', (text, value, decimals) => {
    expect(parseDecimal(text)).toEqual({ value, decimals });
  });

  test.each(['1.5', '1,', ',5', '1 00', '10 00 000', '1  000', ' 1', '1 ', '', '+1', '1e3', '1,2,3', '--1', '½', '١'])('"%s" is not guessed at', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('a number is written', () => {
  test('with a decimal comma and as many decimals as asked for', () => {
    expect(writeDecimal(rational(1n, 4n), 2)).toBe('0,25');
    expect(writeDecimal(rational(-1n, 4n), 3)).toBe('-0,250');
    expect(writeDecimal(integer(1000), 0)).toBe('1000');
  });

  test('and read back as the same', () => {
    fc.assert(fc.property(fc.bigInt(), fc.nat({ max: 12 }), (digits, decimals) => {
      const value = rational(digits, powerOfTen(decimals));
      expect(parseDecimal(writeDecimal(value, decimals))).toEqual({ value, decimals });
    }));
  });

  test('never with fewer decimals than it has', () => {
    expect(() => writeDecimal(rational(1n, 8n), 2)).toThrow(RangeError);
    expect(() => mantissa(rational(1n, 3n), 20)).toThrow(RangeError);
  });
});

describe('the decimals a value needs', () => {
  test.each([[rational(1n, 8n), 3], [rational(1n, 5n), 1], [rational(7n, 20n), 2], [integer(100), 0], [rational(1n, 3n), undefined], [rational(1n, 6n), undefined]])('%o', (value, needed) => {
    expect(decimalsNeeded(value)).toBe(needed);
  });

  test('are enough to write it, and one fewer is not', () => {
    fc.assert(fc.property(fc.bigInt(), fc.nat({ max: 9 }), (digits, decimals) => {
      const value = rational(digits, powerOfTen(decimals));
      const needed = decimalsNeeded(value) ?? -1;
      expect(needed).toBeLessThanOrEqual(decimals);
      expect(mantissa(value, needed)).toBeDefined();
      expect(needed === 0 || !isWhole(multiply(value, integer(powerOfTen(needed - 1))))).toBe(true);
    }));
  });
});
