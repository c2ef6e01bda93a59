import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal } from '../../quantity/decimal.ts';
import { integer, rational } from '../../quantity/rational.ts';
import { decimalsShown, formatNumber, formatPercent, formatSigned, money, moneyChange } from './numbers.ts';

/** A space that does not break, so that the tests can be read. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a number in Swedish and in English', () => {
  test('thousands are set apart, and the minus is a real one', () => {
    expect(spaced(formatNumber(integer(19_281_000), 0))).toBe('19 281 000');
    expect(spaced(formatNumber(integer(-8902), 0))).toBe('−8 902');
    expect(formatNumber(integer(-19_281_000), 0, 'en')).toBe('−19,281,000');
    expect(formatNumber(integer(999), 0)).toBe('999');
  });

  test('the decimal sign is a comma in Swedish and a point in English', () => {
    expect(formatNumber(rational(634n, 10n), 1)).toBe('63,4');
    expect(formatNumber(rational(634n, 10n), 1, 'en')).toBe('63.4');
  });

  test('thousands are set apart by a space that does not break', () => {
    expect(formatNumber(integer(1000), 0)).toBe('1\u00a0000');
  });

  test('a quotient that has no last decimal is marked as rounded', () => {
    expect(spaced(formatNumber(rational(2n, 3n), 2))).toBe('≈ 0,67');
    expect(spaced(formatNumber(rational(-2n, 3n), 2, 'en'))).toBe('≈ −0.67');
  });

  test('a value with more decimals than are shown is marked as rounded too', () => {
    expect(spaced(formatNumber(rational(1005n, 1000n), 2))).toBe('≈ 1,01');
  });

  test('0 is a number like others', () => {
    expect(formatNumber(integer(0), 0)).toBe('0');
    expect(formatNumber(integer(0), 2)).toBe('0,00');
  });

  test('a number that is written can be read again, and is the same', () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = rational(digits, 10n ** BigInt(decimals));
      expect(parseDecimal(formatNumber(value, decimals))).toStrictEqual({ value, decimals });
    }));
  });

  test('the two languages have the same digits', () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 1, max: 4 }), (numerator, decimals) => {
      const value = rational(numerator, 777n);
      expect(formatNumber(value, decimals).replace(/\D/gu, '')).toBe(formatNumber(value, decimals, 'en').replace(/\D/gu, ''));
    }));
  });
});

describe('how many decimals are shown', () => {
  test('at least those the type has', () => expect(decimalsShown(integer(30), 1)).toBe(1));
  test('all that are needed when they are few', () => expect(decimalsShown(rational(1n, 8n), 0)).toBe(3));
  test('two of a quotient without end', () => expect(decimalsShown(rational(100n, 3n), 0)).toBe(2));
  test('enough of a small quotient to see what it is', () => expect(spaced(formatNumber(rational(1n, 700n), decimalsShown(rational(1n, 700n), 0)))).toBe('≈ 0,0014'));
});

describe('money', () => {
  test('kronor are whole, and öre are shown when there are any', () => {
    expect(spaced(money(integer(19_281_000)))).toBe('19 281 000 kr');
    expect(spaced(money(rational(35_245n, 10n)))).toBe('3 524,50 kr');
    expect(spaced(money(integer(19_281_000), 'en'))).toBe('19,281,000 SEK');
  });

  test('a large sum in thousands is exact when it is', () => expect(spaced(money(integer(19_281_000), 'sv', 'tkr'))).toBe('19 281 tkr'));
  test('a large sum in millions says that it is rounded', () => expect(spaced(money(integer(19_281_000), 'sv', 'mnkr'))).toBe('≈ 19,3 mnkr'));

  test('a difference carries its sign, and none when there is none', () => {
    expect(spaced(moneyChange(integer(10_379_000)))).toBe('+10 379 000');
    expect(spaced(moneyChange(integer(-10_379_000)))).toBe('−10 379 000');
    expect(moneyChange(integer(0))).toBe('0');
    expect(spaced(formatSigned(rational(2n, 3n), 2))).toBe('≈ +0,67');
  });
});

test('a share is told in per cent', () => {
  expect(spaced(formatPercent(rational(154n, 1000n), 1))).toBe('15,4 %');
  expect(formatPercent(rational(154n, 1000n), 1, 'en')).toBe('15.4%');
});
