import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Weighted } from './allocation.ts';
import { powerOfTen } from './decimal.ts';
import { absolute, compare, divide, integer, multiply, negate, rational, subtract, sum, type Rational } from './rational.ts';

const weigh = (...weights: readonly number[]): readonly Weighted[] => weights.map((weight, at) => ({ id: `${at}`, weight: integer(weight) }));

function partsOf(total: Rational, among: readonly Weighted[], decimals: number): readonly Rational[] {
  const allocated = allocate(total, among, decimals);
  if (allocated.kind === 'refused') throw new Error(allocated.fault);
  return allocated.parts;
}

const someone = fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 1000n)).map(([a, b]) => rational(a, b));
const splitting = fc.record({
  units: fc.bigInt(-(10n ** 10n), 10n ** 10n), decimals: fc.nat({ max: 3 }),
  weights: fc.array(someone, { minLength: 1, maxLength: 12 }).filter((weights) => weights.some(({ numerator }) => numerator > 0n)),
}).map(({ units, decimals, weights }) => ({
  total: rational(units, powerOfTen(decimals)), decimals, among: weights.map((weight, at): Weighted => ({ id: `${at}`, weight })),
}));

describe('FÖRDELA', () => {
  test('gives the one krona that is left to the largest remainder', () => {
    expect(partsOf(integer(100), weigh(1, 1, 2), 0)).toEqual([25, 25, 50].map((whole) => integer(whole)));
    expect(partsOf(integer(10), weigh(3, 3, 1), 0)).toEqual([4, 4, 2].map((whole) => integer(whole)));
  });

  test('gives it to the first of those with equal remainders', () => {
    expect(partsOf(integer(100), weigh(1, 1, 1), 0)).toEqual([34, 33, 33].map((whole) => integer(whole)));
    expect(partsOf(integer(101), weigh(1, 1, 1), 0)).toEqual([34, 34, 33].map((whole) => integer(whole)));
  });

  test('mirrors a negative total', () => {
    expect(partsOf(integer(-100), weigh(1, 1, 1), 0)).toEqual([-34, -33, -33].map((whole) => integer(whole)));
  });

  test('gives one of no weight nothing, and one alone everything', () => {
    expect(partsOf(integer(7), weigh(0, 1), 0)).toEqual([integer(0), integer(7)]);
    expect(partsOf(integer(7), weigh(3), 0)).toEqual([integer(7)]);
  });

  test('splits into öre when asked to', () => {
    expect(partsOf(integer(1), weigh(1, 1, 1), 2)).toEqual([34n, 33n, 33n].map((part) => rational(part, 100n)));
  });

  test('is refused without weight, with a negative weight, and for a total finer than its parts', () => {
    expect(allocate(integer(1), weigh(0, 0), 0)).toEqual({ kind: 'refused', fault: 'noWeight' });
    expect(allocate(integer(1), [], 0)).toEqual({ kind: 'refused', fault: 'noWeight' });
    expect(allocate(integer(0), weigh(0, 0), 0)).toEqual({ kind: 'allocated', parts: [integer(0), integer(0)] });
    expect(allocate(integer(1), weigh(2, -1), 0)).toEqual({ kind: 'refused', fault: 'negativeWeight' });
    expect(allocate(rational(1n, 100n), weigh(1), 0)).toEqual({ kind: 'refused', fault: 'finerThanDecimals' });
  });
});

describe('whatever is split', () => {
  test('the parts add up to it exactly', () => {
    fc.assert(fc.property(splitting, ({ total, among, decimals }) => {
      expect(sum(partsOf(total, among, decimals))).toEqual(total);
    }), { numRuns: 1_000 });
  });

  test('every part is less than one smallest unit from its exact share', () => {
    fc.assert(fc.property(splitting, ({ total, among, decimals }) => {
      const weights = sum(among.map(({ weight }) => weight));
      const unit = rational(1n, powerOfTen(decimals));
      for (const [at, part] of partsOf(total, among, decimals).entries()) {
        const exact = divide(multiply(total, among[at]?.weight ?? integer(0)), weights);
        expect(compare(absolute(subtract(part, exact)), unit)).toBe(-1);
      }
    }), { numRuns: 500 });
  });

  test('a heavier weight never gets less', () => {
    fc.assert(fc.property(splitting, ({ total, among, decimals }) => {
      const sizes = partsOf(total, among, decimals).map(absolute);
      for (const [i, a] of among.entries()) {
        for (const [j, b] of among.entries()) {
          const isLess = compare(sizes[i] as Rational, sizes[j] as Rational) < 0;
          expect(isLess && compare(a.weight, b.weight) > 0).toBe(false);
        }
      }
    }), { numRuns: 500 });
  });

  test('equal weights differ by at most one smallest unit, and the first are not behind', () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 1, max: 20 }), (total, count) => {
      const parts = partsOf(integer(total), weigh(...Array<number>(count).fill(3)), 0).map(({ numerator }) => numerator);
      expect(parts).toEqual(parts.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      expect((parts[0] ?? 0n) - (parts.at(-1) ?? 0n) <= 1n).toBe(true);
    }));
  });

  test('a negative total gives the same parts with the other sign', () => {
    fc.assert(fc.property(splitting, ({ total, among, decimals }) => {
      expect(partsOf(negate(total), among, decimals)).toEqual(partsOf(total, among, decimals).map(negate));
    }), { numRuns: 500 });
  });

  test('weights in another unit give the same parts', () => {
    fc.assert(fc.property(splitting, fc.bigInt(1n, 1000n), ({ total, among, decimals }, factor) => {
      const scaled = among.map(({ id, weight }) => ({ id, weight: multiply(weight, rational(factor, 7n)) }));
      expect(partsOf(total, scaled, decimals)).toEqual(partsOf(total, among, decimals));
    }), { numRuns: 300 });
  });
});
