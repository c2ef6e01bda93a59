import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import { accountOf } from '../../src/core/comparison/account/account-of.ts';
import { compute } from '../../src/core/comparison/computed.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { workbookOf } from '../../src/core/swedish/workbook/workbook-of.ts';
import { SHEETS } from '../../src/core/swedish/workbook/words.ts';
import { writeWorkbook } from '../../src/node/writers/write-workbook.ts';
import { exampleFigures, exampleRulebook } from '../example/example.ts';
import { HAS_SOFFICE, recomputed } from '../excel/recompute.ts';

test.skipIf(!HAS_SOFFICE)('LibreOffice finds that the account\'s sheet agrees with the calculation, to the last column', async () => {
  const rulebook = exampleRulebook();
  const figures = await exampleFigures(rulebook, 2024);
  const [declaration] = rulebook.declarations.accounts.values();
  const attempt = compute(rulebook, figures, asOf({ year: 2024 }));
  if (!declaration || attempt.kind === 'refused') throw new Error('no account');
  const { calculation } = attempt.computed;
  const account = accountOf(calculation, figures, declaration);
  const [opened] = recomputed([await writeWorkbook(workbookOf(calculation, figures, receiptOf('0', [], [], asOf({ year: 2024 })), account))]);
  const book = new Workbook();
  await book.xlsx.load(opened ?? Buffer.alloc(0));
  const rows = rowsOf(book);
  const heads = rows[2] ?? [];
  const [sums, checks] = [rows.find(([first]) => first === 'summa') ?? [], rows.find(([first]) => String(first).startsWith('kontroll')) ?? []];
  const checked = heads.flatMap((head, at) => (String(head).startsWith('borttaget') || String(head).startsWith('i regiondrivet') ? [checks[at]] : []));
  expect(checked).toEqual(['stämmer', 'stämmer', 'stämmer']);
  expect(sums[heads.indexOf('resultat')]).toBeCloseTo(-199_589_131, 2);
  expect(sums.at(-1)).toBeCloseTo(-152_828_496, 2);
}, 120_000);

function rowsOf(book: Workbook): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  book.getWorksheet(SHEETS.account)?.eachRow({ includeEmpty: true }, (row) => { rows.push((row.values as readonly unknown[]).slice(1).map(plain)); });
  return rows;
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
}
