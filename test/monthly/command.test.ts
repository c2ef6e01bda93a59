/** The command as a person runs it, on the constructed example. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../../examples/manadskorning/generate.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const EXAMPLE = 'examples/manadskorning';
const folder = mkdtempSync(join(tmpdir(), 'likvard-manadskorning-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const run = (month: string, delivery: string, ...more: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'manadskorning', month, '--regelbok', 'rulebooks/mall', '--leverans', `${EXAMPLE}/${delivery}`, '--siffror', `${EXAMPLE}/koppling.yaml`, ...more], { encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
};
const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url));
/** Without the receipt, whose fingerprints are of files that other changes touch. */
const told = (out: string): string => `${out.slice(0, out.search(/\n(?:Kvitto|Receipt)\n/u)).replaceAll(folder, '<mapp>')}\n`;

test.each([...generate()])('%s is as the generator makes it, and says that it is constructed', (path, text) => {
  expect(readFileSync(join(EXAMPLE, path), 'utf8')).toBe(text);
  expect(text.split('\n')[0]).toMatch(/^(?:# )?KONSTRUERADE/u);
});

describe('likvard manadskorning', () => {
  const runs = join(folder, 'korningar');

  test('runs a month once, corrects it with what came late, and tells both in words', async () => {
    const first = run('2025-03', 'leverans', '--korningar', runs);
    expect([first.errors, first.code]).toEqual(['', 0]);
    await expect(told(first.out)).toMatchFileSnapshot(golden('march.sv'));
    const again = run('2025-03', 'sen-leverans', '--korningar', runs);
    expect([again.code, again.out, again.errors.includes('run-exists')]).toEqual([1, '', true]);
    const corrected = run('2025-03', 'sen-leverans', '--korningar', runs, '--ratta', 'sen listning', '--lang', 'en');
    expect([corrected.errors, corrected.code]).toEqual(['', 0]);
    await expect(told(corrected.out)).toMatchFileSnapshot(golden('correction.en'));
    expect(readdirSync(runs)).toEqual(['2025-03-001.json', '2025-03-002.json']);
    const nothing = run('2025-03', 'sen-leverans', '--korningar', runs, '--ratta', 'igen');
    expect([nothing.code, nothing.out.includes('Inget skiljer')]).toEqual([0, true]);
    expect(readdirSync(runs).length).toBe(2);
  });

  test('gives what is to be paid as rows, the same by both engines', () => {
    const [duckdb, kernel] = ['duckdb', 'karna'].map((engine) => run('2025-03', 'leverans', '--csv', '--motor', engine));
    expect(duckdb?.out).toMatch(/^2025-03-001;2025-03;ordinarie;Centrum;ersättning för ålder;9386,13;konstruerad$/mu);
    expect(kernel?.out).toBe(duckdb?.out);
  });

  test('refuses when a run that was kept has been changed', () => {
    const own = join(folder, 'andrade');
    for (const more of [[], ['--ratta', 'ett']]) run('2025-03', more.length === 0 ? 'leverans' : 'sen-leverans', '--korningar', own, ...more);
    const file = join(own, '2025-03-001.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('9386.13', '9386.14'));
    const { code, errors } = run('2025-03', 'leverans', '--korningar', own, '--ratta', 'två');
    expect([code, errors.includes('run-changed'), readdirSync(own).length]).toEqual([1, true, 2]);
  });

  test('says what is missing on the command line', () => {
    expect(run('mars', 'leverans').code).toBe(2);
    expect(run('2025-03', 'leverans', '--ratta', 'ett')).toMatchObject({ code: 2 });
    expect(run('2025-03', 'finns-inte').code).toBe(1);
  });
});
