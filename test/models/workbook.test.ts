import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calculate } from '../../src/core/calculation/calculate.ts';
import { factsOf } from '../../src/core/calculation/figures-facts.ts';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import { parsePeriod } from '../../src/core/quantity/period.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { workbookOf } from '../../src/core/swedish/workbook/workbook-of.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { writeWorkbook } from '../../src/node/writers/write-workbook.ts';
import { differences, HAS_SOFFICE, recomputed } from '../excel/recompute.ts';
import { MODELS, programOf, ROOT, rulebookOf, type Model } from './models.ts';

async function exported(model: Model) {
  const period = parsePeriod(model.period) ?? { year: 0 };
  const { declarations } = rulebookOf(model);
  const read = await readFigures(join(ROOT, model.figures), period, declarations);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const calculation = calculate(programOf(model), factsOf(read.figures, declarations));
  return { calculation, figures: read.figures, bytes: await writeWorkbook(workbookOf(calculation, read.figures, receiptOf('0', [], [], asOf(period)))) };
}

test.skipIf(!HAS_SOFFICE)('LibreOffice computes every rule and row of each model to the öre', async () => {
  const all = await Promise.all(MODELS.map(exported));
  const opened = recomputed(all.map(({ bytes }) => bytes));
  const found = await Promise.all(all.map(({ calculation, figures }, at) => differences(calculation, figures, opened[at] ?? Buffer.alloc(0))));
  expect(found.flatMap(({ differing }, at) => differing.map((one) => `${MODELS[at]?.folder}: ${one}`))).toEqual([]);
  expect(found.map(({ compared }) => compared > 40)).toEqual(MODELS.map(() => true));
}, 120_000);
