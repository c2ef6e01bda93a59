import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, type Calculation } from '../../src/core/calculation/calculate.ts';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { add, equal, isZero, ZERO } from '../../src/core/quantity/rational.ts';
import { kernelGather } from '../differential/kernel-gather.ts';
import { MODELS, numberOf, programOf, sumOf } from './models.ts';
import { factsOf, half, region } from './regions.ts';

const RUNS = { numRuns: 30 };

describe.each(MODELS)('$folder', (model) => {
  const program = programOf(model);
  const regions = region(program);
  const payOf = (calculation: Calculation, rule: string) => calculation.rows('enhet').map((row) => numberOf(calculation, rule, row));

  test('what is counted of two populations with nobody in both adds up to what is counted of them together', () => {
    fc.assert(fc.property(regions, (all) => {
      const [both, even, odd] = [all, half(all, 0), half(all, 1)].map((one) => calculate(program, factsOf(one))) as [Calculation, Calculation, Calculation];
      for (const rule of model.counted) {
        expect(payOf(both, rule)).toEqual(both.rows('enhet').map((row) => add(numberOf(even, rule, row) ?? ZERO, numberOf(odd, rule, row) ?? ZERO)));
      }
    }), RUNS);
  });

  test('what a unit is paid of its own is the same whoever else there is, so units apart add up to units together', () => {
    let paid = 0;
    fc.assert(fc.property(region(program, 'a'), region(program, 'b'), (one, other) => {
      const together = calculate(program, factsOf({ inputs: one.inputs, units: [...one.units, ...other.units] }));
      const apart = [one.units, other.units].map((units) => calculate(program, factsOf({ inputs: one.inputs, units })));
      for (const rule of model.own) {
        expect(sumOf(together, rule)).toEqual(apart.map((part) => sumOf(part, rule)).reduce(add, ZERO));
        if (!isZero(sumOf(together, rule))) paid += 1;
      }
    }), RUNS);
    expect(paid).toBeGreaterThan(RUNS.numRuns);
  });

  test('relative points add up to what they are dealt out of, to the last decimal: the mean is 1 in every run', () => {
    fc.assert(fc.property(regions, (all) => {
      const calculation = calculate(program, factsOf(all));
      for (const [points, dealt] of model.renormalised) expect([points, sumOf(calculation, points)]).toEqual([points, sumOf(calculation, dealt)]);
    }), RUNS);
  });

  test('a pot is shared out whole, or not at all when nobody is to have of it', () => {
    let shared = 0;
    fc.assert(fc.property(regions, (all) => {
      const calculation = calculate(program, factsOf(all));
      for (const [share, pot] of model.pots) {
        const parts = payOf(calculation, share).flatMap((part) => part ?? []);
        const sum = parts.reduce(add, ZERO);
        const whole = numberOf(calculation, pot, 'regionen') ?? ZERO;
        expect(equal(sum, whole) || isZero(sum)).toBe(true);
        if (!isZero(sum)) shared += 1;
      }
    }), RUNS);
    expect(shared).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test('the listed in a stream, in chunks of any size, give the same as the listed held at once', async () => {
    let computed = 0;
    await fc.assert(fc.asyncProperty(regions, fc.integer({ min: 1, max: 5 }), async (all, size) => {
      const facts = factsOf(all);
      const run = await runPopulation(program, 'person', facts, new Set(), kernelGather(facts, size));
      if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
      const slow = calculate(program, facts);
      const month = (program.period.month ?? 1) - 1;
      for (const { name, entity } of program.rules.filter(({ entity: of }) => of === 'enhet' || of === 'region')) {
        for (const row of slow.rows(entity ?? '')) expect([name, said(run.calculation.value(name, row, month))]).toEqual([name, said(slow.value(name, row, month))]);
      }
      if (run.calculation.rows('enhet').some((row) => run.calculation.value(model.total, row, month).kind === 'number')) computed += 1;
    }), { numRuns: 25 });
    expect(computed).toBeGreaterThan(10);
  });
});

describe.each(MODELS.filter(({ moved }) => moved.length > 0))('$folder', (model) => {
  const program = programOf(model);

  test('what is moved between units is nothing in all', () => {
    fc.assert(fc.property(region(program), (all) => {
      const calculation = calculate(program, factsOf(all));
      for (const rule of model.moved) expect([rule, sumOf(calculation, rule)]).toEqual([rule, ZERO]);
    }), RUNS);
  });
});

/** A stream tells that a value is missing by the rule and not by the person: that it is missing is what must agree. */
function said(value: Value): string {
  return value.kind === 'missing' ? 'missing' : JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
