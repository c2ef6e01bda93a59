import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/node/cli/command-list.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function run(words: readonly string[], cwd = '.'): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { out: stdout, errors: stderr, code: status };
}

describe('likvard', () => {
  test('gives the same bytes whatever folder it is run in', () => {
    const [here, there] = [run(['jamfor', '--json']), run(['jamfor', '--json'], folder)];
    expect([here.code, there.code, there.out === here.out]).toEqual([0, 0, true]);
  });

  test('gives a receipt with every result, and the same receipt for the same input', () => {
    const { receipt } = JSON.parse(run(['berakna', '--json']).out) as { readonly receipt: Readonly<Record<string, unknown>> };
    expect(receipt).toMatchObject({ period: '2024', scenarios: [], rulebook: [{ file: 'beslut.md' }, { file: 'likvardiga-villkor.md' }, { file: 'yrkanden-rs-762-2024.md' }, { file: 'arenden/rs-2018-p93.yaml' }, { file: 'arenden/rs-762-2024-p85.yaml' }] });
    expect(receipt['result']).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('knows its commands by Swedish letters, plain letters and English names', () => {
    const [first, ...others] = ['kontrollräkna', 'kontrollrakna', 'verify'].map((name) => run([name]).out);
    for (const other of others) expect(other).toBe(first);
  });

  test('ends with 2 and a sentence for what it does not understand', () => {
    for (const words of [['hej'], ['jamfor', '--hej'], ['jamfor', '--period', '24'], ['berakna', '--val', 'nämnare']]) {
      const { code, out, errors } = run(words);
      expect([words, code, out]).toEqual([words, 2, '']);
      expect(errors.length).toBeGreaterThan(20);
    }
  });

  test('ends with 1 and computes nothing when a figure cannot be read', () => {
    cpSync('examples/jamtland-harjedalen/csv-2023', join(folder, 'csv-2023'), { recursive: true });
    cpSync('examples/jamtland-harjedalen/koppling-csv.yaml', join(folder, 'koppling.yaml'));
    const file = join(folder, 'csv-2023', 'listade.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(Brunflo;)/mu, '$1x'));
    const { code, out, errors } = run(['berakna', '--period', '2023', '--siffror', join(folder, 'koppling.yaml')]);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toMatch(/csv-2023\/listade\.csv, cell [A-Z]\d+ {2}fel figures-not-a-number/u);
    expect(errors).toContain('Inget har räknats');
  });

  test('ends with 1 when a rulebook has errors, and tells each with its place', () => {
    const book = join(folder, 'regelbok.md');
    writeFileSync(book, readFileSync('rulebooks/jamtland-harjedalen/likvardiga-villkor.md', 'utf8').replace('MAX(0 kr; -resultat)', 'MAX(0 km; -resultat)'));
    const { code, errors } = run(['kontrollera', book]);
    expect(code).toBe(1);
    expect(errors).toMatch(/regelbok\.md:\d+:\d+ {2}fel unit-mismatch/u);
  });

  test('formats a document once and for all', () => {
    const book = join(folder, 'form.md');
    writeFileSync(book, readFileSync('rulebooks/jamtland-harjedalen/likvardiga-villkor.md', 'utf8').replace('MAX(0 kr; -resultat)', 'max( 0 kr;-resultat )'));
    expect(run(['formatera', book, '--prova']).code).toBe(1);
    expect(run(['formatera', book, '--skriv']).code).toBe(0);
    expect(run(['formatera', book, '--prova']).code).toBe(0);
    expect(readFileSync(book, 'utf8')).toBe(readFileSync('rulebooks/jamtland-harjedalen/likvardiga-villkor.md', 'utf8'));
  });

  test('is not disturbed by a reader that stops reading', () => {
    expect(execFileSync('bash', ['-c', `"${process.execPath}" "${MAIN}" forklara kompensation "Privat vårdgivare Hede" 2>&1 | head -1`], { encoding: 'utf8' })).toContain('2\u00a0664\u00a0838\u00a0kr');
  });
});

test.each(COMMANDS)('the command $name is listed under its own names', async ({ name, english, load }) => {
  const command = await load();
  expect([command.name, command.english]).toEqual([name, english]);
});
