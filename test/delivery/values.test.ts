/** What a cell means does not depend on who reads it: SQL over many rows gives what the core gives for one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/quantity/day.ts';
import { mantissa, parseDecimal } from '../../src/core/quantity/decimal.ts';
import { accepted, deliveryFiles, quarantine, withDelivery } from './files.ts';

/** The staged values of a column of cells that may be empty, or `vila` for a row that waits, cell by cell. */
function valuesOf(cells: readonly string[], mapping: string, column: string): Promise<readonly string[]> {
  const id = (index: number): string => `p${String(index).padStart(3, '0')}`;
  const lines = ['Person;Född;Prov', 'a;1980-01-01;', 'b;1980-01-01;', ...cells.map((cell, index) => `${id(index)};1980-01-01;"${cell}"`)];
  const files = deliveryFiles({ mapping: (good) => quarantine(good.replace(/ {4}kön: [^]*(?=besök:)/u, `    ${column}: { kolumn: Prov, tomt: tillåts, ${mapping} }\n`)) });
  return withDelivery({ ...files, 'personer.csv': `${lines.join('\n')}\n` }, async ({ read, rows }) => {
    const staged = new Map((await rows(accepted(await read()).delivery.persons)).map((row) => [row.split('|')[0], row.split('|').at(-1) ?? '']));
    return cells.map((_, index) => staged.get(id(index)) ?? 'vila');
  });
}

const piece = fc.constantFrom('0', '1', '12', '123', '007', ' ', '\u00a0', ',', ',5', ',50', ',505', '-', '−', '.', 'e', '999', '\u2009');
const written = fc.oneof(fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('')), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String), fc.integer({ min: -99_999, max: 99_999 }).map((number) => `${Math.trunc(number / 100)},${String(Math.abs(number % 100)).padStart(2, '0')}`));

test('numbers with a decimal comma are those of the core, as whole numbers of their last decimal', () => fc.assert(fc.asyncProperty(fc.array(written, { minLength: 40, maxLength: 40 }), async (cells) => {
  const expected = cells.map((cell) => {
    const word = cell.replaceAll(/^[ \u00a0]+|[ \u00a0]+$/gu, '');
    if (word === '') return '';
    const read = parseDecimal(word);
    const isWhole = read && (read.value.numerator * 100n) % read.value.denominator === 0n;
    const number = read && isWhole ? mantissa(read.value, 2) : undefined;
    return number !== undefined && number >= -50_000n && number <= 99_999_999n ? String(number) : 'vila';
  });
  expect(await valuesOf(cells, 'typ: tal, decimaler: 2, spann: "-500..999999,99"', 'vikt')).toEqual(expected);
}), { numRuns: 5, endOnFailure: true }));

test('whole numbers of a stated scale lose no digit, and those with more decimals than the input has wait', async () => {
  const cells = ['12500', '-7', '0', '12501', '1,5', '999999999999999999999', '12 500'];
  expect(await valuesOf(cells, 'typ: tal, skala: 4, decimaler: 6, spann: -1..9', 'vikt')).toEqual(['1250000', '-700', '0', '1250100', 'vila', 'vila', 'vila']);
  expect(await valuesOf(cells, 'typ: tal, skala: 4, decimaler: 2, spann: -1..9', 'vikt')).toEqual(['125', 'vila', '0', 'vila', 'vila', 'vila', 'vila']);
});

const digits = fc.tuple(fc.integer({ min: 1840, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));

test('days are those of the calendar, in each form', () => fc.assert(fc.asyncProperty(fc.array(digits, { minLength: 40, maxLength: 40 }), async (days) => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const dashed = days.map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
  const expected = dashed.map((day) => (parseDay(day) !== undefined && day >= '1850' && day < '2200' ? day : 'vila'));
  expect(await valuesOf(dashed, 'typ: datum', 'sedan')).toEqual(expected);
  expect(await valuesOf(dashed.map((day) => day.replaceAll('-', '')), 'dag: ÅÅÅÅMMDD', 'sedan')).toEqual(expected);
}), { numRuns: 3, endOnFailure: true }));

test('words are translated, or kept, or wait', async () => {
  const cells = ['J', 'N', 'ja', 'j', ' J ', '?'];
  expect(await valuesOf(cells, 'typ: ja/nej, värden: { J: ja, N: nej }, tomma: ["?"]', 'tolk')).toEqual(['true', 'false', 'vila', 'vila', 'true', '']);
  expect(await valuesOf(cells, 'värden: [J, N]', 'svar')).toEqual(['J', 'N', 'vila', 'vila', 'J', 'vila']);
  expect(await valuesOf(['e\u0301n', 'én', "it's"], 'värden: { én: ett, "it\'s": två }', 'ord')).toEqual(['ett', 'ett', 'två']);
});

test('what the rulebook declares goes before the mapping', () => withDelivery(deliveryFiles({ mapping: (good) => good.replace('typ: tal, decimaler: 2, spann: 0..50, ', '') }), async ({ read, rows }) => {
  const parsed = parseDecimal('9');
  if (!parsed) throw new Error('nine is a number');
  const range = { low: { numerator: 0n, denominator: 1n }, high: parsed.value };
  const { delivery } = accepted(await read('leave', { declared: (field) => (field === 'vikt' ? { kind: 'number', unit: { text: '', powers: new Map() }, decimals: 3, range } : undefined) }));
  expect(await rows(delivery.persons)).toEqual(['a|1980-01-01||kvinna|1500', 'b|1990-12-31||man|']);
  expect(delivery.inputs.at(-1)).toMatchObject({ input: 'vikt', missing: 'allowed', type: { decimals: 3, range } });
}));
