import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORKBOOK_SENTENCES } from '../../src/core/swedish/problems/workbook/sentences.ts';
import { exportCommand } from '../../src/node/cli/commands/export.ts';
import { importCommand } from '../../src/node/cli/commands/import.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { exampleRulebook } from '../example/example.ts';
import { HAS_SOFFICE, recomputed } from './recompute.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-tillbaka-'));
const exported = join(folder, 'exporterad.xlsx');
const bad = fileURLToPath(new URL('bad/', import.meta.url));

function run(command: typeof exportCommand, ...words: readonly string[]): Promise<Said> {
  const read = readOptions([command.name, ...words]);
  if (read.kind === 'refused') throw new Error(read.found);
  return command.run(read.options);
}

beforeAll(async () => { await run(exportCommand, '--excel', exported); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Value = string | number | { readonly formula: string };

/** Changes one cell of the exported workbook, as somebody with a spreadsheet program would, and imports it. */
async function imported(change: (book: Workbook) => void, ...words: readonly string[]): Promise<Said> {
  const path = join(folder, 'bok.xlsx');
  const book = new Workbook();
  await book.xlsx.load(readFileSync(exported));
  change(book);
  writeFileSync(path, await book.xlsx.writeBuffer());
  return run(importCommand, '--scenario', path, ...words);
}

const put = (sheet: string, cell: string, value: Value) => (book: Workbook): void => {
  const found = book.getWorksheet(sheet)?.getCell(cell);
  if (found) found.value = value;
};

const BAD: Readonly<Record<keyof typeof WORKBOOK_SENTENCES, (book: Workbook) => void>> = {
  'workbook-not-exported': put('Källor', 'A6', 'annat'),
  'workbook-other-source': put('Källor', 'C7', 'ett annat fingeravtryck'),
  'workbook-sheet-missing': (book) => { book.removeWorksheet('vårdgivare'); },
  'workbook-formula-changed': put('region', 'D5', { formula: '19281000' }),
  'workbook-cell-changed': put('Indata hälsocentral', 'B3', 'central'),
  'workbook-value-no-number': put('Parametrar', 'B5', 'trettio'),
  'workbook-value-outside': put('Parametrar', 'B5', 1001),
};

describe('what is not the value of a parameter is refused, with its cell, and nothing is given out', () => {
  test.each(Object.entries(BAD))('%s', async (code, change) => {
    const [swedish, english] = [await imported(change), await imported(change, '--lang', 'en')];
    expect([swedish.code, swedish.out, swedish.errors.includes(code)]).toEqual([1, '', true]);
    const told = `${swedish.errors}\n\n${english.errors}\n`;
    expect(told).not.toMatch(/undefined|NaN|\[object/u);
    await expect(told).toMatchFileSnapshot(join(bad, `${code}.txt`));
  });

  test('a file that is no workbook is refused in words', async () => {
    const path = join(folder, 'text.xlsx');
    writeFileSync(path, 'namn;värde\n');
    const refused = await run(importCommand, '--scenario', path);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.errors).toContain('figures-workbook-not');
  });
});

test('a workbook in which nothing was changed says so', async () => {
  const path = join(folder, 'orörd.xlsx');
  copyFileSync(exported, path);
  expect(await run(importCommand, '--scenario', path)).toEqual({ code: 0, errors: '', out: 'Inget värde i Parametrar är ändrat i orörd.xlsx.\n' });
});

test.skipIf(!HAS_SOFFICE)('a workbook that LibreOffice has saved and nobody changed says so too', async () => {
  const path = join(folder, 'sparad.xlsx');
  writeFileSync(path, recomputed([readFileSync(exported)])[0] ?? '');
  expect((await run(importCommand, '--scenario', path)).out).toBe('Inget värde i Parametrar är ändrat i sparad.xlsx.\n');
}, 60_000);

test('changed values come back as a scenario that loads with the rulebook, and the change is told', async () => {
  const { out, errors, code } = await imported((book) => {
    put('Parametrar', 'B5', 35.5)(book);
    put('Parametrar', 'B6', 3500)(book);
  });
  expect([code, errors]).toEqual([0, 'gräns avstånd: 30 → 35,5 km\ngräns folkbokförda: 4000 → 3500 person']);
  expect(out).toContain('| gräns avstånd | km | 30 | 35,5 | RS/762/2024 § 85 p. 1 |');
  const scenario = exampleRulebook({ file: 'bok.md', text: out }).declarations.scenarios.get('ändrat i bok.xlsx');
  expect(scenario?.patches.map((patch) => (patch.kind === 'replace' && patch.definition.kind === 'value' ? [patch.rule, patch.definition.written] : []))).toEqual([['gräns avstånd', '35,5'], ['gräns folkbokförda', '3500']]);
  expect(loadRulebook([{ file: 'bok.md', text: out }]).problems.length).toBeGreaterThan(0);
});

test('a workbook of a proposal, with a choice and a tried value, gives a scenario that starts from the proposal and keeps both', async () => {
  const path = join(folder, 'yrkande.xlsx');
  await run(exportCommand, '--excel', path, '--yrkande', 'regiondirektörens förslag', '--val', 'nämnare=alla listade', '--varde', 'gräns avstånd=25');
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  put('Parametrar', 'B6', 5000)(book);
  writeFileSync(path, await book.xlsx.writeBuffer());
  const { out, errors } = await run(importCommand, '--scenario', path);
  expect(errors).toBe('gräns folkbokförda: 4000 → 5000 person\ngräns avstånd: 30 → 25 km');
  expect(out).toContain('  utgår från: "regiondirektörens förslag"');
  expect(out).toContain('    - { val: "nämnare", till alternativ: "alla listade" }');
});
