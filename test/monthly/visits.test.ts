import { describe, expect, test } from 'vitest';
import type { MonthRan } from '../../src/node/monthly/run-month.ts';
import { inRegion, rulebookText, UNITS, type Listing, type Person, type Visit } from './region.ts';

const MARCH = { year: 2024, month: 3 };
const PERSONS: readonly Person[] = [{ person: 'a', born: '1980-03-31', weight: 100 }, { person: 'b', born: '1981-03-31', weight: 100 }];
const LISTINGS: readonly Listing[] = [{ person: 'a', unit: 'Norr', from: '2020-01-01', to: '2024-03-15' }, { person: 'a', unit: 'Söder', from: '2024-03-16' }, { person: 'b', unit: 'Norr', from: '2020-01-01' }];
const visit = (person: string, unit: string, day: string, work = 'läkare'): Visit => ({ person, unit, day, work });

/** Paid by the visit: more for a doctor, nothing for the unit's own listed. */
const VISITS = rulebookText('sista dagen i månaden')
  .replace('person: { flertal', 'kontakt: { flertal: kontakter, i: enhet, högst: 1 000 000 }\nperson: { flertal')
  .replace('öppetider:', 'yrke:             { för: kontakt, typ: text, värden: [läkare, sjuksköterska] }\nlistad hos:       { för: kontakt, typ: text, värden: [enheten, annan enhet, ingen] }\nlistningstak:     { för: enhet, per: månad, spann: 0..1 000 000 }\nöppetider:')
  .concat('\n```regler\nbesöksersättning: { för: enhet, per: månad, enhet: kr, formel: \'ANTAL(dess kontakter där yrke = "läkare" OCH listad hos <> "enheten") * 500 kr + ANTAL(dess kontakter där yrke = "sjuksköterska" OCH listad hos <> "enheten") * 200 kr\' }\n```\n');

const paid = (run: MonthRan): readonly string[] => {
  if (run.kind !== 'ran') throw new Error(JSON.stringify(run.problems));
  return UNITS.map((row) => run.now.find((one) => one.rule === 'besöksersättning' && one.row === row)?.value ?? '0');
};
const codes = (run: MonthRan): readonly string[] => (run.kind === 'ran' ? [] : run.problems.map(({ code }) => code));

describe('visits', () => {
  test('are paid in their month, to a unit where the person was not listed that day', () => inRegion(VISITS, async (region) => {
    const visits = [
      visit('a', 'Norr', '2024-03-10'), visit('a', 'Norr', '2024-03-20'), visit('a', 'Söder', '2024-03-20', 'sjuksköterska'),
      visit('b', 'Öster', '2024-03-31', 'sjuksköterska'), visit('b', 'Öster', '2024-04-01'), visit('okänd', 'Söder', '2024-03-01'),
    ];
    expect(paid(await region.run(await region.deliver(LISTINGS, PERSONS, visits), region.open(MARCH)))).toEqual(['500', '500', '200']);
  }));

  test('that turn out to be wrong become a correction of that visit alone', () => inRegion(VISITS, async (region) => {
    const right = visit('b', 'Öster', '2024-03-04');
    const first = await region.run(await region.deliver(LISTINGS, PERSONS, [right, visit('b', 'Öster', '2024-03-05')]), region.open(MARCH));
    if (first.kind !== 'ran') throw new Error(JSON.stringify(first.problems));
    const corrected = await region.run(await region.deliver(LISTINGS, PERSONS, [right]), region.open(MARCH), [{ record: first.record, name: '2024-03-001', fingerprint: '' }]);
    if (corrected.kind !== 'ran') throw new Error(JSON.stringify(corrected.problems));
    expect(corrected.record.amounts).toEqual([{ rule: 'besöksersättning', row: 'Öster', value: '-500' }]);
  }));

  test('that a rulebook counts must be delivered, with the columns it reads, at units that are known', () => inRegion(VISITS, async (region) => {
    const open = region.open(MARCH);
    expect(codes(await region.run(await region.deliver(LISTINGS, PERSONS), open))).toEqual(['run-visits-lacking']);
    expect(codes(await region.run(await region.deliver(LISTINGS, PERSONS, [visit('a', 'Väster', '2024-03-10')]), open))).toEqual(['run-units-unknown']);
  }));

  test('of a kind that nobody delivers are refused by the name of the column', () => inRegion(VISITS.replace('yrke: ', 'slag: ').replaceAll('där yrke', 'där slag'), async (region) => {
    expect(codes(await region.run(await region.deliver(LISTINGS, PERSONS, [visit('a', 'Norr', '2024-03-10')]), region.open(MARCH)))).toEqual(['run-visit-columns']);
  }));
});

describe('a cap on how many a unit may list', () => {
  test('is told when it is passed, and stops nothing', () => inRegion(VISITS, async (region) => {
    // Every input of a unit is its hours here, and its cap with it: one.
    const run = await region.run(await region.deliver(LISTINGS.map((one) => ({ ...one, unit: one.unit === 'Söder' ? 'Norr' : one.unit })), PERSONS, [visit('a', 'Norr', '2024-03-10')]), region.open(MARCH, [1, 1, 1]));
    if (run.kind !== 'ran') throw new Error(JSON.stringify(run.problems));
    expect(run.record.control.overCap).toEqual([{ unit: 'Norr', listed: 2, cap: 1 }]);
  }));
});
