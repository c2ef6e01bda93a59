import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integer, multiply, ONE, rational } from './rational.ts';
import { COMMON_UNIT_WORDS, conversion, divideUnits, multiplyUnits, NO_UNIT, parseUnit, sameUnit, unitOf, type Unit, type UnitWords } from './unit.ts';

const WORDS: UnitWords = new Map([...COMMON_UNIT_WORDS, ...['listad', 'listade'].map((form) => [form, { word: 'listad', dimension: 'listad', size: ONE }] as const)]);

function unit(text: string): Unit {
  const parsed = parseUnit(text, WORDS);
  if ('unknown' in parsed) throw new Error(parsed.unknown);
  return parsed.unit;
}

const someUnit = fc.array(fc.tuple(fc.constantFrom(...new Set([...WORDS.values()].map(({ word }) => word))), fc.integer({ min: -2, max: 2 })), { maxLength: 4 })
  .map((powers) => unitOf(new Map(powers)));

describe('a unit', () => {
  test('is the same in singular and plural, and in any order', () => {
    expect(sameUnit(unit('kr/listade/månader'), unit('kr/månad/listad'))).toBe(true);
    expect(unit('kronor').text).toBe('kr');
    expect(unit('procent').text).toBe('%');
  });

  test('over itself is no unit', () => {
    expect(sameUnit(unit('kr/kr'), NO_UNIT)).toBe(true);
    expect(NO_UNIT.text).toBe('');
  });

  test('that only divides is written with a one above', () => {
    expect(unit('1/månad').text).toBe('1/månad');
  });

  test('with a word that is not known names the word', () => {
    expect(parseUnit('kr/listadd', WORDS)).toEqual({ unknown: 'listadd' });
    expect(parseUnit('', WORDS)).toEqual({ unknown: '' });
  });

  test('is read back from how it is written', () => {
    fc.assert(fc.property(someUnit.filter(({ text }) => text !== ''), (one) => {
      expect(unit(one.text).text).toBe(one.text);
    }));
  });

  test('times and over another are each other backwards', () => {
    fc.assert(fc.property(someUnit, someUnit, (a, b) => {
      expect(divideUnits(multiplyUnits(a, b), b).text).toBe(a.text);
    }));
  });
});

describe('a conversion', () => {
  test.each([
    ['tkr', 'kr', integer(1000)], ['kr', 'mnkr', rational(1n, 1_000_000n)], ['öre', 'kr', rational(1n, 100n)], ['km', 'm', integer(1000)], ['mil', 'km', integer(10)],
    ['kr/månad', 'kr/år', integer(12)], ['kr/år', 'kr/månad', rational(1n, 12n)], ['år', 'månader', integer(12)], ['timmar', 'minuter', integer(60)],
    ['%', 'procentenheter', ONE], ['kr/listad/år', 'tkr/listade/månad', rational(1n, 12_000n)], ['%', '1', rational(1n, 100n)],
  ])('from %s to %s is exact', (from, to, factor) => {
    expect(conversion(unit(from), unit(to), WORDS)).toEqual(factor);
  });

  test.each([['kr', 'km'], ['kr/månad', 'kr'], ['dagar', 'månader'], ['kr/listad', 'kr'], ['listade', '1']])('from %s to %s does not exist', (from, to) => {
    expect(conversion(unit(from), unit(to), WORDS)).toBeUndefined();
  });

  test('there and back again changes nothing', () => {
    fc.assert(fc.property(someUnit, someUnit, (a, b) => {
      const there = conversion(a, b, WORDS);
      const back = conversion(b, a, WORDS);
      expect(there === undefined).toBe(back === undefined);
      expect(multiply(there ?? ONE, back ?? ONE)).toEqual(ONE);
    }));
  });
});
