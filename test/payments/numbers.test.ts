import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCheckDigit, checkDigit } from '../../src/core/payments/bankgiro/luhn.ts';
import { isOcr, isOcrWithLength, ocrWithLength, parseBankgiro, parseOrganisationNumber, parsePlusgiro, writeGiro } from '../../src/core/payments/bankgiro/payee.ts';
import { parseOre, writeOre } from '../../src/core/payments/money.ts';

const digits = (least: number, most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

describe('a number with a check digit', () => {
  test('is right with the digit that belongs to it, and wrong with every other', () => {
    fc.assert(fc.property(digits(1, 24), fc.integer({ min: 1, max: 9 }), (text, other) => {
      const right = text + checkDigit(text);
      const last = (Number(checkDigit(text)) + other) % 10;
      expect([hasCheckDigit(right), hasCheckDigit(`${text}${last}`)]).toEqual([true, false]);
    }));
  });

  test('is found wrong when one digit is', () => {
    fc.assert(fc.property(digits(1, 24), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
      const right = [...(text + checkDigit(text))];
      const index = at % right.length;
      right[index] = String((Number(right[index]) + by) % 10);
      expect(hasCheckDigit(right.join(''))).toBe(false);
    }));
  });

  test('of a reference with its length tells that a digit was lost', () => {
    fc.assert(fc.property(digits(1, 20), fc.nat(), (text, at) => {
      const reference = ocrWithLength(text);
      const lost = at % text.length;
      expect([isOcr(reference), isOcrWithLength(reference)]).toEqual([true, true]);
      expect(isOcrWithLength(reference.slice(0, lost) + reference.slice(lost + 1))).toBe(false);
    }));
  });
});

describe('a payee', () => {
  test.each([['5050-1055', '5050-1055'], ['50501055', '5050-1055'], ['991-2346', '991-2346']])('may have the bankgiro %s', (text, written) => {
    const checked = parseBankgiro(text);
    expect(checked.kind === 'right' && writeGiro(checked.value)).toBe(written);
  });

  test.each([['5050-1056', 'checkDigit'], ['5050-105', 'form'], ['50501-055', 'form'], ['5050–1055', 'form'], ['', 'form']])('may not have the bankgiro %s', (text, fault) => {
    expect(parseBankgiro(text)).toEqual({ kind: 'wrong', fault });
  });

  test.each([['28 65 43-4', '286543-4'], ['2865434', '286543-4'], ['1-8', '1-8']])('may have the plusgiro %s', (text, written) => {
    const checked = parsePlusgiro(text);
    expect(checked.kind === 'right' && writeGiro(checked.value)).toBe(written);
  });

  test.each([['28 65 43-5', 'checkDigit'], ['123456789-0', 'form'], ['8', 'form'], ['28-65-43-4', 'form']])('may not have the plusgiro %s', (text, fault) => {
    expect(parsePlusgiro(text)).toEqual({ kind: 'wrong', fault });
  });

  test.each([['232100-0214', '232100-0214'], ['2321000214', '232100-0214'], ['16232100-0214', '232100-0214'], ['556016-0680', '556016-0680']])('may have the organisation number %s', (text, value) => {
    expect(parseOrganisationNumber(text)).toEqual({ kind: 'right', value });
  });

  test.each([['232100-0215', 'checkDigit'], ['001000-0000', 'person'], ['23210-0214', 'form'], ['SE232100021401', 'form']])('may not have the organisation number %s', (text, fault) => {
    expect(parseOrganisationNumber(text)).toEqual({ kind: 'wrong', fault });
  });
});

describe('an amount for machines', () => {
  test('is whole öre, there and back', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), (ore) => {
      expect(parseOre(writeOre(ore))).toBe(ore);
    }));
  });

  test.each(['1,50', '1 000', '1.005', '.5', '5.', '+5', '', '1e3', '−5'])('is not %s', (text) => {
    expect(parseOre(text)).toBeUndefined();
  });
});
