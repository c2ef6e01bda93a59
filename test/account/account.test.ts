import { describe, expect, it } from 'vitest';
import { calculate, type Calculation } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { accountOf } from '../../src/core/comparison/account/account-of.ts';
import type { Account } from '../../src/core/comparison/account/account.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { add, equal, integer, multiply, sum, ZERO } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { accountCsv, plainAccount } from '../../src/core/swedish/account/plain-account.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';

const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const account = accountFrom(figures);

describe('the open ex-post account of the example region', () => {
  it('goes from the result to the deviation in steps that sum, and nothing is left unexplained', () => {
    expect(account.unexplained).toEqual(ZERO);
    expect(equal(sum(account.steps.map(({ amount }) => amountOf(amount))), amountOf(account.deviation))).toBe(true);
  });

  it('says of each unit what is left, and the units and the whole together make the deviation', () => {
    const onUnits = sum(account.units.map(({ left }) => left ?? ZERO));
    const onWhole = sum(account.steps.map(({ onWhole: part }) => part ?? ZERO));
    expect(equal(add(onUnits, onWhole), amountOf(account.deviation))).toBe(true);
  });

  it('takes a unit that is left out of the base with nothing, whatever its result', () => {
    const torvalla = account.units.find(({ row }) => row === 'Torvalla');
    expect(torvalla?.result.amount.kind).toBe('number');
    expect([torvalla?.base, torvalla?.left]).toEqual([ZERO, ZERO]);
  });

  it('shows private centres with their listed and what they are compensated with, and no result', () => {
    const held = account.groups.find(({ group }) => group === 'privat');
    expect(held?.result.amount).toEqual({ kind: 'notApplicable' });
    expect(held?.compensation.amount).toEqual({ kind: 'number', value: integer(19_281_000) });
    expect(held && held.listed.kind === 'number' && held.compensation.perListed.kind === 'number' && equal(multiply(held.listed.value, held.compensation.perListed.value), integer(19_281_000))).toBe(true);
  });

  it('is missing, and not zero, where a cost of one unit is missing', () => {
    const cut = accountFrom(without(figures, 'Brunflo', 'personalkostnader'));
    const unit = cut.units.find(({ row }) => row === 'Brunflo');
    expect(unit?.result.amount.kind).toBe('missing');
    expect([unit?.left, cut.deviation.kind, cut.unexplained]).toEqual([undefined, 'missing', undefined]);
    expect(cut.groups.find(({ group }) => group === 'region')?.costs[0]?.amount.kind).toBe('missing');
    expect(accountCsv(cut)).toContain('återstår;avvikelse efter avdrag;saknas');
  });

  it('gives the same numbers as data: exact, with what does not apply said', () => {
    const plain = JSON.stringify(plainAccount(account));
    expect(plain).toContain('"deviation":{"name":"avvikelse efter avdrag","kind":"number"');
    expect(accountCsv(account).split('\n').find((line) => line.includes('Privat hälsocentral Hede') && line.includes('resultat'))).toContain('gäller inte');
  });
});

function accountFrom(given: Figures): Account {
  const calculation = calculationOf(given);
  const [declaration] = rulebook.declarations.accounts.values();
  if (!declaration) throw new Error('the rulebook declares no account');
  return accountOf(calculation, given, declaration);
}

function calculationOf(given: Figures): Calculation {
  const resolved = resolve(rulebook, asOf({ year: 2024 }));
  if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems));
  return calculate(resolved.program, factsOf(given, rulebook.declarations));
}

function without(given: Figures, row: string, input: string): Figures {
  const entities = new Map([...given.entities].map(([entity, rows]) => [entity, rows.map((one) => (one.id === row ? { ...one, figures: new Map([...one.figures].filter(([name]) => name !== input)) } : one))]));
  return { ...given, entities };
}

function amountOf(value: Value): ReturnType<typeof integer> {
  if (value.kind !== 'number') throw new Error(value.kind);
  return value.value;
}
