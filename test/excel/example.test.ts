import { expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { workbookOf } from '../../src/core/swedish/workbook/workbook-of.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';
import { writeWorkbook } from '../../src/node/writers/write-workbook.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';
import { differences, HAS_SOFFICE, recomputed } from './recompute.ts';

const rulebook = exampleRulebook();
const names = [undefined, ...rulebook.declarations.scenarios.keys()];

async function exported(year: number) {
  const figures = await exampleFigures(rulebook, year);
  return Promise.all(names.map(async (name) => {
    const asked = { ...asOf({ year }), scenarios: name === undefined ? [] : [name] };
    const resolved = resolve(rulebook, asked);
    if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems.map(({ code, facts }) => ({ code, facts }))));
    const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));
    return { name, calculation, figures, bytes: await writeWorkbook(workbookOf(calculation, figures, receiptOf('0', [], [], asked))) };
  }));
}

test.skipIf(!HAS_SOFFICE).each([2023, 2024])('LibreOffice computes every rule and row of %i to the öre, decided and under every proposal', async (year) => {
  const all = await exported(year);
  const opened = recomputed(all.map(({ bytes }) => bytes));
  const found = await Promise.all(all.map(async ({ calculation, figures }, index) => differences(calculation, figures, opened[index] ?? Buffer.alloc(0))));
  expect(found.flatMap(({ differing }, index) => differing.map((one) => `${names[index] ?? 'beslutat'}: ${one}`))).toEqual([]);
  expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(2000);
}, 120_000);

test('the same calculation gives the same bytes', async () => {
  const [first, second] = [await exported(2024), await exported(2024)];
  expect(first.map(({ bytes }) => fingerprint(bytes))).toEqual(second.map(({ bytes }) => fingerprint(bytes)));
});
