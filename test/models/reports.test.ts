import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');

/** What a person reads, without the receipt, whose fingerprints change with every comma. */
function read(...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  return `${stdout.split(/\n(?:Kvitto|Receipt)\n/u)[0]?.trimEnd() ?? ''}\n`;
}

const MODELS = {
  mall: ['--regelbok', 'rulebooks/mall', '--siffror', 'rulebooks/mall/exempel/koppling.yaml'],
  'vastra-gotaland': ['--regelbok', 'rulebooks/vastra-gotaland', '--siffror', 'examples/vastra-gotaland/koppling.yaml'],
  gavleborg: ['--regelbok', 'rulebooks/gavleborg', '--siffror', 'examples/gavleborg/koppling.yaml'],
  'jamtland-harjedalen': ['--regelbok', 'rulebooks/jamtland-harjedalen/ersattningsmodell', '--siffror', 'examples/jamtland-harjedalen/ersattning/koppling.yaml'],
} as const;

test.each([
  ['mall-berakna.sv', [...MODELS.mall, 'berakna']],
  ['mall-berakna.en', [...MODELS.mall, 'berakna', '--lang', 'en']],
  ['mall-forklara.sv', [...MODELS.mall, 'forklara', 'ersättning för vårdtyngd', 'Centrum']],
  ['vastra-gotaland-berakna.sv', [...MODELS['vastra-gotaland'], 'berakna']],
  ['vastra-gotaland-forklara.sv', [...MODELS['vastra-gotaland'], 'forklara', 'ersättning för vårdtyngd', 'Öst']],
  ['vastra-gotaland-forklara.en', [...MODELS['vastra-gotaland'], 'forklara', 'ersättning för geografi', 'Nya', '--lang', 'en']],
  ['gavleborg-berakna.sv', [...MODELS.gavleborg, 'berakna']],
  ['jamtland-harjedalen-berakna.en', [...MODELS['jamtland-harjedalen'], 'berakna', '--lang', 'en']],
  ['jamtland-harjedalen-forklara.sv', [...MODELS['jamtland-harjedalen'], 'forklara', 'ersättning för socioekonomi', 'Norr']],
] as const)('%s reads as it did', async (name, words) => {
  await expect(read(...words)).toMatchFileSnapshot(`golden/${name}.txt`);
});

const folder = mkdtempSync(join(tmpdir(), 'likvard-saknas-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

test.each(['sv', 'en'])('what has to be supplied is told once, last, in %s', async (language) => {
  const to = join(folder, language);
  cpSync('examples/jamtland-harjedalen/ersattning', to, { recursive: true });
  const [tariff, units] = ['taxa.csv', 'enheter.csv'].map((file) => join(to, file)) as [string, string];
  writeFileSync(tariff, readFileSync(tariff, 'utf8').replace('Pris per CNI-poäng;31,00', 'Pris per CNI-poäng;saknas'));
  writeFileSync(units, readFileSync(units, 'utf8').replaceAll(/;(\d+,\d\d);konstruerad/gu, ';saknas;konstruerad'));
  const words = ['berakna', 'hälsovalsersättning', 'hälsovalsersättning i regionen', '--regelbok', MODELS['jamtland-harjedalen'][1], '--siffror', join(to, 'koppling.yaml'), '--lang', language];
  await expect(read(...words)).toMatchFileSnapshot(`golden/jamtland-harjedalen-saknas.${language}.txt`);
});
