/** Every error text of a register, pinned: files that yield it, and beside them what is said. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPlainRegister } from '../../src/core/register/exchange/read-plain.ts';
import type { RegisterProblem } from '../../src/core/register/problems.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import { REGISTER_SENTENCES } from '../../src/core/swedish/problems/register/sentences.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

const FOLDER = fileURLToPath(new URL('./bad/', import.meta.url));
const files = readdirSync(FOLDER).filter((file) => /\.(?:yaml|json)$/u.test(file)).toSorted();
const names = [...new Set(files.map((file) => file.replace(/(?:\.mer)?\.(?:yaml|json)$/u, '')))];

function hear(name: string): readonly RegisterProblem[] {
  const own = files.filter((file) => file.startsWith(`${name}.`)).map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }));
  const [only] = own;
  const { register, problems } = only?.file.endsWith('.json') ? readPlainRegister(only.file, only.text) : readRegister(own.toReversed());
  expect(register).toBeUndefined();
  return problems;
}

describe('a bad register is told what is wrong and how to mend it', () => {
  test.each(names)('%s', async (name) => {
    const problems = hear(name);
    const told = (['sv', 'en'] as const).map((language) => problems.map((problem) => tellProblem(problem, language)).join('\n\n'));
    expect(told.join()).not.toMatch(/undefined|NaN|\[object/u);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`${FOLDER}${name}.sv.txt`);
  });

  test.each(names)('%s is told of nothing else', (name) => {
    expect([...new Set(hear(name).map(({ code }) => code))]).toEqual([name.replace(/-\d+$/u, '')]);
  });

  test.each(files)('%s says that it is constructed', (file) => {
    expect(readFileSync(FOLDER + file, 'utf8')).toContain('konstruerat provexempel');
  });
});

// What a rulebook and its matters can have wrong together is in test/decided.
test('every code has a file that yields it', () => {
  expect(Object.keys(REGISTER_SENTENCES).filter((code) => !/^(?:adopted|entry)-/u.test(code) && !names.includes(code))).toEqual([]);
});
