/** What was decided, through the command line: a copy of the example with its matters, changed as somebody would change it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEntry } from '../../src/core/register/exchange/plain-register.ts';
import { exampleRegister, registerOf } from '../register/example.ts';
import { changed, stripped } from './stripped.ts';
import { TURNED } from './turned.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const REGION = 'rulebooks/jamtland-harjedalen';
const S85 = 'rs-762-2024-p85.yaml';
const folder = mkdtempSync(join(tmpdir(), 'likvard-beslutat-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function run(...words: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

const book = join(folder, 'regelbok');
const total = (...words: readonly string[]): ReturnType<typeof run> => run('berakna', 'kompensation totalt', 'belopp i beslutet', '--regelbok', book, ...words);

beforeAll(() => {
  cpSync(`${REGION}/beslut`, join(book, 'beslut'), { recursive: true });
  for (const { file, text } of stripped()) writeFileSync(join(book, file), text);
  mkdirSync(join(folder, 'vänt'));
  writeFileSync(join(folder, 'vänt', S85), changed(readFileSync(`${REGION}/beslut/arenden/${S85}`, 'utf8'), ...TURNED));
});

describe('a copy of the rulebook without the versions typed from § 85', () => {
  test('computes what the matters beside it decided, and its receipt names them', () => {
    const [own, example] = [total('--json'), run('berakna', 'kompensation totalt', 'belopp i beslutet', '--json')].map(({ out }) => JSON.parse(out) as { readonly receipt: { readonly rulebook: readonly { readonly file: string }[] }; readonly result: unknown });
    expect(own?.result).toEqual(example?.result);
    expect(own?.receipt.rulebook.map(({ file }) => file)).toContain(`arenden/${S85}`);
  });

  test('has nothing of it the day before', () => {
    const { errors, code } = total('--beslutat', '2025-05-26');
    expect([code, errors.includes('rule-not-in-force')]).toEqual([1, true]);
  });

  test('computes another decision of other matters', () => {
    const { out, code } = total('--arenden', join(folder, 'vänt'), '--json');
    expect([code, out.match(/"8902000"/gu)?.length, out.includes(`"vänt/${S85}"`)]).toEqual([0, 2, true]);
  });

  test('has its bases from the register when one is named', () => {
    const { out, code } = total('--register', join(book, 'beslut', 'register'), '--json');
    expect([code, out.includes('19281000')]).toEqual([0, true]);
    const without = join(folder, 'utan');
    cpSync(join(book, 'beslut', 'register'), without, { recursive: true });
    writeFileSync(join(without, S85), changed(readFileSync(join(without, S85), 'utf8'), [/( {2}RS\/762\/2024 § 85 p\. 4:\n)/u, '$1    slag: förslag\n']));
    expect(run('forklara', 'belopp i beslutet', '--regelbok', book, '--register', without).out).toMatch(/RS\/762\/2024 § 85 p\. 4, föreslagen/u);
  });

  test('is found right, and agrees with the register', () => {
    expect(run('kontrollera', book)).toMatchObject({ code: 0, errors: '' });
    expect(run('register', 'regelbok', '--regelbok', book)).toMatchObject({ code: 0 });
  });

  test('is not computed when a matter cannot be read, or is not there', () => {
    mkdirSync(join(folder, 'trasigt'));
    writeFileSync(join(folder, 'trasigt', S85), changed(readFileSync(`${REGION}/beslut/arenden/${S85}`, 'utf8'), ['finner: LEO', 'finner: HAMBERG']));
    expect(total('--arenden', join(folder, 'trasigt'))).toMatchObject({ code: 1, out: '' });
    expect(total('--arenden', join(folder, 'saknas'))).toMatchObject({ code: 1, errors: expect.stringContaining('Hittar inga ärenden') as string });
  });
});

describe('a matter entered in a register', () => {
  const register = join(folder, 'register');
  const matter = join(book, 'beslut', 'arenden', S85);
  const into = (...words: readonly string[]): ReturnType<typeof run> => run('arende', matter, '--till-register', register, ...words);

  beforeAll(() => {
    cpSync(`${REGION}/beslut/register`, register, { recursive: true });
    rmSync(join(register, S85));
    for (const file of readdirSync(register)) {
      const text = readFileSync(join(register, file), 'utf8');
      writeFileSync(join(register, file), text.replaceAll(/ {4}återgivet i: RS\/762\/2024 § 85\n/gu, ''));
    }
  });

  test('is first only shown', () => {
    const { out, code } = into('--prova');
    expect([code, existsSync(join(register, S85))]).toEqual([0, false]);
    expect(out).toContain('Skulle skriva');
    expect(out).toContain('  RS/762/2024 § 85 p. 4: Kompensation med 19 281 000 kronor\n');
  });

  test('is written as a file of its own, and read again it is the register of the example', () => {
    expect(into()).toMatchObject({ code: 0, errors: '' });
    const { entries } = registerOf(...readdirSync(register).toSorted().map((file) => ({ file, text: readFileSync(join(register, file), 'utf8') }))).register;
    const standing = [...exampleRegister().register.entries.values()].filter(({ place }) => place.file === S85);
    expect(standing.length).toBe(12);
    expect(standing.map(({ name }) => entries.get(name)).map((entry) => entry && plainEntry(entry))).toEqual(standing.map(plainEntry));
    expect(readFileSync(join(register, S85), 'utf8')).toBe(readFileSync(`${REGION}/beslut/register/${S85}`, 'utf8'));
  });

  test('is what the register then answers with', () => {
    const { out } = run('gallande', '2025-06-01', '--register', register);
    expect(out).toMatch(/Torvalla[\s\S]*RS\/762\/2024 § 85 p\. 2/u);
  });

  test('is not written twice', () => {
    expect(into()).toMatchObject({ code: 1, out: '', errors: 'Alla 12 poster finns redan i registret. Inget har skrivits.\n' });
  });

  test('is not written over another file, nor into what is no register', () => {
    writeFileSync(join(register, S85), '# tom\nposter: {}\n');
    expect(into()).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('finns redan') as string });
    expect(run('arende', matter, '--till-register', join(folder, 'saknas'))).toMatchObject({ code: 1, errors: expect.stringContaining('ingen mapp') as string });
  });

  test('needs the rulebook that its proposals are scenarios of', () => {
    const alone = join(folder, 'vänt', S85);
    expect(run('arende', alone, '--till-register', register)).toMatchObject({ code: 1, errors: expect.stringContaining('--regelbok') as string });
  });
});
