import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal } from '../../../core/quantity/decimal.ts';
import { rational } from '../../../core/quantity/rational.ts';
import { exactNumber } from './exact-number.ts';

describe('a stored number', () => {
  test.each([
    [0.1, rational(1n, 10n), '0,1'], [12_400.5, rational(24_801n, 2n), '12400,5'], [-0.07, rational(-7n, 100n), '-0,07'],
    [1e21, rational(10n ** 21n), '1000000000000000000000'], [1.5e-7, rational(15n, 10n ** 8n), '0,00000015'], [-0, rational(0n), '0'],
  ])('%d is its shortest decimal form', (number, value, written) => {
    expect(exactNumber(number)).toMatchObject({ value, written });
  });

  test('that is not finite is no number', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(exactNumber)).toEqual([undefined, undefined]);
  });

  test('typed with up to fifteen digits, which is what Excel takes, comes back as typed', () => {
    fc.assert(fc.property(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.nat({ max: 8 }), (digits, decimals) => {
      const stored = Number(`${digits}e-${decimals}`);
      expect(exactNumber(stored)?.value).toEqual(rational(digits, 10n ** BigInt(decimals)));
    }));
  });

  test('is written so that it reads back', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const exact = exactNumber(number);
      expect(parseDecimal(exact?.written ?? '')?.value).toEqual(exact?.value);
    }));
  });
});
