/** The command as a person runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-befolkning-prov-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const run = (...words: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'befolkning', ...words], { encoding: 'utf8', cwd: folder });
  return { out: stdout, errors: stderr, code: status };
};

describe('likvard befolkning', () => {
  test('makes a population that says it is synthetic, and reads it back', () => {
    const made = run('--antal', '2 000', '--månader', '2024-01..2024-02', '--frö', '4', '--ut', 'b');
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(made.out).toContain('Syntetiska uppgifter');
    expect(JSON.parse(readFileSync(join(folder, 'b', 'beskrivning.json'), 'utf8'))).toMatchObject({ syntetisk: 'ja', 'frö': 4, antal: 2000 });
    const read = run('prova', 'b');
    expect([read.code, read.errors]).toEqual([0, '']);
    expect(read.out).toMatch(/2\u00a0000 personer\. Inga fel/u);
    expect(run('--antal', '5', '--manader', '2024', '--ut', 'b')).toMatchObject({ code: 1, out: '' });
  });

  test('ends with 2 and says everything that is wrong with what was asked', () => {
    const { code, out, errors } = run('--antal', '1,5', '--manader', '2024-14', '--fro', '-');
    expect([code, out]).toEqual([2, '']);
    for (const word of ['--antal', '--manader', '--fro', '--ut']) expect(errors).toContain(word);
    expect(run('prova', 'b', '--avvisa', '--lagg-undan', 'x.csv').code).toBe(2);
  });

  test('refuses a file with a wrong row, or sets it aside with its count', () => {
    const csv = join(folder, 'listning.csv');
    writeFileSync(csv, 'person;enhet;från;till\na;SYN-E0001;2024-01-01;\n');
    expect(run('prova', csv, '--beskrivning', 'b/beskrivning.json').code).toBe(0);
    appendFileSync(csv, 'b;SYN-E9999;2024-01-01;\n');
    const refused = run('prova', csv, '--beskrivning', 'b/beskrivning.json');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.errors).toContain('fel population-unit');
    const aside = run('prova', csv, '--beskrivning', 'b/beskrivning.json', '--lägg-undan', 'undan.csv');
    expect([aside.code, aside.out.includes('1 rader')]).toEqual([0, true]);
    expect(aside.errors).toContain('Undanlagt: undan.csv (1)');
    expect(readFileSync(join(folder, 'undan.csv'), 'utf8').trim().split('\n').length).toBe(2);
  });

  test('leaves nothing on disk when it is stopped with Ctrl-C', async () => {
    const home = mkdtempSync(join(folder, 'stopp-'));
    const child = spawn(process.execPath, [MAIN, 'befolkning', '--antal', '10000000', '--manader', '2024', '--ut', 'stor'], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => { errors += text.toString('utf8'); });
    const ended = new Promise<number | null>((done) => { child.once('exit', done); });
    const hasBegun = (): number => readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet')).length;
    while (child.exitCode === null && hasBegun() === 0) await new Promise((wait) => { setTimeout(wait, 20); });
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(errors).toContain('Avbrutet');
    expect(readdirSync(home)).toEqual([]);
  });
});
