/** The series from the command line, and every fault in how its years hang together. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readSeries } from '../../../src/core/comparison/series/read-series.ts';
import { SERIES_SENTENCES } from '../../../src/core/swedish/problems/comparison/series.ts';
import { tellProblem } from '../../../src/core/swedish/problems/tell.ts';
import { carryOverCommand } from '../../../src/node/cli/own/series/carry-over.ts';
import { answer, run } from '../command.ts';
import { rulebook, SERIES_TEXT } from './series-parts.ts';

const GOLDEN = resolve('test/own/series/golden');
const folders: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likvard-overskott-'));
  folders.push(folder);
  cpSync('examples/jamtland-harjedalen/overskott', folder, { recursive: true });
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});
const mapping = (): string => join(folder, 'koppling.yaml');
const edit = (file: string, change: (text: string) => string): void => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

describe('likvard overskott', () => {
  test.each([['serie', []], ['serie.en', ['--lang', 'en']], ['avraknat', ['--val', 'möts av tidigare överskott=mot tidigare överskott']], ['till-2018', ['--fran', '2015', '--till', '2018']]] as const)('%s', async (name, words) => {
    const { out, errors, code } = await run(carryOverCommand, ...words);
    expect([errors, code]).toEqual(['', 0]);
    expect(out).not.toMatch(/undefined|NaN|\[object/u);
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
  });

  test('one year of one unit is explained down to the year before', async () => {
    const { out } = await run(carryOverCommand, 'Provenhet Väst', '2013', 'utgående underskott');
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, 'forklarat.txt'));
    expect(out).toContain('ur: 2012, cell underskott som förs vidare, skrivet "424000", konstruerad');
  });

  test('for programs and spreadsheets, each saying that it is constructed', async () => {
    const { result } = JSON.parse((await run(carryOverCommand, '--json')).out) as { readonly result: { readonly claim: unknown; readonly sureness: string } };
    expect(result).toMatchObject({ sureness: 'constructed', claim: { state: 'true', entry: 'RS/1039/2017 § 93', deficits: 13 } });
    await expect((await run(carryOverCommand, '--csv')).out).toMatchFileSnapshot(join(GOLDEN, 'serie.csv'));
  });

  test('without a term what hangs on it is missing and the report says which', async () => {
    edit('villkor.csv', (text) => text.replace('50,00', 'saknas'));
    const { out } = await run(carryOverCommand, mapping());
    expect(out).toContain('Saknas 2011: andel av överskott enligt uppgift för Provregionen');
    // What is met does not hang on the share of surpluses that is carried, so the claim is still true.
    expect(out).toContain('Sant för serien');
    edit('villkor.csv', (text) => text.replace('80,00', 'saknas'));
    expect((await run(carryOverCommand, mapping())).out).toContain('Okänt för serien');
  });

  test('a year that is taken away makes the claim unknown', async () => {
    edit('koppling.yaml', (text) => text.replace(/ {2}2013:\n(?: {4,}.*\n)+/u, ''));
    const { out } = await run(carryOverCommand, mapping());
    expect(out).toContain('Okänt för serien: ingen enhet har mött ett underskott med ett överskott');
    expect(out).toContain('  2013: inga siffror');
  });

  test('a figure that contradicts the year before is refused with its cell', async () => {
    edit('koppling.yaml', (text) => `${text}    - fil: ingaende-2017.csv\n      rubrikrad: 2\n      rader: enhet\n      nyckel: Enhet\n      enhet: kr\n      kolumner:\n        Ingående överskott: ingående överskott\n      säkerhetskolumn: Uppgift\n      källkolumn: Källa\n`);
    writeFileSync(join(folder, 'ingaende-2017.csv'), 'KONSTRUERAT\nEnhet;Ingående överskott;Uppgift;Källa\nProvenhet Norr;0;konstruerad;p\nProvenhet Söder;706 000;konstruerad;p\nProvenhet Väst;120 000;konstruerad;p\n');
    const sv = await run(carryOverCommand, mapping());
    expect([sv.code, sv.out]).toEqual([1, '']);
    await expect(`${sv.errors}\n\n${(await run(carryOverCommand, mapping(), '--lang', 'en')).errors}\n`).toMatchFileSnapshot(resolve('test/own/series/bad/series-given-differs.txt'));
  });

  test.each([
    [['Provenhet Ost', '2013'], 1, 'Provenhet Norr'], [['Provenhet Norr', '2019'], 2, 'Serien har inget år "2019"'], [['Provenhet Norr', '2013', 'saldot'], 1, 'saldot'],
    [['--fran', '2017', '--till', '2011'], 2, 'är inga år'], [['--fran', 'i fjol'], 2, 'är inga år'], [['ingen.yaml'], 1, 'ingen.yaml'],
    [['--regelbok', 'rulebooks/gavleborg'], 1, 'serie.yaml'],
  ] as const)('%j ends with %i', async (words, code, said) => {
    const found = await run(carryOverCommand, ...words);
    expect([found.code, found.out]).toEqual([code, '']);
    expect(found.errors).toContain(said);
  });
});

const BAD: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'series-name-unknown': ['utgående överskott: ingående överskott', 'utgående överskottet: ingående saldo'],
  'series-rows-differ': ['utgående överskott: ingående överskott', 'enheternas utgående överskott: ingående överskott'],
  'key-unknown': ['påstående:', 'påståenden:'],
  'key-missing': ['  om: ingen enhet har mött ett underskott med ett överskott\n', ''],
  'value-form': ['noll: [möts av årets överskott, möts av tidigare överskott]', 'noll: möts av årets överskott'],
};

describe.each(Object.entries(BAD))('serie.yaml: %s', (code, [from, to]) => {
  test('is refused whole, with what to do', async () => {
    expect(SERIES_TEXT).toContain(from);
    const { series, problems } = readSeries('serie.yaml', SERIES_TEXT.replace(from, to), rulebook.declarations);
    expect([series, [...new Set(problems.map((one) => one.code))]]).toEqual([undefined, [code]]);
    await expect(`${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`).toMatchFileSnapshot(resolve(`test/own/series/bad/${code}.txt`));
  });
});

test('every sentence about series is pinned', () => {
  const pinned = new Set([...Object.keys(BAD), 'series-given-differs']);
  expect(Object.keys(SERIES_SENTENCES).filter((code) => !pinned.has(code))).toEqual([]);
});
