import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import { paymentProblem, type PaymentProblem } from '../../src/core/payments/problems.ts';
import type { SplitProblemFacts } from '../../src/core/payments/problems/split-facts.ts';
import type { RunRecord } from '../../src/core/payments/runs/record.ts';
import { ruleSplit } from '../../src/core/payments/splits/rule-split.ts';
import { runSplit } from '../../src/core/payments/splits/run-split.ts';
import type { SheetPayee, SplitFound } from '../../src/core/payments/splits/split.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';
import { recipient } from './order-parts.ts';

const PLACE = { kind: 'text', file: 'order.yaml', line: 13, column: 13, length: 40 } as const;
const DECIDED = 1_928_100_000n;
const rulebook = exampleRulebook();
const figures = await exampleFigures(rulebook, 2024);
const resolved = resolve(rulebook, asOf({ year: 2024 }));
if (resolved.kind === 'refused') throw new Error('the rulebook is refused');
const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));
const receipt = receiptOf('0.1.0', [], [], asOf({ year: 2024 }));

const NAMES = ['Frösön', 'Strömsund och Hoting', 'Offerdal', 'Duved', 'Hede'].map((place) => `Privat vårdgivare ${place}`);
const payeesOf = (rows: readonly (readonly string[])[]): readonly SheetPayee[] => rows.map((own, index) => {
  const { payee, place } = recipient(index, { kind: 'weight', weight: rational(1n) });
  return { payee: { ...payee, name: own[0] ?? payee.name }, rows: own, place };
});
const ALL = payeesOf(NAMES.map((name) => [name]));
const byRule = (rule: string, among?: string, payees = ALL, decided = DECIDED, on = calculation): SplitFound =>
  ruleSplit(on, receipt, { kind: 'rule', rule, ...(among === undefined ? {} : { among }), place: PLACE }, payees, decided);
const WEIGHED = ['listade hos vårdgivaren', 'får kompensation'] as const;

const unlisted = new Map([...figures.entities].map(([entity, rows]) => [entity, rows.map((row) => ({ ...row, figures: new Map([...row.figures].filter(([name]) => row.parent !== 'Privat vårdgivare Hede' || !name.startsWith('listade'))) }))]));
const RUN = {
  format: 'likvard-korning-1', month: '2025-03', number: 1, kind: 'ordinary', corrects: [], reason: '', sureness: 'reported', payoutDay: '', receipt,
  amounts: [{ rule: 'ersättning', row: 'Enhet A', value: '100.5' }, { rule: 'ersättning', row: 'Enhet B', value: '0.25' }, { rule: 'tillägg', row: 'Enhet A', value: '0.125' }],
  control: { rows: 2, units: 2, days: [], notLiving: 0, overCap: [], sums: [] },
} as const satisfies RunRecord;
const ROWS = ['Enhet A', 'Enhet B'];
const byRun = (rule: string, payees: readonly SheetPayee[]): SplitFound => runSplit(RUN, 'f'.repeat(64), ROWS, { kind: 'run', run: '2025-03-001', rule, except: [], place: PLACE }, payees);

/** What a sheet asks for, for every way the parts cannot be had. */
const BAD: Readonly<Record<keyof SplitProblemFacts, () => SplitFound>> = {
  'split-rule-unknown': () => byRule('listade hos vårdgivare'),
  'split-rule-kind': () => byRule('konkurrensneutralt'),
  'split-missing': () => byRule(...WEIGHED, ALL, DECIDED, calculate(resolved.program, factsOf({ ...figures, entities: unlisted }, rulebook.declarations))),
  'split-payee-missing': () => byRule(...WEIGHED, ALL.slice(1)),
  'split-row-unknown': () => byRun('ersättning', payeesOf([['Vård AB', 'Enhet A', 'Enhet B', 'Enhet C']].map(([, ...rows]) => rows))),
  'split-row-twice': () => byRun('ersättning', payeesOf([['Enhet A', 'Enhet B'], ['Enhet A']])),
  'split-stated-too': () => byRule(...WEIGHED, ALL.map((one, at) => (at === 0 ? { ...one, part: { kind: 'amount', ore: 1n } } : one))),
  'split-other-sum': () => byRule('kompensation', undefined, ALL, DECIDED - 2_000_000n),
  'split-run-unknown': () => ({ kind: 'refused', problems: [paymentProblem('split-run-unknown', PLACE, { run: '2025-03-002', near: '2025-03-001' })] }),
};

const problemsOf = (found: SplitFound): readonly PaymentProblem[] => (found.kind === 'refused' ? found.problems : []);

describe.each(Object.entries(BAD))('%s', (code, wrong) => {
  test('is refused with a sentence that says how to mend it', async () => {
    const problems = problemsOf(wrong());
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    await expect(`${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`bad/${code}.txt`, import.meta.url)));
  });
});

test('the parts by weight, and the amounts of the rulebook when they come to what was decided, are for the same providers', () => {
  const [weights, amounts] = [byRule(...WEIGHED), byRule('kompensation')].map((found) => (found.kind === 'parts' ? found.parts.recipients : []));
  expect(weights?.map(({ payee: { name }, part }) => [name, part.kind])).toEqual(NAMES.map((name) => [name, 'weight']));
  expect(amounts?.map(({ part }) => (part.kind === 'amount' ? part.ore : 0n)).reduce((sum, ore) => sum + ore, 0n)).toBe(DECIDED);
});

test('a run pays every unit to its payee, and an amount finer than an öre is not rounded away', () => {
  const found = byRun('ersättning', payeesOf([['Enhet A', 'Enhet B']]));
  expect(found.kind === 'parts' ? found.parts.recipients.map(({ part }) => part) : found.problems).toEqual([{ kind: 'amount', ore: 10_075n }]);
  expect(problemsOf(byRun('tillägg', payeesOf([['Enhet A']]))).map(({ code }) => code)).toEqual(['order-amount-finer']);
});
