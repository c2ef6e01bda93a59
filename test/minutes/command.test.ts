import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { texts } from './mutations.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-granska-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const good = join(folder, 'bra.txt');
const bad = join(folder, 'fel.txt');
writeFileSync(good, texts.get('06') ?? '');
writeFileSync(bad, (texts.get('06') ?? '').replace('Med 5 ja-röster', 'Med 6 ja-röster'));

function run(...words: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { out: stdout, errors: stderr, code: status };
}

describe('likvard granska', () => {
  test('ends with 0 and one line when all agrees', () => {
    const { out, code } = run('granska', good);
    expect([out, code]).toEqual(['bra.txt: 1 paragraf, 1 omröstning; 0 fel, 0 varningar, 0 för kännedom.\n', 0]);
  });

  test('ends with 1 when something does not, and says what, where and why, in either language', () => {
    const { out, code } = run('granska', bad);
    expect(code).toBe(1);
    expect(out).toMatch(/fel\.txt:\d+:\d+ {2}fel ROLL-SUM {2}§ 131\n {2}Omröstning 1: antalet Ja stämmer inte: 5 i listan, 5 i summan och 6 i texten\./u);
    expect(run('review', '--lang', 'en', bad).out).toContain('Vote 1: the count of Ja does not agree: 5 in the list, 5 in the total and 6 in the text.');
  });

  test('reads several files at once and keeps their order; one that cannot be read stops no other', () => {
    const { out, errors, code } = run('granska', good, join(folder, 'finns-inte.pdf'), bad);
    expect(code).toBe(1);
    expect(out.indexOf('bra.txt')).toBeLessThan(out.indexOf('fel.txt'));
    expect(out).toContain('Summa 3 filer: 1 fel, 0 varningar, 0 för kännedom, 1 vägrade.');
    expect(errors).toContain('finns-inte.pdf  fel minutes-missing');
  });

  test('gives JSON with places, and SARIF with a region for each', () => {
    const json = JSON.parse(run('granska', '--json', bad).out) as { readonly filer: readonly { readonly 'anmärkningar': readonly { readonly kod: string; readonly plats: { readonly line: number } }[] }[] };
    const [one] = json.filer[0]?.['anmärkningar'] ?? [];
    expect(one?.kod).toBe('ROLL-SUM');
    const sarif = JSON.parse(run('granska', '--sarif', good, bad).out) as { readonly version: string; readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly locations: readonly { readonly physicalLocation: { readonly region: { readonly startLine: number } } }[] }[] }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.map(({ ruleId, locations }) => [ruleId, locations[0]?.physicalLocation.region.startLine])).toEqual([['ROLL-SUM', one?.plats.line]]);
  });

  test('writes a page of its own with the text and the findings beside it', () => {
    const page = join(folder, 'granskning.html');
    const { out, code } = run('granska', '--html', '--ut', page, bad);
    expect([out, code]).toEqual(['', 1]);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('ROLL-SUM');
    expect(html).not.toMatch(/<script|https?:/u);
  });

  test('tells what a corrected version changed without a word', () => {
    const later = join(folder, 'rattat.txt');
    writeFileSync(later, (texts.get('06') ?? '').replaceAll('21,85', '21,95'));
    expect(run('granska', later, '--mot', good).out).toContain('CORR-SILENT');
  });

  test('needs a file', () => {
    expect(run('granska').code).toBe(2);
  });
});

describe('likvard las', () => {
  test('writes the reading with what Ja and Nej stand for and every ballot in its place', () => {
    const reading = JSON.parse(run('las', good).out) as { readonly paragrafer: readonly { readonly propositioner: readonly { readonly 'omröstning'?: { readonly ordning: { readonly ja_avser: { readonly 'förslag': string }; readonly nej_avser: { readonly 'förslag': string } }; readonly 'röstlista': { readonly 'röster': readonly { readonly 'röst': string; readonly plats: { readonly line: number } }[] } } }[] }[] };
    const vote = reading.paragrafer[0]?.propositioner[0]?.['omröstning'];
    expect([vote?.ordning.ja_avser['förslag'], vote?.ordning.nej_avser['förslag']]).toEqual(['official', 'motion:Ivar Dahlbom']);
    expect(vote?.['röstlista']['röster'].filter((one) => one['röst'] === 'ja')).toHaveLength(5);
    expect(vote?.['röstlista']['röster'].every(({ plats }) => plats.line > 0)).toBe(true);
  });

  test('gives the same bytes each time', () => {
    expect(run('las', good).out).toBe(run('las', good).out);
  });
});
