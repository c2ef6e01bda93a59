import { describe, expect, test } from 'vitest';
import { everything } from '../../src/core/calculation/derivation.ts';
import { exactText } from '../../src/core/quantity/exact.ts';
import { inRegion, rulebookText, type Listing, type Person } from './region.ts';

const MARCH = { year: 2024, month: 3 };

const UNITS = ['Norr', 'Söder', 'Öster', 'Väster', 'Mitten'];

/** So many persons at each unit. */
function listedAs(...counts: readonly number[]): { readonly listings: readonly Listing[]; readonly persons: readonly Person[] } {
  const all = counts.flatMap((count, at) => Array.from({ length: count }, (_, index) => ({ person: `${at}-${index}`, unit: UNITS[at] ?? '' })));
  return { listings: all.map((one) => ({ ...one, from: '2020-01-01' })), persons: all.map(({ person }) => ({ person, born: '1980-01-01', weight: 100 })) };
}

const explained = (counts: readonly number[], unit: string, least = 20) => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
  const { listings, persons } = listedAs(...counts);
  return region.explain(await region.deliver(listings, persons), region.open(MARCH), unit, least);
}, UNITS.slice(0, counts.length));

describe('how a unit came to its amounts', () => {
  test('is told rule by rule, from sums over those listed, and no step names a person', async () => {
    const told = await explained([30, 25, 40], 'Norr');
    if (told.kind !== 'explained') throw new Error(told.kind);
    expect([told.listed, told.derivations.map(({ rule, derivation }) => [rule, derivation?.value.kind === 'number' ? exactText(derivation.value.value) : ''])]).toEqual([30, [['listningsersättning', '3000'], ['andel av potten', '315.79']]]);
    const rows = told.derivations.flatMap(({ derivation }) => (derivation ? [...everything(derivation)].map(({ row }) => row) : []));
    expect(rows.filter((row) => /^\d-/u.test(row))).toEqual([]);
    const [first] = told.derivations;
    expect(first?.derivation?.kind === 'rule' ? first.derivation.formula : undefined).toMatchObject({ gathered: 'gathered', parts: [] });
  });

  test('is not told of a unit with fewer listed than the least, nor of the one that would give it away', async () => {
    const kinds: string[] = [];
    for (const unit of UNITS) kinds.push((await explained([60, 50, 25, 19, 21], unit)).kind);
    // Väster has 19; what is told together with it must be enough without its largest.
    expect(kinds).toEqual(['explained', 'explained', 'few', 'few', 'few']);
    expect((await explained([60, 50, 25, 19, 21], 'Väster', 10)).kind).toBe('explained');
  });

  test('leaves out a rule whose way goes over a unit with too few', async () => {
    const told = await explained([60, 50, 25, 19, 21], 'Norr');
    if (told.kind !== 'explained') throw new Error(told.kind);
    // The pot is shared by the points of every unit, which are counted in persons.
    expect(told.derivations.map(({ rule, derivation }) => [rule, derivation !== undefined])).toEqual([['listningsersättning', true], ['andel av potten', false]]);
  });

  test('is asked of a unit that is there', async () => {
    expect(await explained([30, 25, 40], 'Finns inte')).toEqual({ kind: 'unknown', units: ['Norr', 'Söder', 'Öster'] });
  });
});
