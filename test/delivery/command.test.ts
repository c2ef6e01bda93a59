/** The commands as a person runs them. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-leverans-prov-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const run = (...words: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', cwd: folder });
  return { out: stdout, errors: stderr, code: status };
};

describe('likvard leverans', () => {
  test('says what a delivery holds, and that it is constructed', async () => {
    const { out, errors, code } = run('leverans', resolve('examples/leverans/csv'));
    expect([code, errors]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot('golden/leverans.txt');
    expect(JSON.parse(run('delivery', resolve('examples/leverans/fast-bredd'), '--json').out)).toMatchObject({
      made: 'synthetic', persons: 12, units: { listed: 3, used: 3 }, listings: { first: '2016-01', last: '2024-03', lasting: 11 }, visits: { first: '2024-01', last: '2024-03' }, quarantine: [], reasons: [],
    });
  });

  test('says what waits, and takes in what has been corrected', async () => {
    cpSync('examples/leverans/fel', join(folder, 'fel'), { recursive: true });
    const first = run('leverans', 'fel', '--lang', 'en');
    expect([first.code, first.errors]).toEqual([0, '']);
    await expect(first.out).toMatchFileSnapshot('golden/fel-en.txt');
    const waits = join(folder, 'fel/karantan/personer.csv');
    writeFileSync(waits, readFileSync(waits, 'utf8').replace(/^;(delivery-code .*);X;1$/mu, 'rätta;$1;K;1'));
    expect(run('leverans', 'fel')).toMatchObject({ code: 1, out: '' });
    const again = run('leverans', 'fel', '--spela-om', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ files: expect.arrayContaining([{ part: 'personer', file: 'personer.csv', rows: 32, staged: 23, waiting: 9 }]) });
    expect(existsSync(join(folder, 'fel/rattelser/personer.csv'))).toBe(true);
  });

  test('takes the units from the figures when the mapping says so, and what an input is from the rulebook', () => {
    cpSync('examples/leverans/parquet', join(folder, 'ur-siffror'), { recursive: true });
    const mapping = join(folder, 'ur-siffror/leverans.yaml');
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('enheter: [C1, C2, C3]', 'enheter: { entitet: hälsocentral }').replace('enhet: enhet, från', 'enhet: { kolumn: enhet, värden: { C1: Föllinge, C2: Backe, C3: Stugun } }, från').replace('enhet: enhet, dag', 'enhet: { kolumn: enhet, värden: { C1: Föllinge, C2: Backe, C3: Stugun } }, dag'));
    const figures = resolve('examples/jamtland-harjedalen/koppling.yaml');
    expect(run('leverans', 'ur-siffror').errors).toContain('delivery-units-not-given');
    expect(run('leverans', 'ur-siffror', '--siffror', figures).code).toBe(2);
    const read = run('leverans', 'ur-siffror', '--siffror', figures, '--period', '2024');
    expect([read.code, read.errors]).toEqual([0, '']);
  });

  test('leaves nothing behind when it is stopped with Ctrl-C', async () => {
    const home = mkdtempSync(join(folder, 'stopp-'));
    writeFileSync(join(home, 'leverans.yaml'), 'enheter: [C1]\nvid fel: karantän\nlistningar:\n  fil: l.csv\n  kolumner: { person: P, enhet: E, från: F, till: T }\npersoner:\n  fil: l.csv\n  kolumner: { person: P, född: F }\n  ignorera: [E, T]\n');
    writeFileSync(join(home, 'l.csv'), `P;E;F;T\n${Array.from({ length: 400_000 }, (_, index) => `p${index};C2;2020-01-01;\n`).join('')}`);
    const child = spawn(process.execPath, [MAIN, 'leverans', home], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: home } });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => { errors += text.toString('utf8'); });
    const ended = new Promise<number | null>((done) => { child.once('exit', done); });
    const hasBegun = (): boolean => readdirSync(home, { recursive: true, encoding: 'utf8' }).some((name) => name.includes('ra-0.parquet'));
    while (child.exitCode === null && !hasBegun()) await new Promise((wait) => { setTimeout(wait, 5); });
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(errors).toContain('Avbrutet');
    expect(readdirSync(home).toSorted()).toEqual(['l.csv', 'leverans.yaml']);
  });

  test('ends with 2 when it is not told which folder, and with 1 when nothing can be read', () => {
    expect(run('leverans').code).toBe(2);
    const { code, errors, out } = run('leverans', 'finns-inte');
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain('Inget är inläst');
  });
});

describe('likvard pseudonymisera', () => {
  test('makes a key once, and with it pseudonyms; the rest of the file stands', () => {
    expect(run('pseudonymisera', '--nyckel', 'n.nyckel').code).toBe(0);
    expect(statSync(join(folder, 'n.nyckel')).mode & 0o077).toBe(0);
    expect(run('pseudonymisera', '--nyckel', 'n.nyckel').code).toBe(1);
    writeFileSync(join(folder, 'in.csv'), Buffer.from('Uttag\r\nNamn på enhet;Personnummer\r\n"Å; vård";19121212-1212\r\nB;191212121212\r\nC;\r\n', 'latin1'));
    const words = ['pseudonymisera', 'in.csv', '--kolumn', 'Personnummer', '--nyckel', 'n.nyckel', '--ut', 'ut.csv', '--kodning', 'windows-1252'];
    expect(run(...words)).toMatchObject({ code: 0, errors: '', out: 'Skrev ut.csv (2) pseudonymer.\n' });
    const lines = readFileSync(join(folder, 'ut.csv'), 'utf8').split('\n');
    expect(lines.map((line) => line.replace(/P[0-9a-f]{24}/u, 'P'))).toEqual(['Uttag', 'Namn på enhet;Personnummer', '"Å; vård";P', 'B;P', 'C;', '']);
    expect(lines[2]?.split(';').at(-1)).toBe(lines[3]?.split(';').at(-1));
    expect(run(...words).code).toBe(1);
  });

  test('refuses a key that is none, a column that is not there, and what it does not understand', () => {
    writeFileSync(join(folder, 'kort.nyckel'), 'abc');
    expect(run('pseudonymisera', 'in.csv', '--kolumn', 'Personnummer', '--nyckel', 'kort.nyckel', '--ut', 'x.csv').errors).toContain('ingen nyckel');
    expect(run('pseudonymisera', 'in.csv', '--kolumn', 'Pnr', '--nyckel', 'n.nyckel', '--ut', 'x.csv', '--kodning', 'windows-1252').errors).toContain('delivery-column-missing');
    expect(run('pseudonymisera', 'in.csv', '--nyckel', 'n.nyckel').code).toBe(2);
    expect(existsSync(join(folder, 'x.csv'))).toBe(false);
  });
});
