import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import type { Program } from '../../src/core/language/program.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { facts } from './facts.ts';
import { rulebookText } from './programs.ts';

function said(value: Value): string {
  const needs = value.kind === 'missing' ? value.needs.map((need) => JSON.stringify(need)).toSorted() : [];
  return value.kind === 'missing' ? `missing ${needs.join()}` : JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

function programOf(text: string): Program | undefined {
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  const resolved = resolve(rulebook, asOf({ year: 2024 }));
  if (resolved.kind === 'resolved') return resolved.program;
  const unexpected = resolved.problems.filter(({ code }) => code !== 'divisor-may-be-zero');
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected));
  return undefined;
}

function differences(program: Program, given: Facts): readonly string[] {
  const [fast, exact] = [calculate(program, given), reference(program, given)];
  return program.rules.flatMap((rule) => fast.rows(rule.entity ?? '').flatMap((row) => {
    const [a, b] = [said(fast.value(rule.name, row)), said(exact.value(rule.name, row))];
    return a === b ? [] : [`${rule.name} ${row}: ${a} ≠ ${b}`];
  }));
}

test('the calculation gives what the reference gives, for generated programs and figures', () => {
  let computed = 0;
  fc.assert(fc.property(rulebookText, fc.array(facts, { minLength: 1, maxLength: 4 }), (text, many) => {
    const program = programOf(text);
    if (!program) return;
    computed += 1;
    for (const given of many) expect(differences(program, given)).toEqual([]);
  }), { numRuns: 150 });
  expect(computed).toBeGreaterThan(100);
});

test('the comparison can fail: figures that are one öre apart are found', () => {
  const texts = fc.sample(rulebookText, { numRuns: 30, seed: 7 });
  const [given] = fc.sample(facts, { numRuns: 1, seed: 3 });
  const off = (name: string, row: string, value: Value): Value =>
    (name === 'a pengar' && value.kind === 'number' ? { kind: 'number', value: { numerator: value.value.numerator * 100n + value.value.denominator, denominator: value.value.denominator * 100n } } : (given?.input(name, row, undefined) ?? value));
  const found = texts.flatMap((text) => {
    const program = programOf(text);
    if (!program || !given) return [];
    const shifted: Facts = { ...given, input: (name, row, month) => off(name, row, given.input(name, row, month)) };
    const [fast, exact] = [calculate(program, shifted), reference(program, given)];
    return program.rules.filter(({ name, entity }) => fast.rows(entity ?? '').some((row) => said(fast.value(name, row)) !== said(exact.value(name, row))));
  });
  expect(found.length).toBeGreaterThan(0);
});
