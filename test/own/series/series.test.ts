/** A year's outgoing balance is the next one's ingoing, and nothing is lost on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimOverYears, type ClaimOverYears } from '../../../src/core/comparison/series/claim-over-years.ts';
import { runSeries } from '../../../src/core/comparison/series/run-series.ts';
import type { ComputedYear, SeriesClaim, YearOfSeries } from '../../../src/core/comparison/series/series.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { add, equal, subtract, ZERO, type Rational } from '../../../src/core/quantity/rational.ts';
import { asked, rulebook, series, TERMS, yearOf, yearsOf, type Terms } from './series-parts.ts';

function run(given: ReadonlyMap<number, Figures>, to: number, choices: ReadonlyMap<string, string> = new Map(), from = 2011): readonly YearOfSeries[] {
  const done = runSeries(rulebook, given, series, { ...asked, choices }, { begin: from, from, to });
  if (done.kind === 'refused') throw new Error(JSON.stringify(done.problems.map(({ code, facts }) => [code, facts])));
  return done.years;
}
const computed = (years: readonly YearOfSeries[], year: number): ComputedYear => years.find((one) => one.year === year) as ComputedYear;
const kronor = (years: readonly YearOfSeries[], year: number, rule: string, unit = 'Norr'): number | string => {
  const value = computed(years, year).calculation.value(rule, unit);
  return value.kind === 'number' ? Number(value.value.numerator) / Number(value.value.denominator) : value.kind;
};
const claim = (years: readonly YearOfSeries[]): ClaimOverYears => claimOverYears(series.claim as SeriesClaim, years);

describe('from year to year', () => {
  test('what a year leaves is what the next begins with, and the oldest deficit is met first', () => {
    // 80 per cent of 500 000 and of 100 000 are carried; a surplus of 420 000 meets 400 000 of 2011 first, then 20 000 of 2012.
    const years = run(yearsOf([-500_000, -100_000, 420_000]), 2013);
    expect([2011, 2012, 2013].map((year) => kronor(years, year, 'utgående underskott'))).toEqual([400_000, 480_000, 60_000]);
    expect([kronor(years, 2013, 'täckt från i förrfjol'), kronor(years, 2013, 'täckt från i fjol'), kronor(years, 2013, 'möts av årets överskott')]).toEqual([400_000, 20_000, 420_000]);
  });

  test('a deficit grows old: after three years it is told among those older', () => {
    const years = run(yearsOf([-100_000, 0, 0, 0]), 2014, new Map([['inte återställt i tid', 'inom antalet år']]));
    expect([2011, 2012, 2013, 2014].map((year) => kronor(years, year, 'inte återställt i tid'))).toEqual([0, 0, 0, 80_000]);
    const sooner = run(yearsOf([-100_000, 0, 0, 0], { ...TERMS, years: 2 }), 2014, new Map([['inte återställt i tid', 'inom antalet år']]));
    expect([2011, 2012, 2013, 2014].map((year) => kronor(sooner, year, 'inte återställt i tid'))).toEqual([0, 0, 80_000, 80_000]);
  });

  test('a figure that is brought forward names the year and the rule it comes from, and is no surer', () => {
    const { figures } = computed(run(yearsOf([-500_000, 0]), 2012), 2012);
    expect(figures.entities.get('enhet')?.[0]?.figures.get('ingående underskott från i fjol')).toMatchObject({ place: { file: '2011', cell: 'underskott som förs vidare' }, written: '400000', sureness: 'constructed' });
  });

  test('after a year without figures what the next begins with is missing, not nothing', () => {
    const given = new Map([...yearsOf([-500_000, 0, 100_000])].filter(([year]) => year !== 2012));
    const years = run(given, 2013);
    expect(years.map(({ kind }) => kind)).toEqual(['computed', 'missing', 'computed']);
    expect([kronor(years, 2013, 'årets överskott'), kronor(years, 2013, 'utgående underskott'), kronor(years, 2013, 'möts av årets överskott')]).toEqual([100_000, 'missing', 'missing']);
  });

  test('a year whose own figures say what it begins with begins there again', () => {
    const given = new Map([[2011, yearOf(2011, { Norr: -500_000 }, 'from nothing')], [2013, yearOf(2013, { Norr: 100_000 }, 'from nothing')]]);
    expect(kronor(run(given, 2013), 2013, 'utgående överskott')).toBe(50_000);
  });

  test('figures that say otherwise than the year before are refused, and the same amount is not', () => {
    const differing = new Map([[2011, yearOf(2011, { Norr: -500_000 }, 'from nothing')], [2012, yearOf(2012, { Norr: 0 }, 'from nothing')]]);
    const done = runSeries(rulebook, differing, series, asked, { begin: 2011, from: 2011, to: 2012 });
    expect(done).toMatchObject({ kind: 'refused', problems: [{ code: 'series-given-differs', facts: { row: 'Norr', year: 2012, given: '0', carried: '400000' } }] });
    const same = new Map([[2011, yearOf(2011, { Norr: 0 }, 'from nothing')], [2012, yearOf(2012, { Norr: 0 }, 'from nothing')]]);
    expect(run(same, 2012)).toHaveLength(2);
  });

  test('a unit that closes with a balance is told of, and a new one begins without any', () => {
    const given = new Map([[2011, yearOf(2011, { Norr: -500_000, 'Väst': 0 }, 'from nothing')], [2012, yearOf(2012, { 'Väst': 0, Ny: 10 }, 'brought forward')]]);
    const years = run(given, 2012);
    expect(computed(years, 2012).left).toEqual([{ row: 'Norr', rule: 'underskott som förs vidare', year: 2011 }]);
    expect([kronor(years, 2012, 'utgående överskott', 'Väst'), kronor(years, 2012, 'utgående överskott', 'Ny')]).toEqual([0, 'missing']);
  });
});

describe('no deficit has ever been met by a surplus', () => {
  test('true when no unit in no year has', () => {
    expect(claim(run(yearsOf([-500_000, -100_000, 0]), 2013))).toMatchObject({ state: 'true', against: [], unsettled: [], deficits: 2 });
  });

  test('false with the year and the unit that show it', () => {
    const found = claim(run(yearsOf([-500_000, 100_000]), 2012));
    expect([found.state, found.against.map(({ year, row, rule }) => [year, row, rule])]).toEqual(['false', [[2012, 'Norr', 'möts av årets överskott']]]);
  });

  test('an earlier surplus meets it only under the choice that lets it', () => {
    const given = yearsOf([500_000, -100_000]);
    expect(claim(run(given, 2012)).state).toBe('true');
    expect(claim(run(given, 2012, new Map([['möts av tidigare överskott', 'mot tidigare överskott']])))).toMatchObject({ state: 'false', against: [{ year: 2012, rule: 'möts av tidigare överskott' }] });
  });

  test('unknown when a year is missing, also one at the end', () => {
    expect(claim(run(yearsOf([-500_000, -100_000]), 2013))).toMatchObject({ state: 'unknown', unsettled: [{ kind: 'year', year: 2013 }] });
    const given = new Map([...yearsOf([-500_000, 0, -1])].filter(([year]) => year !== 2012));
    expect(claim(run(given, 2013)).unsettled.map((one) => [one.kind, one.year])).toEqual([['year', 2012], ['value', 2013]]);
  });

  test('false all the same when a year is missing but another shows it', () => {
    expect(claim(run(yearsOf([-500_000, 100_000]), 2013)).state).toBe('false');
  });

  test('with a result that is missing it is unknown', () => {
    const given = new Map([[2011, yearOf(2011, { Norr: -500_000, 'Väst': undefined }, 'from nothing')]]);
    expect(claim(run(given, 2011))).toMatchObject({ state: 'unknown', unsettled: expect.arrayContaining([{ kind: 'value', year: 2011, row: 'Väst', rule: 'möts av årets överskott' }]) as unknown });
  });
});

describe('whatever the results and the terms', () => {
  const terms: fc.Arbitrary<Terms> = fc.record({ surplusShare: fc.nat({ max: 100 }), deficitShare: fc.nat({ max: 100 }), surplusCap: fc.nat({ max: 300_000 }), deficitCap: fc.nat({ max: 300_000 }), years: fc.integer({ min: 1, max: 3 }) });
  const results = fc.array(fc.oneof(fc.integer({ min: -900_000, max: 900_000 }), fc.constant(0)), { minLength: 1, maxLength: 8 });
  const choices = fc.record({
    'möts av tidigare överskott': fc.constantFrom('vart år för sig', 'mot tidigare överskott'), 'taket gäller saldot': fc.constantFrom('vad som läggs till i år', 'det samlade saldot'),
    'inte återställt i tid': fc.constantFrom('ingen gräns', 'inom antalet år'),
  }).map((one) => new Map(Object.entries(one)));

  test('all results together are what is left at the end and what the region took, and no balance is below 0', () => {
    fc.assert(fc.property(results, terms, choices, (all, chosenTerms, chosen) => {
      const years = run(yearsOf(all, chosenTerms), 2010 + all.length, chosen);
      const exact = (year: number, rule: string): Rational => {
        const value = computed(years, year).calculation.value(rule, 'Norr');
        return value.kind === 'number' ? value.value : ZERO;
      };
      const last = 2010 + all.length;
      const span = all.map((_, at) => 2011 + at);
      const sumOf = (rule: string): Rational => span.map((year) => exact(year, rule)).reduce(add, ZERO);
      expect(equal(sumOf('årets resultat'), add(subtract(exact(last, 'utgående överskott'), exact(last, 'utgående underskott')), sumOf('stannar hos regionen')))).toBe(true);
      const balances = span.flatMap((year) => ['utgående överskott', 'utgående underskott', 'kvar från i fjol', 'kvar från förrfjol och tidigare', 'inte återställt i tid'].map((rule) => exact(year, rule)));
      expect(balances.every(({ numerator }) => numerator >= 0n)).toBe(true);
      const met = span.some((year) => exact(year, 'möts av årets överskott').numerator > 0n || exact(year, 'möts av tidigare överskott').numerator > 0n);
      expect(claim(years).state).toBe(met ? 'false' : 'true');
    }), { numRuns: 300 });
  });
});
