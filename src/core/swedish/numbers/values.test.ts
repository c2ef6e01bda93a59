import { describe, expect, test } from 'vitest';
import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import { missing, NOT_APPLICABLE, number, truth } from '../../language/reference/value.ts';
import { range } from '../../quantity/range.ts';
import { integer, ONE, rational, ZERO } from '../../quantity/rational.ts';
import { COMMON_UNIT_WORDS, parseUnit, type UnitWords } from '../../quantity/unit.ts';
import { formatValue, needsInWords } from './values.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const words: UnitWords = new Map([
  ...COMMON_UNIT_WORDS,
  ...['listad', 'listade'].map((form) => [form, { word: 'listad', dimension: 'listad', size: ONE }] as const),
  ...['besök', 'besöken'].map((form) => [form, { word: 'besök', dimension: 'besök', size: ONE }] as const),
]);

function numbers(unit: string, decimals = 0): DeclaredType {
  const parsed = parseUnit(unit, words);
  if (!('unit' in parsed)) throw new Error(`the unit ${unit} is not known`);
  return { kind: 'number', unit: parsed.unit, decimals, range: range(ZERO, ONE) };
}

describe('three kinds of nothing', () => {
  const kr = numbers('kr');
  test('zero is 0 kr', () => expect(spaced(formatValue(number(ZERO), kr, 'sv'))).toBe('0 kr'));
  test('what does not apply says so', () => {
    expect(formatValue(NOT_APPLICABLE, kr, 'sv')).toBe('gäller inte');
    expect(formatValue(NOT_APPLICABLE, kr, 'en')).toBe('does not apply');
  });
  test('what is missing says what is needed', () => {
    const value = missing({ kind: 'input', input: 'listade', entity: 'hälsocentral', row: 'Sveg', month: 2 }, { kind: 'basis', rule: 'gräns' });
    expect(formatValue(value, kr, 'sv')).toBe('saknas: listade för Sveg i mars; ett beslut om vad gräns är');
    expect(formatValue(value, kr, 'en')).toBe('missing: listade for Sveg in March; a decision on what gräns is');
  });
  test('the end of a long list of what is missing is counted', () => {
    const needs = Array.from({ length: 8 }, (_, index) => ({ kind: 'basis' as const, rule: `r${index}` }));
    expect(needsInWords(needs, 'sv')).toMatch(/; och 3 uppgifter till$/u);
  });
  test('a divisor of nothing and weights of nothing are told apart', () => {
    expect(needsInWords([{ kind: 'divisor', rule: 'andel', row: 'Åre' }], 'sv')).toBe('en nämnare som inte är noll i andel för Åre');
    expect(needsInWords([{ kind: 'weights', rule: 'del' }], 'sv')).toBe('vikter som inte är negativa och inte bara nollor i del');
  });
});

describe('units follow numbers in words', () => {
  test('one is one and several are several', () => {
    expect(spaced(formatValue(number(integer(1)), numbers('listad'), 'sv', words))).toBe('1 listad');
    expect(spaced(formatValue(number(integer(3608)), numbers('listad'), 'sv', words))).toBe('3 608 listade');
    expect(spaced(formatValue(number(integer(3608)), numbers('listad'), 'en', words))).toBe('3,608 listed');
  });
  test('a price per something keeps its slash, and what it is per stays one', () => {
    expect(spaced(formatValue(number(rational(19_281_000n, 19_738n)), numbers('kr/listad/månad'), 'sv', words))).toBe('≈ 976,85 kr/listad/månad');
    expect(spaced(formatValue(number(integer(2)), numbers('kr/listad/månad'), 'en', words))).toBe('2 SEK/listed/month');
  });
  test('a unit of the rulebook that has no English word keeps its own', () => {
    expect(spaced(formatValue(number(integer(2)), numbers('besök'), 'en', words))).toBe('2 besöken');
  });
  test('a number of no unit is only a number', () => expect(formatValue(number(integer(2)), { ...numbers('kr'), unit: { text: '', powers: new Map() } } as DeclaredType, 'sv')).toBe('2'));
  test('declared decimals are kept: 30,0 km', () => expect(spaced(formatValue(number(integer(30)), numbers('km', 1), 'sv'))).toBe('30,0 km'));
  test('öre are always two digits', () => expect(spaced(formatValue(number(rational(5n, 2n)), numbers('kr'), 'sv'))).toBe('2,50 kr'));
});

test('yes and no, texts and days are said as they are', () => {
  expect(formatValue(truth(true), { kind: 'truth' }, 'sv')).toBe('ja');
  expect(formatValue(truth(false), { kind: 'truth' }, 'en')).toBe('no');
  expect(formatValue({ kind: 'text', value: 'region' }, { kind: 'text' }, 'sv')).toBe('region');
  expect(formatValue({ kind: 'date', value: '2024-01-01' }, { kind: 'date' }, 'sv')).toBe('2024-01-01');
});
