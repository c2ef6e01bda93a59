import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const S85 = 'rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml';
const folder = mkdtempSync(join(tmpdir(), 'likvard-arende-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function run(...words: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

describe('likvard arende', () => {
  test('shows the matter as its golden file, under all its names', () => {
    const { out, errors, code } = run('arende', S85);
    const [page = '', receipt] = out.split('\nKvitto\n');
    expect([page, errors, code]).toEqual([readFileSync('test/procedure/golden/rs-762-2024-p85.sv.txt', 'utf8'), '', 0]);
    expect(receipt).toMatch(/^ {2}program: likvard [\d.]+\n {2}underlag: rs-762-2024-p85\.yaml [0-9a-f]{12}\n {2}resultat: [0-9a-f]{12}\n$/u);
    expect(run('ärende', S85).out).toBe(out);
    expect(run('matter', S85, '--lang', 'en').out.split('\nReceipt\n')[0]).toBe(readFileSync('test/procedure/golden/rs-762-2024-p85.en.txt', 'utf8'));
  });

  test('gives programs the clauses, rounds and votes', () => {
    const { receipt, result: matter } = JSON.parse(run('arende', S85, '--json').out) as { readonly receipt: Readonly<Record<string, unknown>>; readonly result: { readonly meetings: readonly { readonly clauses: readonly { readonly status: string; readonly proposal: string }[]; readonly rounds: readonly { readonly votes: readonly { readonly ballots: readonly unknown[] }[] }[] }[] } };
    expect(receipt).toMatchObject({ files: [{ file: 'rs-762-2024-p85.yaml' }] });
    expect(matter.meetings[0]?.clauses.map(({ proposal }) => proposal)).toEqual(['LEO', 'RD', 'RD', 'LEO', 'RD', 'LEO', 'LEO']);
    expect(matter.meetings[0]?.rounds.flatMap(({ votes }) => votes.map(({ ballots }) => ballots.length))).toEqual([13, 13, 13, 13]);
    expect(matter).toMatchObject({ meetings: [{ clauses: [{}, {}, {}, { effects: [{ kind: 'payment', ore: '1928100000' }] }, {}, {}, {}] }] });
  });

  test('stops at what may not be done, and shows the matter as it was before', () => {
    const file = join(folder, 'fel.yaml');
    writeFileSync(file, readFileSync(S85, 'utf8').replace('avstår: Elin Hoffner\n    resultat: 5–7–1', 'avstår: Stefan Nilsson\n    resultat: 5–7–1'));
    const { out, errors, code } = run('arende', file);
    expect(code).toBe(1);
    expect(errors).toMatch(/fel\.yaml:\d+:\d+ {2}fel voter-not-serving/u);
    expect(errors).toContain('Stefan Nilsson');
    expect(out).toContain('Omröstning begärd: ja för RD, nej för LEO; inte hållen.');
    expect(JSON.parse(run('arende', file, '--json').out)).toMatchObject({ result: { refusal: { code: 'voter-not-serving', rule: 'L34', act: 'r2-röster' } } });
  });

  test('tells every fault of a file at once, and does not go through it', () => {
    const file = join(folder, 'stavfel.yaml');
    writeFileSync(file, readFileSync(S85, 'utf8').replace('av: Elin Hoffner', 'av: Elin Hofner').replace('finner: LEO', 'finer: LEO'));
    const { out, errors, code } = run('arende', file);
    expect([out, code]).toEqual(['', 1]);
    expect(errors).toMatch(/matter-person-unknown[\s\S]*key-unknown/u);
  });
});

test('likvard protokoll writes minutes, and none of a matter that could not have happened', () => {
  expect(run('protokoll', S85).out).toMatch(/^# Protokoll i ärende RS\/762\/2024\n[\s\S]*\n\n\*Kvitto: likvard [\d.]+; rs-762-2024-p85\.yaml [0-9a-f]{12}\.\*\n$/u);
  const file = join(folder, 'omojligt.yaml');
  writeFileSync(file, readFileSync(S85, 'utf8').replace('  - { händelse: överläggningen avslutas, id: slut }\n', ''));
  const { out, errors, code } = run('protokoll', file);
  expect([out, code]).toEqual(['', 1]);
  expect(errors).toContain('Inget protokoll har skrivits');
});

describe('likvard protokoll --ut', () => {
  test.each(['md', 'txt', 'docx', 'pdf'])('writes .%s by the ending of the name, and says so', (form) => {
    const file = join(folder, `protokoll.${form}`);
    expect(run('protokoll', S85, '--ut', file)).toEqual({ out: `Skrev ${file}.\n`, errors: '', code: 0 });
    const start = readFileSync(file).subarray(0, 4).toString('latin1');
    expect(start).toBe({ md: '# Pr', txt: 'Prot', docx: 'PK\u0003\u0004', pdf: '%PDF' }[form]);
  });

  test('refuses an ending it does not know before anything is read, and a folder that is not there', () => {
    expect(run('protokoll', 'finns-inte.yaml', '--ut', 'protokoll.odt')).toEqual({ out: '', errors: 'Vet inte vilket slags dokument protokoll.odt ska bli: låt namnet sluta på .md, .txt, .docx eller .pdf.\n', code: 2 });
    expect(run('minutes', S85, '--out', join(folder, 'finns-inte', 'a.md'), '--lang', 'en')).toMatchObject({ out: '', code: 1, errors: expect.stringContaining('check that the folder is there') as unknown });
  });

  test('says so where there is no PDF writer for the machine, and still writes DOCX', () => {
    const without = join(folder, 'utan.cjs');
    writeFileSync(without, "const Module = require('node:module');\nconst load = Module._load;\nModule._load = (name, ...rest) => { if (name.includes('typst')) throw new Error('no build'); return load(name, ...rest); };\n");
    const elsewhere = (form: string) => spawnSync(process.execPath, ['--require', without, MAIN, 'protokoll', S85, '--ut', join(folder, `annanstans.${form}`)], { encoding: 'utf8' });
    expect(elsewhere('pdf')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^PDF kan inte skrivas på den här datorn \([\w-]+\): skriv \.docx/u) as unknown });
    expect(existsSync(join(folder, 'annanstans.pdf'))).toBe(false);
    expect(elsewhere('docx').status).toBe(0);
  });

  test('names a letter that no font has, and writes no file', () => {
    const file = join(folder, 'tecken.yaml');
    writeFileSync(file, readFileSync(S85, 'utf8').replace('rubrik: Kompensation', 'rubrik: 漢 Kompensation'));
    const { errors, code } = run('protokoll', file, '--ut', join(folder, 'tecken.pdf'));
    expect([code, errors]).toEqual([1, 'Ingen PDF har skrivits: typsnitten saknar 漢 (U+6F22). Byt ut det i underlaget, eller skriv .docx eller .md.\n']);
    expect(existsSync(join(folder, 'tecken.pdf'))).toBe(false);
  });
});

test('likvard datum and rostordning answer in text and JSON', () => {
  expect(JSON.parse(run('datum', '2025-12-10', '--json').out)).toMatchObject({ appealBy: '2026-01-02', attestBy: { strict: '2025-12-24', extended: '2025-12-29' } });
  expect(run('rostordning', 'examples/rostordning/ordningen-avgor.yaml').out.split('\nKvitto\n')[0]).toBe(readFileSync('test/procedure/golden/ordningen-avgor.sv.txt', 'utf8'));
  expect(JSON.parse(run('voting-order', 'examples/rostordning/ordningen-avgor.yaml', '--json').out)).toMatchObject({ result: { about: 'Konstruerat exempel. Inga verkliga ledamöter eller förslag.', possible: ['A', 'B', 'C', 'D'] } });
});

describe('likvard arende exportera', () => {
  const S93 = 'rulebooks/jamtland-harjedalen/beslut/arenden/rs-2018-p93.yaml';

  test('writes the matters in every form, and what it wrote is the same matter when it is read again', () => {
    const out = join(folder, 'ut');
    const written = run('arende', 'exportera', S85, S93, '--ut', out, '--utgivare', 'Regionen', '--adress', 'https://data.example/a/', '--kant', '2025-12-01');
    expect([written.errors, written.code]).toEqual(['', 0]);
    expect(written.out).toMatch(/punkter\.csv: en rad per punkt\n[\s\S]*oparl\/system\.json: läsform enligt OParl 1\.1, \d+ filer\n$/u);
    expect(JSON.parse(readFileSync(join(out, 'oparl/system.json'), 'utf8'))).toMatchObject({ id: 'https://data.example/a/oparl/system.json', modified: '2025-12-01T00:00:00+00:00' });
    const page = (path: string): string => run('arende', path).out.split('\nKvitto\n')[0] ?? '';
    expect(page(join(out, 'arenden/rs-762-2024.json'))).toBe(page(S85));
    expect(page(join(out, 'arenden/rs-1039-2017.json'))).toBe(page(S93));
  });

  test('without a publisher or an address says what was not written', () => {
    const { out, code } = run('matter', 'export', S85, '--out', join(folder, 'ut2'), '--lang', 'en');
    expect([code, out]).toEqual([0, expect.stringMatching(/No catalogue record: say who publishes[\s\S]*Nothing by OParl: that needs --publisher and --address/u)]);
  });

  test('writes nothing of a matter that could not have happened, or that is named twice', () => {
    const file = join(folder, 'omojligt-att-exportera.yaml');
    writeFileSync(file, readFileSync(S85, 'utf8').replace('  - { händelse: överläggningen avslutas, id: slut }\n', ''));
    for (const [code, ...files] of [[1, S93, file], [2, S85, S85]] as const) {
      const { out, errors, code: ended } = run('arende', 'exportera', ...files, '--ut', join(folder, 'ut3'));
      expect([out, ended, errors]).toEqual(['', code, expect.stringContaining('Inget har skrivits.')]);
    }
    expect(existsSync(join(folder, 'ut3'))).toBe(false);
  });
});

test.each([['arende', 'exportera'], ['arende', 'exportera', S85], ['arende', 'exportera', S85, '--ut', 'x', '--adress', 'data.example'], ['arende'], ['rostordning'], ['datum', '2025-02-30'], ['arende', S85, '--csv'], ['protokoll', S85, '--json']])('%s %s %s is not understood, and says why', (...words) => {
  const { out, errors, code } = run(...words);
  expect([out, code]).toEqual(['', 2]);
  expect(errors.length).toBeGreaterThan(20);
});

test('a file that is not there is told by its name', () => {
  expect(run('arende', 'finns-inte.yaml')).toMatchObject({ code: 1, errors: 'Hittar inte filen finns-inte.yaml.\n' });
});
