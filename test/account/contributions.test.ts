import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { derive } from '../../src/core/calculation/derivation.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { contributions, sumOf } from '../../src/core/comparison/account/contributions.ts';
import { equal } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const open = [...rulebook.declarations.rules.values()].flatMap(({ name, versions }) =>
  versions.flatMap(({ definition }) => (definition.kind === 'choice' ? [{ name, alternatives: definition.choice.alternatives.map((one) => one.name) }] : [])));

describe('what each unit put into an amount of the whole', () => {
  it('is the deficit of each centre with last-resort duty, and nothing of the others', () => {
    const { rows, rest } = partsOf('avdrag sistahandsansvar', new Map());
    const counted = calculationOf(new Map()).rows('hälsocentral').filter((row) => {
      const value = calculationOf(new Map()).value('sistahandsansvar', row);
      return value.kind === 'truth' && value.value;
    });
    expect([...rows.keys()].toSorted()).toEqual(counted.toSorted());
    expect(rest.numerator).toBe(0n);
  });

  it('sums to the amount, whatever the open choices are', () => {
    const names = ['regiondrivet resultat', 'avdrag sistahandsansvar', 'undantagna robusthetskostnader', 'avvikelse efter avdrag', 'kompensation totalt'];
    fc.assert(fc.property(fc.constantFrom(...names), fc.array(fc.nat({ max: 10 }), { minLength: open.length, maxLength: open.length }), (name, picks) => {
      const choices = new Map(open.map(({ name: choice, alternatives }, index) => [choice, alternatives[(picks[index] ?? 0) % alternatives.length] ?? '']));
      const value = calculationOf(choices).value(name, wholeOf(choices, name));
      return value.kind === 'number' && equal(sumOf(partsOf(name, choices)), value.value);
    }), { numRuns: 60 });
  });
});

function calculationOf(choices: ReadonlyMap<string, string>): ReturnType<typeof calculate> {
  const resolved = resolve(rulebook, { ...asOf({ year: 2024 }), choices });
  if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems));
  return calculate(resolved.program, factsOf(figures, rulebook.declarations));
}

function wholeOf(choices: ReadonlyMap<string, string>, name: string): string {
  const calculation = calculationOf(choices);
  return calculation.rows(calculation.program.ruleByName.get(name)?.entity ?? '')[0] ?? '';
}

function partsOf(name: string, choices: ReadonlyMap<string, string>): NonNullable<ReturnType<typeof contributions>> {
  const calculation = calculationOf(choices);
  const derivation = derive(calculation, figures, name, wholeOf(choices, name));
  const found = derivation && contributions(derivation, 'hälsocentral');
  if (!found) throw new Error(`${name} is no number`);
  return found;
}
