/** The register asked from the command line: what a person reads, pinned. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inForceCommand } from '../../src/node/cli/register/in-force-command.ts';
import { registerCommand } from '../../src/node/cli/register/register-command.ts';
import { calculateCommand as calculate } from '../../src/node/cli/commands/calculate.ts';
import { readOptions, type Options } from '../../src/node/cli/options.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';

const GOLDEN = resolve('test/register/golden');
const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** A command as the program runs it, but in this process: starting one takes longer than answering. */
async function run(...words: readonly string[]): Promise<Said> {
  const command = [inForceCommand, registerCommand].find(({ name, english }) => name === words[0] || english === words[0]);
  if (!command) throw new Error(words.join(' '));
  return command.run(optionsOf(...words));
}

function optionsOf(...words: readonly string[]): Options {
  const read = readOptions(words);
  if (read.kind === 'refused') throw new Error(words.join(' '));
  return read.options;
}

/** The answer without its receipt, whose fingerprints change with every file. */
const answer = (text: string): string => `${text.split(/\n\n(?:Kvitto|Receipt)\n/u)[0]}\n`;

const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['gallande-2016', ['gallande', '2016-12-01', '--kant', '2016-12-01']],
  ['gallande-2025', ['gallande', '2025-12-01']],
  ['gallande-2025.en', ['in-force', '2025-12-01', '--lang', 'en']],
  ['om-overskott', ['register', 'om', 'LS/42/2010', '2018-12-31']],
  ['om-arendet', ['register', 'om', 'RS/762/2024', '2025-12-01']],
  ['andringar', ['register', 'ändringar', '2024-12-31', '2025-12-31']],
  ['konflikter', ['register', 'konflikter', '2018-12-31']],
  ['luckor', ['register', 'luckor', '2025-12-01']],
  ['retroaktivt', ['register', 'retroaktivt', '2025-12-01']],
  ['behorighet', ['register', 'behörighet', '2025-12-01']],
  ['uppdrag', ['register', 'uppdrag', '2025-12-01']],
  ['uppdrag.en', ['register', 'assignments', '2025-12-01', '--lang', 'en']],
  ['delegation', ['register', 'delegation', '2025-12-01']],
  ['delegation.en', ['register', 'delegations', '2025-12-01', '--lang', 'en']],
  ['forteckning', ['register', 'förteckning', '2025-12-01']],
  ['uppfoljning', ['register', 'uppföljning', '2025-12-01']],
  ['obekraftade', ['register', 'obekräftade', '5', '2025-12-01']],
  ['regelbok', ['register', 'regelbok']],
];

describe('likvard answers from the register', () => {
  test.each(QUESTIONS)('%s', async (name, words) => {
    const { out, errors, code } = await run(...words);
    expect([errors, code]).toEqual(['', 0]);
    expect(out).not.toMatch(/undefined|NaN|\[object/u);
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
  });

  test.each(QUESTIONS)('%s as JSON and CSV', async (_, words) => {
    const json = await run(...words, '--json');
    expect(json.code).toBe(0);
    expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['receipt', 'result']);
    const csv = await run(...words, '--csv');
    expect(csv.out.split('\n')[0]).toContain(';');
    expect(csv.out).not.toMatch(/undefined|NaN|\[object/u);
    expect(csv.errors).toMatch(/Kvitto|Receipt/u);
  });
});

test('an export answers what the register itself answers', async () => {
  const out = join(folder, 'registret');
  expect((await run('register', 'exportera', '--ut', out, '--utgivare', 'Provutgivaren')).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(['akn', 'dcat.jsonld', 'popolo.json', 'poster.csv', 'register.json', 'verkan.csv']);
  const [own, again] = [await run('gallande', '2025-12-01'), await run('gallande', '2025-12-01', '--register', join(out, 'register.json'))];
  expect(answer(again.out)).toBe(answer(own.out));
});

test('a rulebook that says otherwise than the register ends with 1, and is told where', async () => {
  const book = join(folder, 'bok');
  const files = readdirSync('rulebooks/jamtland-harjedalen').filter((file) => file.endsWith('.md'));
  const text = files.map((file) => readFileSync(join('rulebooks/jamtland-harjedalen', file), 'utf8').replace(/^(---[\s\S]*?\n---\n)/u, '$1'));
  const whole = text.map((one, at) => (at === 0 ? one : one.replace(/^---[\s\S]*?\n---\n/u, ''))).join('\n');
  const named = `${book}.md`;
  writeFileSync(named, whole.replace('gäller:\n', '').replace(/^(---\nregelbok: [^\n]*\n)/u, '$1gäller: { från: 2021-01-01, beslut: RF 2021-06-23 § 84, grund: antagen }\n').replace('värde: 19 281 000, beslut: RS/762/2024 § 85 p. 4', 'värde: 19 281 000, beslut: RS/762/2024 § 85 förslag'));
  const { out, code } = await run('register', 'regelbok', '--regelbok', named, '--register', 'rulebooks/jamtland-harjedalen/beslut/register');
  expect(code).toBe(1);
  expect(out).toMatch(/bok\.md:\d+:\d+ {2}onlyProposed\n {2}belopp i beslutet 2024-01-01–2024-12-31/u);
});

test('a calculation takes its bases from the register it is given, and has them in its receipt', async () => {
  const out = join(folder, 'annat');
  expect((await run('register', 'exportera', '--ut', out)).code).toBe(0);
  const register = join(out, 'register.json');
  const asked = async (...words: readonly string[]): Promise<Said> => calculate.run(optionsOf('berakna', 'gräns avstånd', 'kompensation totalt', ...words));
  const plain = await asked();
  const same = await asked('--register', register);
  expect(answer(same.out)).toBe(answer(plain.out));
  expect(same.out).toContain('register.json');
  const text = readFileSync(register, 'utf8');
  writeFileSync(register, text.replaceAll('RS/762/2024 § 85 p. 1', 'RS/762/2024 § 85 något annat'));
  const without = await asked('--register', register);
  expect(without.code).toBe(0);
  expect(answer(without.out)).toContain('saknas');
});

describe('is told what is wrong', () => {
  test('with a question, a day, a name or a register that does not exist', async () => {
    const asked = [['register'], ['register', 'hej'], ['gallande', '2024-02-30'], ['gallande', '2024-01-01', '--kant', 'igår'], ['register', 'om'], ['register', 'andringar'], ['register', 'obekraftade', 'många'], ['register', 'exportera']];
    const said = await Promise.all(asked.map(async (words) => ({ words, ...(await run(...words)) })));
    for (const { words, code, out, errors } of said) {
      expect([words, code, out]).toEqual([words, 2, '']);
      expect(errors.length).toBeGreaterThan(20);
    }
    expect(await run('register', 'om', 'likvärdiga vilkor', '2025-01-01')).toMatchObject({ code: 1, errors: 'Registret har inget som heter likvärdiga vilkor. Menade du likvärdiga villkor?' });
    expect((await run('gallande', '--register', join(folder, 'saknas'))).code).toBe(1);
  });

  test('with the place in a file that cannot be read, and nothing is answered', async () => {
    const file = join(folder, 'fel.yaml');
    writeFileSync(file, 'organ:\n  nämnden: { nivå: nemnd }\n');
    const { code, out, errors } = await run('gallande', '2024-01-01', '--register', file);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toMatch(/fel\.yaml:2:\d+ {2}fel value-form/u);
  });
});

test('the example of the handbook is a register', () => {
  const page = readFileSync('docs/handbok/register.md', 'utf8');
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/mu.exec(page) ?? [];
  expect(readRegister([{ file: 'register.md', text }]).problems).toEqual([]);
});
