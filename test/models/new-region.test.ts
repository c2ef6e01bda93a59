import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { phrase } from '../../src/node/cli/phrases.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import { copyTemplate } from '../../src/node/project/copy-template.ts';
import { newRegionCommand } from '../../src/node/cli/region/new-region.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-region-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function run(...words: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { cwd: folder, encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

/** What the rule came to for a row, as the CSV says it. */
function valueIn(csv: string, rule: string, row: string): string | undefined {
  return csv.split('\n').map((line) => line.split(';')).find((cells) => cells.includes(rule) && cells.includes(row))?.join(';');
}

describe('a new region', () => {
  const made = run('ny-region', 'havsregionen', 'Havsregionen');
  const calculate = (): string => run('berakna', '--regelbok', 'havsregionen', '--siffror', 'havsregionen/exempel/koppling.yaml', '--csv').out;

  test('is a rulebook without errors, with the name of the region in every text of it', () => {
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(run('kontrollera', 'havsregionen')).toMatchObject({ code: 0, errors: '' });
    const texts = readdirSync(join(folder, 'havsregionen'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(texts.length).toBe(6);
    expect(texts.filter((text) => /mallregionen/iu.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('Havsregionen')).length).toBeGreaterThan(2);
  });

  test('computes on the figures it comes with, by the very command it names', () => {
    const named = made.out.split('\n').find((line) => line.includes('berakna'))?.trim().split(' ').slice(1) ?? [];
    const { code, out } = run(...named);
    expect(code).toBe(0);
    expect(out).toContain('KONSTRUERADE SIFFROR');
    expect(out).toContain('Havsregionen');
    expect(out).toMatch(/månadens ersättning {2,}4\u00a0940,36\u00a0kr/u);
  });

  test('needs no code: a price changed in its document changes what is paid, and only that', () => {
    const document = join(folder, 'havsregionen', 'ersattningsmodell.md');
    const text = readFileSync(document, 'utf8');
    const before = calculate();
    writeFileSync(document, text.replace('pris för andras listade: { enhet: kr/besök, spann: 0..100 000, värde: 900 }', 'pris för andras listade: { enhet: kr/besök, spann: 0..100 000, värde: 1 000 }'));
    const after = calculate();
    expect([valueIn(before, 'ersättning för besök', 'Centrum'), valueIn(after, 'ersättning för besök', 'Centrum')].map((line) => line?.match(/\d{4}/gu)?.at(-1))).toEqual(['2700', '3000']);
    expect(valueIn(after, 'ersättning för ålder', 'Centrum')).toBe(valueIn(before, 'ersättning för ålder', 'Centrum'));
    writeFileSync(document, text);
  });

  test('takes the name of its folder when none is given', () => {
    expect(copyTemplate(join(folder, 'under', 'Fjällregionen'), undefined)).toMatchObject({ kind: 'copied', region: 'Fjällregionen' });
    expect(readFileSync(join(folder, 'under', 'Fjällregionen', 'ersattningsmodell.md'), 'utf8')).toMatch(/^---\nregelbok: fjallregionen\ntitel: Ersättningsmodellen i Fjällregionen\nregion: Fjällregionen\n/u);
  });

  test('is not written where something stands, which is left as it is', () => {
    mkdirSync(join(folder, 'upptagen'));
    writeFileSync(join(folder, 'upptagen', 'anteckning.txt'), 'kvar');
    expect(run('ny-region', 'upptagen', 'Havsregionen')).toEqual({ code: 1, out: '', errors: 'upptagen finns och är inte en tom mapp. Inget har skrivits; välj en ny mapp.\n' });
    expect(run('new-region', 'upptagen/anteckning.txt', 'Havsregionen', '--lang', 'en').errors).toBe('upptagen/anteckning.txt is there and is not an empty folder. Nothing was written; choose a new folder.\n');
    expect(readdirSync(join(folder, 'upptagen'))).toEqual(['anteckning.txt']);
  });

  test('that cannot be written is refused, and told so', () => {
    writeFileSync(join(folder, 'fil'), '');
    expect(copyTemplate(join(folder, 'fil', 'inne'), 'Havsregionen')).toEqual({ kind: 'refused', why: 'not-written', found: join(folder, 'fil', 'inne') });
    expect([phrase('new-region-not-written', 'sv', 'fil/inne'), phrase('new-region-not-written', 'en', 'fil/inne')]).toEqual([
      'Kunde inte skriva i fil/inne: får mappen skrivas, och finns plats på disken? Ta bort det som hann skrivas och försök igen.',
      'Could not write in fil/inne: may the folder be written, and is there room on the disk? Remove what was written and try again.',
    ]);
  });

  test('is written in a folder that is there and empty', () => {
    mkdirSync(join(folder, 'tom'));
    expect(copyTemplate(join(folder, 'tom'), undefined)).toMatchObject({ kind: 'copied', region: 'tom' });
  });

  test.each([
    [['ny-region'], 2, 'Säg vilken mapp som ska göras: likvard ny-region <mapp> "Regionens namn".'],
    [['ny-region', join(folder, 'x'), 'a: b'], 1, 'a: b kan inte vara en regions namn: använd bokstäver, siffror, mellanslag och bindestreck. Skriv namnet efter mappen: likvard ny-region <mapp> "Regionens namn".'],
    [['new-region', join(folder, 'x'), '"', '--lang', 'en'], 1, '" cannot be the name of a region: use letters, digits, spaces and hyphens. Write the name after the folder: likvard new-region <folder> "Name of the region".'],
  ] as const)('%j is refused with a sentence, and nothing is written', async (words, code, errors) => {
    const read = readOptions(words);
    if (read.kind === 'refused') throw new Error(read.found);
    expect(await newRegionCommand.run(read.options)).toEqual({ code, out: '', errors });
    expect(readdirSync(folder)).not.toContain('x');
  });
});
