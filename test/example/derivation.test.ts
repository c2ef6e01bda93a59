import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { derive, everything, type Derivation } from '../../src/core/calculation/derivation.ts';
import { decisive } from '../../src/core/calculation/evaluated.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { exampleFigures, exampleRulebook } from './example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const resolved = resolve(rulebook, asOf({ year: 2024 }));
if (resolved.kind === 'refused') throw new Error('refused');
const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));

function derived(name: string, row: string): Derivation {
  const derivation = derive(calculation, figures, name, row);
  if (!derivation) throw new Error(`${name} ${row}`);
  return derivation;
}

const told = (value: Value): string => JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

describe('a derivation', () => {
  const krona = derived('kompensation', 'Privat vårdgivare Hede');

  test('ends in cells of files and in decisions of the rulebook, every branch of it', () => {
    const inputs = [...everything(krona)].filter((one) => one.kind === 'input');
    const rules = [...everything(krona)].filter((one) => one.kind !== 'input');
    const withoutCell = inputs.filter(({ figure }) => !/^[A-Z]+\d+$/u.test(figure?.place.cell ?? ''));
    const withoutDecision = rules.filter(({ body }) => !rulebook.declarations.decisions.has(body?.version.decision ?? ''));
    expect([withoutCell, withoutDecision]).toEqual([[], []]);
    expect(inputs.length).toBeGreaterThan(200);
  });

  test('shows in its formula the same value as the calculation has, everywhere', () => {
    const differing = [...everything(krona)].filter((one) => one.kind !== 'input' && one.formula && told(one.formula.value) !== told(one.value));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test('names the condition that failed first', () => {
    const because = (centre: string): string => {
      const one = derived('sistahandsansvar', centre);
      const failed = one.kind !== 'input' && one.formula ? decisive(one.formula) : undefined;
      return failed?.parts.map((part) => part.read?.name).join(' ') ?? '';
    };
    expect(because('Bräcke')).toBe('folkbokförda i upptagningsområdet gräns folkbokförda');
    expect(because('Myrviken')).toBe('avstånd till närmaste hälsocentral gräns avstånd');
    expect(because('Åre')).toBe('avstånd till närmaste hälsocentral gräns avstånd');
  });

  test('keeps the branch that was not taken', () => {
    const perListed = derived('kompensation per listad', 'Region Jämtland Härjedalen');
    expect(perListed.kind !== 'input' && perListed.formula?.notTaken?.kind).toBe('number');
  });

  test('of a row that the rule does not concern says so and has no formula', () => {
    const none = derived('kompensation', 'Närvård Frostviken');
    expect(none.value.kind).toBe('notApplicable');
    expect(none.kind !== 'input' && none.formula).toBeUndefined();
  });

  test('is one and the same wherever it is used', () => {
    const ids = [...everything(krona)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
