import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inputsRead } from '../../src/core/emit/population/inputs-read.ts';
import { unitFacts } from '../../src/node/cli/population/units.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';
import { MODELS, programOf } from './models.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-modell-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const span = parseSpan('2025-03..2025-03');
if (!span) throw new Error('span');
await generatePopulation({ persons: 700, span, seed: 3, folder }, {});

const run = (rulebook: string, period: string, ...more: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, 'kor', '--regelbok', rulebook, '--befolkning', folder, '--period', period, ...more], { encoding: 'utf8' });

describe('a model over a population', () => {
  const [kernel, duckdb] = ['karna', 'duckdb'].map((engine) => run('rulebooks/mall', '2025-03', '--csv', '--motor', engine));

  test('is the same by both engines, and tells what the population does not hold', () => {
    expect([kernel?.status, duckdb?.status]).toEqual([0, 0]);
    expect(kernel?.stdout).toBe(duckdb?.stdout);
    expect(kernel?.stdout).toMatch(/^kontroll av vårdtyngd;region;.*;0;/mu);
    expect(run('rulebooks/mall', '2025-03').stdout).toMatch(/Det som saknas för att räkna resten:\n {2}– besök av andras listade för/u);
  });

  test('whose weights are no columns of it is refused by the names of the columns', () => {
    const { stderr, stdout, status } = run('rulebooks/gavleborg', '2017-03');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('Befolkningens beskrivning har inga kolumner för ålderspoäng, läkemedelspoäng, som regelboken läser. Lägg till dem i filerna och i beskrivningen, under samma namn.\n');
    expect(run('rulebooks/gavleborg', '2017-03', '--lang', 'en').stderr).toContain('has no columns for ålderspoäng, läkemedelspoäng, which the rulebook reads');
  });
});

test.each(MODELS)('$folder reads some of each person, and nothing that it does not declare', (model) => {
  const program = programOf(model);
  const read = inputsRead(program, 'person');
  expect(read.length).toBeGreaterThan(1);
  expect(read.filter(({ name, entity }) => entity !== 'person' || !program.inputs.has(name))).toEqual([]);
});

test('units stand under the one row above them, and what is not known of either is missing by name', () => {
  const facts = unitFacts(['e1', 'e2'], programOf(MODELS[0] as (typeof MODELS)[number]), 'enhet');
  expect([facts.rows('enhet'), facts.rows('region'), facts.rows('person')]).toEqual([['e1', 'e2'], ['region'], []]);
  expect([facts.parentOf('enhet', 'e1'), facts.parentOf('region', 'region')]).toEqual(['region', undefined]);
  expect(facts.input('momssats enligt uppgift', 'region', 2)).toMatchObject({ kind: 'missing', needs: [{ input: 'momssats enligt uppgift', entity: 'region', row: 'region' }] });
});
