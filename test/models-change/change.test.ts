/** What a change of model comes to, computed for real over made-up units. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfModels } from '../../src/core/comparison/models/change-of-models.ts';
import { effectOf, outcomesOf, toldRows } from '../../src/core/comparison/models/effects.ts';
import { openChoicesOf, partsOf, totalIn, type Model } from '../../src/core/comparison/models/model.ts';
import type { ChangeRow, ModelChange } from '../../src/core/comparison/models/model-change.ts';
import { together, type Moved } from '../../src/core/comparison/models/moved.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { writeDecimal } from '../../src/core/quantity/decimal.ts';
import { negate } from '../../src/core/quantity/rational.ts';
import { bookOf, listingsOf, modelOf, programOf, RULES, type Unit } from './book.ts';

const MARCH = { year: 2024, month: 3 };
const YEAR = { year: 2024 };
const unit = (id: string, owner: string, one: number | undefined, two: number | undefined, listed: number): Unit => ({ id, owner, one, two, listed });

function changed(before: Model, after: Model, units: readonly Unit[], least = 20): ModelChange {
  const found = changeOfModels(before, after, listingsOf(units), least);
  if (found.kind === 'tooFew') throw new Error('too few');
  return found.change;
}

const kr = (value: Value): string => (value.kind === 'number' ? writeDecimal(value.value, 2) : value.kind);
const seen = ({ name, total }: ChangeRow): string => `${name} ${kr(total.before)} ${kr(total.after)} ${kr(total.difference)}`;

const POT = bookOf(RULES, 'FÖRDELA(100 001 kr; efter nyckel två; bland enheter; 2)');
const LARGER = bookOf(RULES, 'FÖRDELA(100 002 kr; efter nyckel ett; bland enheter; 2)');
const UNITS = [unit('a', 'P', 100, 300, 100), unit('b', 'P', 100, 100, 100), unit('c', 'Q', 200, 0, 200)];

describe('two models over the same units', () => {
  test('a pot by other keys moves money and is zero-sum', () => {
    const change = changed(modelOf(programOf(POT, MARCH), UNITS), modelOf(programOf(POT, MARCH, ['ändring']), UNITS), UNITS);
    // 100 001 kr by 100:100:200 and by 300:100:0; 2,50 kr a key besides. The öre left over goes to the first.
    expect(change.units.rows.map(seen)).toEqual(['a 25250,25 75250,75 50000,50', 'b 25250,25 25250,25 0,00', 'c 50500,50 500,00 -50000,50']);
    expect(change.owners.map(({ entity, rows }) => [entity, rows.map(seen)])).toEqual([['vårdgivare', ['P 50500,50 100501,00 50000,50', 'Q 50500,50 500,00 -50000,50']]]);
    expect(effectOf(change.sum.total, change.units.rows.map(({ total }) => total))).toMatchObject({ kind: 'zeroSum', moves: { numerator: 100_001n, denominator: 2n } });
    expect(change.parts).toEqual([{ name: 'del ett', in: 'both' }, { name: 'del två', in: 'both' }]);
    expect(change.parts.map((_, at) => effectOf(change.sum.parts[at] as Moved, change.units.rows.flatMap(({ parts }) => parts[at] ?? [])).kind)).toEqual(['none', 'zeroSum']);
    const { winners, losers, same } = outcomesOf(change.units);
    expect([winners, losers, same].map((rows) => rows.map(({ name }) => name))).toEqual([['a'], ['c'], ['b']]);
  });

  test('a pot that is one krona larger is not zero-sum, and by how much is said', () => {
    const change = changed(modelOf(programOf(LARGER, MARCH), UNITS), modelOf(programOf(LARGER, MARCH, ['ändring']), UNITS), UNITS);
    expect(effectOf(change.sum.total, change.units.rows.map(({ total }) => total))).toMatchObject({ kind: 'changes', by: { numerator: 1n, denominator: 1n } });
  });

  test('a year is its twelve months, and the total is not told a second time as its months', () => {
    const [month, year] = [MARCH, YEAR].map((period) => changed(modelOf(programOf(POT, period), UNITS), modelOf(programOf(POT, period, ['ändring']), UNITS), UNITS));
    expect([month?.totals.before, year?.totals.before]).toEqual(['i månaden', 'på året']);
    expect(year?.parts.map(({ name }) => name)).toEqual(['del ett', 'del två']);
    expect(kr(year?.sum.total.before ?? { kind: 'notApplicable' })).toBe('1212012,00');
    expect(kr(year?.sum.parts[1]?.before ?? { kind: 'notApplicable' })).toBe('1200012,00');
  });

  test('a part that only one model has is told as such, and all of it moves', () => {
    const other = bookOf(RULES.replaceAll('del ett', 'del noll'));
    const change = changed(modelOf(programOf(POT, MARCH), UNITS), modelOf(programOf(other, MARCH), UNITS), UNITS);
    expect(change.parts).toEqual([{ name: 'del ett', in: 'before' }, { name: 'del två', in: 'both' }, { name: 'del noll', in: 'after' }]);
    expect(change.units.rows[0]?.parts.map(({ before, after, difference }) => [kr(before), kr(after), kr(difference)])).toEqual([
      ['250,00', 'notApplicable', '-250,00'], ['25000,25', '25000,25', '0,00'], ['notApplicable', '250,00', '250,00'],
    ]);
  });

  test('a rule that one total does not rest on is no part of it, though the rulebook has it', () => {
    const without = bookOf(RULES.replace('formel: del ett + del två', 'formel: del två'));
    const change = changed(modelOf(programOf(without, MARCH), UNITS, 'i månaden'), modelOf(programOf(POT, MARCH), UNITS), UNITS);
    expect(change.parts).toEqual([{ name: 'del två', in: 'both' }, { name: 'del ett', in: 'after' }]);
    expect(change.units.rows[0]?.parts.map(({ before }) => kr(before))).toEqual(['25000,25', 'notApplicable']);
  });

  test('a figure that is missing makes its unit, its owner and the sum missing, and no other; whether it is zero-sum cannot be said', () => {
    const only = bookOf(RULES.replace('efter nyckel ett', 'efter nyckel två'));
    const units = [unit('a', 'P', undefined, 1, 100), ...UNITS.slice(1)];
    const change = changed(modelOf(programOf(only, MARCH), units), modelOf(programOf(only, MARCH), units), units);
    expect([...change.units.rows, ...change.owners.flatMap(({ rows }) => rows), change.sum].map(({ name, total }) => `${name} ${total.difference.kind}`))
      .toEqual(['a missing', 'b number', 'c number', 'P missing', 'Q number', ' missing']);
    expect(effectOf(change.sum.total, []).kind).toBe('unknown');
  });

  test('a unit that only one model knows is there, and does not apply in the other', () => {
    const change = changed(modelOf(programOf(POT, MARCH), UNITS), modelOf(programOf(POT, MARCH), UNITS.slice(0, 2)), UNITS);
    expect(change.units.rows.map(seen)[2]).toBe('c 50500,50 notApplicable -50500,50');
  });

  test('an owner that the models do not agree on has no table', () => {
    const moved = UNITS.map((one) => ({ ...one, owner: one.id === 'b' ? 'Q' : one.owner }));
    const change = changed(modelOf(programOf(POT, MARCH), UNITS), modelOf(programOf(POT, MARCH), moved), UNITS);
    expect([change.owners, change.disputed]).toEqual([[], ['vårdgivare']]);
  });

  test('a unit with few listed in a month is told with others, though it has many in another', () => {
    const model = modelOf(programOf(POT, YEAR), UNITS);
    const found = changeOfModels(model, model, new Map([['a', [3, 500]], ['b', [400, 0]], ['c', [500, 500]]]), 20);
    expect(found.kind === 'changed' ? [found.change.units.rows.map(({ name }) => name), found.change.units.together?.count] : found).toEqual([[], 3]);
  });
});

describe('the rule that says what a unit gets', () => {
  const rules = (more: string): string => bookOf(`${RULES}\n${more}`);

  test('is the one that no other rule in kr rests on', () => {
    expect(totalIn(programOf(POT, YEAR), 'enhet', undefined)).toEqual({ kind: 'found', total: 'på året' });
    expect(totalIn(programOf(rules('andel: { för: enhet, per: månad, formel: "AVRUNDA(i månaden / 1 kr; 2)" }'), MARCH), 'enhet', undefined)).toEqual({ kind: 'found', total: 'i månaden' });
  });

  test('has to be said when there are two, and one that is asked for has to be a rule in kr of the unit', () => {
    const two = programOf(rules('bidrag: { för: enhet, per: månad, enhet: kr, formel: 1 kr * nyckel ett }'), MARCH);
    expect(totalIn(two, 'enhet', undefined)).toEqual({ kind: 'unclear', candidates: ['i månaden', 'bidrag'] });
    expect(totalIn(two, 'enhet', 'bidrag')).toEqual({ kind: 'found', total: 'bidrag' });
    expect(totalIn(two, 'enhet', 'nyckel ett')).toMatchObject({ kind: 'unclear' });
    expect(partsOf(modelOf(two, UNITS, 'i månaden'))).toEqual(['del ett', 'del två']);
  });

  test('brings the open choices that it rests on', () => {
    const open = bookOf(RULES.replace('formel: "2,50 kr * nyckel ett"', 'val: { lågt: 1 kr * nyckel ett, högt: 2 kr * nyckel ett }, förval: högt, öppet: ingen har sagt'));
    expect(openChoicesOf(modelOf(programOf(open, MARCH), UNITS))).toEqual([{ name: 'del ett', alternative: 'högt' }]);
  });
});

const anyUnits = fc.array(
  fc.record({ one: fc.integer({ min: 1, max: 9999 }), two: fc.integer({ min: 1, max: 9999 }), listed: fc.integer({ min: 0, max: 60 }), owner: fc.constantFrom('P', 'Q', 'R') }),
  { minLength: 3, maxLength: 9 },
).map((all) => all.map(({ one, two, listed, owner }, at) => unit(`u${at}`, owner, one, two, listed)));

const [first, second] = [programOf(POT, MARCH), programOf(POT, MARCH, ['ändring'])];

describe('whatever the units are', () => {
  const over = (check: (change: ModelChange, units: readonly Unit[]) => void): void => {
    fc.assert(fc.property(anyUnits, (units) => {
      const found = changeOfModels(modelOf(first, units), modelOf(second, units), listingsOf(units), 20);
      if (found.kind === 'changed') check(found.change, units);
    }), { numRuns: 60 });
  };
  const moves = ({ total, parts }: ChangeRow): readonly Moved[] => [total, ...parts];

  test('the rows shown and those told together are the sum, in every table, part and column', () => {
    over((change) => {
      for (const table of [change.units, ...change.owners]) {
        const rows = toldRows(table);
        for (const [at, whole] of moves(change.sum).entries()) {
          for (const column of ['before', 'after', 'difference'] as const) {
            expect(together(rows.map((row) => (moves(row)[at] as Moved)[column]))).toEqual(whole[column]);
          }
        }
        expect(rows.reduce((sum, { listed }) => sum + listed, 0)).toBe(change.sum.listed);
      }
      expect(toldRows(change.units).reduce((sum, { count }) => sum + count, 0)).toBe(change.sum.count);
    });
  });

  test('no row is of somebody but fewer than the least', () => {
    over((change) => {
      for (const { listed } of [change.units, ...change.owners].flatMap(toldRows)) expect(listed === 0 || listed >= 20).toBe(true);
    });
  });

  test('a pot by FÖRDELA on other keys is zero-sum to the öre, and in each of its parts', () => {
    over(({ sum }) => {
      for (const { difference } of moves(sum)) expect(kr(difference)).toBe('0,00');
    });
  });

  test('the way back is the way there with the sign turned', () => {
    over((change, units) => {
      const back = changed(modelOf(second, units), modelOf(first, units), units);
      const turned = (value: Value): Value => (value.kind === 'number' ? { kind: 'number', value: negate(value.value) } : value);
      expect(toldRows(back.units).map(({ total }) => total.difference)).toEqual(toldRows(change.units).map(({ total }) => turned(total.difference)));
    });
  });
});
