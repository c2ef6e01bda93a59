import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { workbookOf } from '../../src/core/swedish/workbook/workbook-of.ts';
import { writeWorkbook } from '../../src/node/writers/write-workbook.ts';
import { facts as generatedFacts } from '../differential/facts.ts';
import { rulebookText } from '../differential/programs.ts';
import { figuresOf } from './figures.ts';
import { EVERY_KIND, EVERY_KIND_FACTS } from './every-kind.ts';
import { differences, HAS_SOFFICE, recomputed } from './recompute.ts';

const asked = asOf({ year: 2024 });

function bookOf(text: string): Rulebook {
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  return rulebook;
}

async function exported(text: string, facts: Facts) {
  const rulebook = bookOf(text);
  const resolved = resolve(rulebook, asked);
  if (resolved.kind === 'refused') {
    if (resolved.problems.every(({ code }) => code === 'divisor-may-be-zero')) return undefined;
    throw new Error(JSON.stringify(resolved.problems));
  }
  const figures: Figures = figuresOf(facts, rulebook.declarations);
  const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));
  return { calculation, figures, bytes: await writeWorkbook(workbookOf(calculation, figures, receiptOf('0', [], [], asked))) };
}

async function compared(pairs: readonly (readonly [string, Facts])[]) {
  const all = (await Promise.all(pairs.map(([text, facts]) => exported(text, facts)))).filter((one) => one !== undefined);
  const opened = recomputed(all.map(({ bytes }) => bytes));
  const found = await Promise.all(all.map(async ({ calculation, figures }, index) => differences(calculation, figures, opened[index] ?? Buffer.alloc(0))));
  return {
    differing: found.flatMap(({ differing }, index) => differing.map((one) => `${index}: ${one}`)),
    count: found.reduce((sum, one) => sum + one.compared, 0),
  };
}

test.skipIf(!HAS_SOFFICE)('LibreOffice computes a rulebook of every kind of node as we do', async () => {
  const { differing, count } = await compared([[EVERY_KIND, EVERY_KIND_FACTS]]);
  expect(differing).toEqual([]);
  expect(count).toBeGreaterThan(100);
}, 60_000);

test.skipIf(!HAS_SOFFICE)('LibreOffice computes generated rulebooks and figures as we do, ties and nothings included', async () => {
  const texts = fc.sample(rulebookText, { numRuns: 40, seed: 2024 });
  const facts = fc.sample(generatedFacts, { numRuns: 40, seed: 85 });
  const { differing, count } = await compared(texts.map((text, index) => [text, facts[index] as Facts] as const));
  expect(differing).toEqual([]);
  expect(count).toBeGreaterThan(500);
}, 120_000);
