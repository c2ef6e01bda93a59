/** What is shown is held against linear algebra: what anybody could work out from the rows, with what they know themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hide, type Hidden, type ListedUnit } from '../../src/core/comparison/models/hide.ts';
import { spans, type Vector } from './spans.ts';

const unit = (id: string, listed: number, ...owners: readonly string[]): ListedUnit => ({ id, listed, owners });
const told = (hidden: Hidden): unknown => (hidden.kind === 'tooFew' ? 'tooFew' : [[...hidden.units].toSorted(), ...hidden.owners.map((level) => [...level].toSorted())]);

describe('units with few listed', () => {
  test('are nowhere to be found among many: all are shown', () => {
    expect(told(hide([unit('a', 20), unit('b', 1500)], 20))).toEqual([[]]);
  });

  test('one alone takes the two smallest others with it, so that neither of them can take itself off', () => {
    expect(told(hide([unit('a', 5), unit('b', 1500), unit('c', 1600), unit('d', 1700)], 20))).toEqual([['a', 'b', 'c']]);
  });

  test('two that are still too few together take one more', () => {
    expect(told(hide([unit('a', 5), unit('b', 6), unit('c', 1600), unit('d', 1700)], 20))).toEqual([['a', 'b', 'c', 'd']]);
    expect(told(hide([unit('a', 15), unit('b', 6), unit('c', 1600), unit('d', 1700)], 20))).toEqual([['a', 'b', 'c']]);
  });

  test('with nobody listed are shown, and help nobody to hide', () => {
    expect(told(hide([unit('a', 0), unit('b', 5), unit('c', 30), unit('d', 40)], 20))).toEqual([['b', 'c', 'd']]);
  });

  test('are never shown with only one other in the region: nothing is', () => {
    expect(told(hide([unit('a', 5), unit('b', 15_000)], 20))).toBe('tooFew');
    expect(told(hide([unit('a', 5)], 20))).toBe('tooFew');
    expect(told(hide([], 20))).toEqual([[]]);
  });

  test('cannot be had by taking the shown units of their owner from its sum', () => {
    const units = [unit('a', 5, 'P'), unit('b', 1500, 'P'), unit('c', 1600, 'P'), unit('d', 1700, 'P'), unit('e', 1800, 'Q')];
    expect(told(hide(units, 20))).toEqual([['a', 'b', 'c'], []]);
  });

  test('whose owner has no other unit are told with the owner beside another owner', () => {
    const units = [unit('a', 5, 'P'), unit('b', 1500, 'Q'), unit('c', 1600, 'Q'), unit('d', 1700, 'R'), unit('e', 1800, 'R'), unit('f', 9000, 'S')];
    expect(told(hide(units, 20))).toEqual([['a', 'b', 'c', 'd'], ['P', 'Q', 'R']]);
  });

  test('beside an owner who has nearly everything are kept from all but that owner', () => {
    const units = [unit('a', 5, 'P'), unit('b', 1500, 'R'), unit('c', 1600, 'R'), unit('d', 1700, 'R')];
    expect(told(hide(units, 20))).toEqual([['a', 'b', 'c'], ['P', 'R']]);
  });
});

const unitsOf = (levels: 0 | 1 | 2): fc.Arbitrary<readonly ListedUnit[]> => fc.array(
  fc.record({ listed: fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 26, max: 300 })), owner: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 8 },
).map((all) => all.map(({ listed, owner }, at) => unit(`u${at}`, listed, ...[`p${owner}`, `q${owner % 2}`].slice(0, levels))));

/** The rows that are shown, each as which units it is the sum of. */
function rowsShown(units: readonly ListedUnit[], { units: hidden, owners }: Extract<Hidden, { kind: 'hidden' }>): readonly Vector[] {
  const vector = (isIn: (one: ListedUnit) => boolean): Vector => units.map((one) => (isIn(one) ? 1n : 0n));
  const byOwner = owners.flatMap((gone, level) => [
    ...[...new Set(units.map((one) => one.owners[level] ?? ''))].filter((owner) => !gone.has(owner)).map((owner) => vector((one) => one.owners[level] === owner)),
    vector((one) => gone.has(one.owners[level] ?? '')),
  ]);
  return [vector(() => true), vector(({ id }) => hidden.has(id)), ...units.filter(({ id }) => !hidden.has(id)).map((shown) => vector((one) => one === shown)), ...byOwner];
}

/** Every group of units that together have somebody listed, and fewer than `least`. */
function smallGroups(units: readonly ListedUnit[], least: number): readonly Vector[] {
  const groups = Array.from({ length: 2 ** units.length }, (_, bits) => units.map((_unit, at) => BigInt((bits >> at) & 1)));
  return groups.filter((group) => {
    const chosen = units.filter((_, at) => group[at] === 1n);
    const listed = chosen.reduce((sum, one) => sum + one.listed, 0);
    return listed > 0 && listed < least && chosen.every((one) => one.listed > 0);
  });
}

const alone = (units: readonly ListedUnit[], at: number): Vector => units.map((_, place) => (place === at ? 1n : 0n));

describe.each([0, 1, 2] as const)('whatever the units are, with %i levels of owners', (levels) => {
  const least = 20;
  const withHidden = (check: (units: readonly ListedUnit[], rows: readonly Vector[], small: readonly Vector[]) => void): void => {
    fc.assert(fc.property(unitsOf(levels), (units) => {
      const hidden = hide(units, least);
      if (hidden.kind === 'hidden') check(units, rowsShown(units, hidden), smallGroups(units, least));
    }), { numRuns: 300 });
  };

  test('nothing about fewer than the least follows from what is shown', () => {
    withHidden((_, rows, small) => {
      for (const group of small) expect(spans(rows, group)).toBe(false);
    });
  });

  test('nor from what is shown and what one unit knows of itself', () => {
    withHidden((units, rows, small) => {
      for (const at of units.keys()) {
        const known = [...rows, alone(units, at)];
        for (const group of small.filter((one) => one[at] === 0n)) expect(spans(known, group)).toBe(false);
      }
    });
  });

  test('nor from what is shown and what an owner knows of all its units, unless too few are listed elsewhere', () => {
    withHidden((units, rows, small) => {
      for (const owner of new Set(units.map((one) => one.owners[0] ?? ''))) {
        const own = [...units.keys()].filter((at) => units[at]?.owners[0] === owner);
        const elsewhere = units.filter((one) => one.owners[0] !== owner).reduce((sum, one) => sum + one.listed, 0);
        if (levels === 0 || elsewhere < least) continue;
        const known = [...rows, ...own.map((at) => alone(units, at))];
        for (const group of small.filter((one) => own.every((at) => one[at] === 0n))) expect(spans(known, group)).toBe(false);
      }
    });
  });

  test('the answer does not depend on the order of the units, but for those equally large', () => {
    fc.assert(fc.property(unitsOf(levels), (units) => {
      fc.pre(new Set(units.map(({ listed }) => listed)).size === units.length);
      expect(hide(units, least).kind).toBe(hide(units.toReversed(), least).kind);
    }), { numRuns: 100 });
  });
});
