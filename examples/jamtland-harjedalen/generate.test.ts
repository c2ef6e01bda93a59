import { describe, expect, test } from 'vitest';
import { add, rational } from '../../src/core/quantity/rational.ts';
import { faultsOf, reachedBy } from './check.ts';
import { publishedResidents, publishedResidentsOfCounty, residentsOf } from './figures/people.ts';
import { sumOf } from './figures/results.ts';
import { distancesOf } from './figures/roads.ts';
import { solve } from './figures/solve.ts';
import type { Wording } from './figures/totals.ts';
import { centresIn, isOwnRun, isPrivate, providers, years, type Year } from './figures/units.ts';
import { draftOf } from './figures/year.ts';
import { sheetsOf } from './generate.ts';
import type { Sheet } from './writing/cell.ts';

const reached = (wording: Wording, year: Year) => reachedBy(wording, year, sheetsOf(year));
const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The sheets with six kronor more in what Åre paid its staff: enough to move both amounts by a krona. */
function withSixKronorMore(sheets: readonly Sheet[]): readonly Sheet[] {
  const sixKronor = rational(6n, 1000n);
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell, column) => {
        const isStaff = sheet.headers[column]?.header === 'Personalkostnader';
        const isHit = isStaff && row[0]?.kind === 'text' && row[0].text === 'Åre';
        return isHit && cell.kind === 'number' ? { ...cell, value: add(cell.value, sixKronor) } : cell;
      }),
    ),
  }));
}

describe('the totals that are public', () => {
  test('for 2024 are met to the krona: the amount decided and the amount proposed', () => {
    expect(reached('remoteAndSmall', 2024).compensation).toBe(19_281_000n);
    expect(reached('outsideTheList', 2024).compensation).toBe(8_902_000n);
  });

  test('for 2023 are met as rounded: 24 and 14, 88 and a little over 3 million kronor', () => {
    const [rule, list] = [reached('remoteAndSmall', 2023), reached('outsideTheList', 2023)];
    const amounts = [rule.lastResort, rule.compensation, list.lastResort, list.compensation];
    expect(amounts.map((kronor) => (kronor + 500_000n) / 1_000_000n)).toEqual([24n, 14n, 88n, 3n]);
    expect(list.compensation).toBeGreaterThan(3_000_000n);
  });

  test.each(years)('leave no fault in %i that the check can find', (year) => {
    expect(faultsOf(year, sheetsOf(year))).toEqual([]);
  });

  test('are missed when one cell is a few kronor off, and the check says which', () => {
    const faults = faultsOf(2024, withSixKronorMore(sheetsOf(2024)));
    expect(faults.map((fault) => fault.replace(/ is .*/u, ''))).toEqual([
      '2024, the amount decided',
      '2024, the amount proposed',
      'the sum of Resultat, Personalkostnader',
    ]);
  });
});

describe('the list and the rule of the proposal', () => {
  test.each(years)('differ on Strömsund alone in %i', (year) => {
    const [list, rule] = [reached('outsideTheList', year).centres, reached('aloneInItsArea', year).centres];
    expect(list.filter((id) => !rule.includes(id))).toEqual(['Strömsund']);
    expect(rule.filter((id) => !list.includes(id))).toEqual([]);
  });

  test('give different amounts for 2024: the rule, which keeps Strömsund in the base, gives more', () => {
    expect(reached('aloneInItsArea', 2024).compensation).toBe(10_542_489n);
  });
});

describe('the residents', () => {
  test.each([...publishedResidents])('of the catchments in %s add up to the %i published for 2024', (name, people) => {
    const here = centresIn(2024).filter(({ municipality }) => municipality === name);
    expect(added(here.map(({ id }) => residentsOf(id, 2024)?.atEnd ?? 0))).toBe(people);
  });

  test('of the municipalities add up to those of the county', () => {
    expect(added([...publishedResidents.values()])).toBe(publishedResidentsOfCounty);
  });

  test('begin 2024 as they ended 2023, but for the part of Odensala that Torvalla takes over', () => {
    const ids = centresIn(2023).map(({ id }) => id);
    expect(ids.filter((id) => residentsOf(id, 2023)?.atEnd !== residentsOf(id, 2024)?.atStart)).toEqual(['Odensala']);
    const after = ['Odensala', 'Torvalla'].map((id) => residentsOf(id, 2024)?.atStart ?? 0);
    expect(added(after)).toBe(residentsOf('Odensala', 2023)?.atEnd);
  });
});

describe('the centres', () => {
  const in2024 = new Map(draftOf(2024).centres.map((one) => [one.centre.id, one]));
  const lastResort = reached('remoteAndSmall', 2024).centres;

  test('at exactly 30 km, or with more than 4 000 residents, are not of last resort', () => {
    expect(in2024.get('Myrviken')?.distances.nearest.tenths).toBe(300);
    expect(in2024.get('Myrviken')?.residents?.atEnd).toBeLessThan(4000);
    expect(in2024.get('Bräcke')?.distances.nearest.tenths).toBeGreaterThan(300);
    expect(in2024.get('Bräcke')?.residents?.atEnd).toBe(4018);
    expect(lastResort).toEqual(['Föllinge', 'Backe', 'Funäsdalen', 'Kälarne', 'Hammarstrand', 'Stugun']);
  });

  test('cross 4 000 residents in one place during 2024', () => {
    const crossing = [...in2024.values()].filter(
      ({ residents }) => residents && residents.atStart >= 4000 && residents.atEnd < 4000,
    );
    expect(crossing.map(({ centre }) => centre.id)).toEqual(['Hammarstrand']);
  });

  test.each(years)('have a result in %i when they are region-run and only then, and one has a surplus', (year) => {
    const { centres } = solve(draftOf(year)).figures;
    const withResult = centres.filter(({ result }) => result !== undefined);
    expect(withResult.map(({ centre }) => centre)).toEqual(centresIn(year).filter(isOwnRun));
    expect(withResult.filter(({ result }) => result && sumOf(result) > 0n)).not.toEqual([]);
  });

  test.each(years)('lie at distances in %i that no great circle exceeds, the roads that decide set by hand', (year) => {
    const all = centresIn(year).map((centre) => distancesOf(centre, year));
    expect(all.filter(({ nearest, greatCircle }) => nearest.tenths < greatCircle)).toEqual([]);
    expect(all.filter(({ nearest, nearestOwnRun }) => nearestOwnRun.tenths < nearest.tenths)).toEqual([]);
    const ways = all.flatMap(({ nearest, nearestOwnRun }) => [nearest, nearestOwnRun]);
    expect(ways.filter(({ kind }) => kind === 'byRule')).toEqual([]);
  });

  test('that are private bear the names of their places, and no company is named', () => {
    const ids = centresIn(2024).filter(isPrivate).map(({ id, locality }) => id.replace(` ${locality}`, ''));
    expect(ids).toEqual(Array.from({ length: 6 }, () => 'Privat hälsocentral'));
    expect(providers.filter(({ ownership }) => ownership === 'Privat').map(({ id }) => id)).toEqual(
      ['Frösön', 'Strömsund och Hoting', 'Offerdal', 'Duved', 'Hede'].map((place) => `Privat vårdgivare ${place}`),
    );
    const cells = years.flatMap((year) => sheetsOf(year)).flatMap(({ rows }) => rows.flat());
    const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
    expect(texts.filter((text) => /\b(?:AB|HB|aktiebolag|kooperativ|ekonomisk förening)\b/u.test(text))).toEqual([]);
  });
});
