import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOfRuns } from '../../src/core/payments/runs/amounts.ts';
import type { RunAmount } from '../../src/core/payments/runs/record.ts';
import { exactText, parseExact } from '../../src/core/quantity/exact.ts';
import { sum, ZERO } from '../../src/core/quantity/rational.ts';
import { keepRun, keptRuns } from '../../src/node/monthly/store.ts';
import type { MonthRan } from '../../src/node/monthly/run-month.ts';
import { inRegion, monthBefore, rulebookText, UNITS, type Listing, type Person } from './region.ts';

const MARCH = { year: 2024, month: 3 };
const APRIL = { year: 2024, month: 4 };
const PERSONS: readonly Person[] = [
  { person: 'a', born: '1980-03-31', weight: 100 }, { person: 'b', born: '2006-03-31', weight: 150 }, { person: 'c', born: '1950-01-01', died: '2024-03-10', weight: 333 }, { person: 'd', born: '2024-03-15', weight: 50 },
];
const LISTINGS: readonly Listing[] = [
  { person: 'a', unit: 'Norr', from: '2020-01-01' }, { person: 'b', unit: 'Norr', from: '2020-01-01', to: '2024-03-15' }, { person: 'b', unit: 'Söder', from: '2024-03-16' },
  { person: 'c', unit: 'Söder', from: '2020-01-01' }, { person: 'd', unit: 'Öster', from: '2024-03-15' },
];

function ran(run: MonthRan): Extract<MonthRan, { kind: 'ran' }> {
  if (run.kind !== 'ran') throw new Error(JSON.stringify(run.problems));
  return run;
}
const paid = (run: MonthRan, rule = 'listningsersättning'): readonly string[] => UNITS.map((row) => ran(run).now.find((one) => one.rule === rule && one.row === row)?.value ?? '0');
const codes = (run: MonthRan): readonly string[] => (run.kind === 'ran' ? [] : run.problems.map(({ code }) => code));

describe('a month', () => {
  test('is paid by the last day of the month before: nobody who came, was born or changed after it', () => inRegion(rulebookText('sista dagen i månaden före'), async (region) => {
    const run = await region.run(await region.deliver(LISTINGS, PERSONS), region.open(MARCH));
    // a 1,00 · 100; b is 17 on 29 February: 2 · 1,50 · 100; c 3,33 · 100.
    expect(paid(run)).toEqual(['400', '333', '0']);
    expect(ran(run).record.control).toMatchObject({ rows: 3, units: 3, days: ['2024-02-29'], notLiving: 0 });
  }));

  test('is paid by its last day: who has died or moved is no longer there, who is born is, and who has turned 18 is of age', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const run = await region.run(await region.deliver(LISTINGS, PERSONS), region.open(MARCH));
    expect(paid(run)).toEqual(['100', '150', '100']);
    expect(ran(run).record.control.notLiving).toBe(1);
  }));

  test('is paid by every day: each unit gets the part of the month it had the person', () => inRegion(rulebookText('varje dag'), async (region) => {
    const run = await region.run(await region.deliver(LISTINGS, PERSONS), region.open(MARCH));
    // b: 150 · 15/31 and 16/31; c lives nine of its days: 333 · 9/31; d lives 17: 2 · 50 · 17/31.
    expect(paid(run)).toEqual(['172.58', '174.1', '54.84']);
  }));

  test('is paid out on the next weekday: 22 June 2024 is a Saturday and midsummer day', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    expect(ran(await region.run(await region.deliver(LISTINGS, PERSONS), region.open({ year: 2024, month: 6 }))).record.payoutDay).toBe('2024-06-24');
  }));

  test('shares a pot to the öre', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const run = await region.run(await region.deliver(LISTINGS, PERSONS), region.open(MARCH));
    expect(exactText(sum(paid(run, 'andel av potten').map((value) => parseExact(value) ?? ZERO)))).toBe('1000.01');
  }));
});

describe('a month is refused', () => {
  const inMarch = async (text: string, listings: readonly Listing[], persons = PERSONS): Promise<readonly string[]> => inRegion(text, async (region) => codes(await region.run(await region.deliver(listings, persons), region.open(MARCH))));
  const lastDay = rulebookText('sista dagen i månaden', 'högst antal byten: { spann: 0..10, värde: 2 }\n');
  const changes = (reason: string | undefined): readonly Listing[] => [
    { person: 'a', unit: 'Norr', from: '2020-01-01', to: '2023-06-30' }, { person: 'a', unit: 'Söder', from: '2023-07-01', to: '2023-08-31' },
    { person: 'a', unit: 'Norr', from: '2023-09-01', to: '2024-06-29' }, { person: 'a', unit: 'Öster', from: '2024-06-30', reason },
  ];

  test('when somebody listed is not among the persons, or listed at a unit nobody has', async () => {
    expect(await inMarch(lastDay, [...LISTINGS, { person: 'x', unit: 'Norr', from: '2020-01-01' }])).toEqual(['run-persons-unknown']);
    expect(await inMarch(lastDay, [...LISTINGS, { person: 'a', unit: 'Väster', from: '2010-01-01', to: '2010-02-01' }])).toEqual(['run-units-unknown']);
  });

  test('at the third change within twelve months, unless there is a reason; a year later it is the second', async () => {
    expect(await inMarch(lastDay, changes(undefined))).toEqual(['run-changes']);
    expect(await inMarch(lastDay, changes('flytt'))).toEqual([]);
    expect(await inMarch(lastDay, changes(undefined).map((one) => (one.unit === 'Öster' ? { ...one, from: '2024-07-01' } : one)))).toEqual([]);
  });

  test('when nobody is listed on the day', async () => {
    expect(await inMarch(lastDay, [{ person: 'a', unit: 'Norr', from: '2024-04-01' }])).toEqual(['run-nobody-listed']);
  });

  test('when somebody is listed at two units on the day', async () => {
    expect(await inMarch(lastDay, [...LISTINGS, { person: 'a', unit: 'Öster', from: '2024-03-01' }])).toContain('population-duplicate');
  });

  test('when days are counted by parts that no rule reads', async () => {
    const unread = rulebookText('varje dag').replace(/^listade delar:.*\n^delar i perioden:.*\n/mu, '').replace(' * listade delar / delar i perioden', '');
    expect(await inMarch(unread, LISTINGS)).toEqual(['run-parts-unread']);
  });
});

describe('corrections', () => {
  const listing = fc.record({ person: fc.constantFrom('a', 'b', 'c'), unit: fc.constantFrom(...UNITS), from: fc.constantFrom('2023-05-01', '2024-02-29', '2024-03-31'), to: fc.constantFrom(undefined, '2024-03-30', '2024-05-01') });
  /** One listing a person: enough for amounts to come, go and change. */
  const delivery = fc.uniqueArray(listing, { selector: ({ person }) => person, minLength: 1, maxLength: 3 }).map((some) => [...some, { person: 'd', unit: 'Öster', from: '2024-03-15' }]);

  test('sum to what a run made with hindsight gives, however often the listings change', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    await fc.assert(fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 4 }), fc.string({ minLength: 4, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c', 'd') }), async (deliveries, name) => {
      const folder = join(region.work, `korningar-${name}-${deliveries.length}-${Math.trunc(performance.now() * 1000)}`);
      let last: readonly RunAmount[] = [];
      for (const listings of deliveries) {
        const earlier = await keptRuns(folder, '2024-03');
        if ('problem' in earlier) throw new Error(earlier.problem.code);
        const run = ran(await region.run(await region.deliver(listings, PERSONS), region.open(MARCH), earlier));
        await keepRun(folder, run.record);
        last = run.now;
      }
      const kept = await keptRuns(folder, '2024-03');
      if ('problem' in kept) throw new Error(kept.problem.code);
      const byName = (a: RunAmount, b: RunAmount): number => (`${a.rule} ${a.row}` < `${b.rule} ${b.row}` ? -1 : 1);
      expect(sumOfRuns(kept.map(({ record }) => record)).toSorted(byName)).toEqual(last.toSorted(byName));
    }), { numRuns: 15 });
  }));

  test('carry a decision that works backwards, and nothing but what it moves', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const delivered = await region.deliver(LISTINGS, PERSONS);
    const first = ran(await region.run(delivered, region.open(MARCH)));
    const earlier = [{ record: first.record, name: '2024-03-001', fingerprint: '' }];
    // The price of April, decided to hold from March: 3,50 kr more for each kr 100.
    const later = await inRegion(rulebookText('sista dagen i månaden').replace('till: 2024-03-31', 'till: 2024-02-29').replace('från: 2024-04-01', 'från: 2024-03-01'), async (other) =>
      ran(await other.run(await other.deliver(LISTINGS, PERSONS), other.open(MARCH), earlier)));
    expect(later.record.kind).toBe('correction');
    expect(later.record.amounts).toEqual([{ rule: 'listningsersättning', row: 'Norr', value: '3.5' }, { rule: 'listningsersättning', row: 'Söder', value: '5.25' }, { rule: 'listningsersättning', row: 'Öster', value: '3.5' }]);
  }));

  test('are not made of runs that somebody has changed, and never write over one', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const folder = join(region.work, 'korningar');
    const delivered = await region.deliver(LISTINGS, PERSONS);
    const first = ran(await region.run(delivered, region.open(MARCH)));
    const path = await keepRun(folder, first.record);
    await expect(keepRun(folder, first.record)).rejects.toThrow('EEXIST');
    const earlier = await keptRuns(folder, '2024-03');
    await keepRun(folder, ran(await region.run(delivered, region.open(MARCH, [40, 40, 41]), 'problem' in earlier ? [] : earlier)).record);
    writeFileSync(path, JSON.stringify({ ...first.record, reason: 'ändrad' }));
    expect(await keptRuns(folder, '2024-03')).toMatchObject({ problem: { code: 'run-changed', facts: { run: '2024-03-001' } } });
  }));
});

describe('a re-listing', () => {
  test('on any day moves exactly the months whose last day comes on or after it', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const days = fc.integer({ min: 0, max: 120 }).map((after) => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10));
    const before = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    await fc.assert(fc.asyncProperty(days, async (day) => {
      const stays = await region.deliver([{ person: 'a', unit: 'Norr', from: '2020-01-01' }], PERSONS);
      const moves = await region.deliver([{ person: 'a', unit: 'Norr', from: '2020-01-01', to: before(day) }, { person: 'a', unit: 'Söder', from: day }], PERSONS);
      for (const month of [1, 2, 3, 4]) {
        const open = region.open({ year: 2024, month });
        const [stayed, moved] = [paid(await region.run(stays, open)), paid(await region.run(moves, open))];
        expect(moved).toEqual(open.snapshot.last >= day ? [stayed[1], stayed[0], stayed[2]] : stayed);
      }
    }), { numRuns: 8 });
  }));
});

describe('why a month is not as the one before', () => {
  test('is told in steps that sum to the difference: rules, units, who left, moved, changed and came', () => inRegion(rulebookText('sista dagen i månaden'), async (region) => {
    const persons = [...PERSONS, { person: 'e', born: '2006-04-10', weight: 100 }];
    const listings: readonly Listing[] = [
      { person: 'a', unit: 'Norr', from: '2020-01-01', to: '2024-04-02' }, { person: 'a', unit: 'Söder', from: '2024-04-03' }, { person: 'b', unit: 'Norr', from: '2020-01-01', to: '2024-04-05' },
      { person: 'e', unit: 'Norr', from: '2020-01-01' }, { person: 'd', unit: 'Öster', from: '2024-04-15' },
    ];
    const delivered = await region.deliver(listings, persons);
    const { explained } = ran(await region.run(delivered, region.open(APRIL, [40, 40, 50]), [], region.open(monthBefore(APRIL))));
    if (explained?.kind !== 'explained') throw new Error(JSON.stringify(explained));
    const told = explained.deviations.map(({ rule, row, before, after, steps }) => [rule, row, before && exactText(before), exactText(after), [...(steps ?? [])].map(([cause, value]) => `${cause} ${exactText(value)}`).join(', ')]);
    expect(told.filter(([rule]) => rule === 'listningsersättning')).toEqual([
      ['listningsersättning', 'Norr', '450', '103.5', 'rules 15.75, left -155.25, moved -103.5, changed -103.5'],
      ['listningsersättning', 'Söder', '0', '103.5', 'moved 103.5'],
      ['listningsersättning', 'Öster', '0', '103.5', 'came 103.5'],
    ]);
    for (const { before, after, steps } of explained.deviations) expect(sum([before ?? ZERO, ...(steps?.values() ?? [])])).toEqual(after);
  }));
});
