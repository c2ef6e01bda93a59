import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-bekrafta-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const example = resolve('examples/protokoll/bekrafta');
const [minutes, organ, out] = [join(example, 'protokoll.txt'), join(example, 'organ.yaml'), join(folder, 'arende.yaml')];

function run(...words: readonly string[]): { readonly out: string; readonly errors: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
  return { out: stdout, errors: stderr, code: status };
}

test('minutes become a draft, a person confirms some of it now and the rest later, and the matter can be gone through', () => {
  expect(run('las', minutes, '--till-arende', out, '--organ', organ).code).toBe(0);
  expect([existsSync(join(folder, 'arende.utkast.yaml')), existsSync(out)]).toEqual([true, false]);
  const stopped = run('las', minutes, '--till-arende', out, '--organ', organ, '--godkann', 'alla', '--av', 'Ragna Ekbom');
  expect([stopped.code, existsSync(out)]).toEqual([1, false]);
  expect(stopped.errors).toContain('M-B Persson (M) är ingen i organet');
  expect(run('las', minutes, '--till-arende', out, '--organ', organ, '--godkann', '2,3', '--av', 'Ragna Ekbom').code).toBe(0);
  expect(run('arende', out).out).toContain('Punkt  Status');
  const all = run('las', minutes, '--till-arende', out, '--organ', organ, '--namn', 'M-B Persson (M)=Maj-Britt Holm Persson', '--godkann', 'alla', '--av', 'Olle Viklander');
  expect([all.code, all.errors]).toEqual([0, '']);
  expect(readFileSync(out, 'utf8')).toContain('punkt 1, 4 bekräftad av Olle Viklander; punkt 2, 3 bekräftad av Ragna Ekbom');
  expect(run('arende', out).code).toBe(0);
});

test('another version of the minutes changes nothing until a person asks for it to be read again', () => {
  const corrected = join(folder, 'rattat.txt');
  writeFileSync(corrected, readFileSync(minutes, 'utf8').replaceAll('1 250 000', '1 260 000'));
  const before = readFileSync(out, 'utf8');
  const told = run('las', corrected, '--till-arende', out, '--organ', organ);
  expect([told.code, readFileSync(out, 'utf8') === before]).toEqual([1, true]);
  expect(told.out).toContain('Bekräftelsen av punkt 1 vilar på det som är ändrat.');
  const again = run('las', corrected, '--till-arende', out, '--organ', organ, '--las-om');
  expect([again.code, again.out.includes('punkt 1: inte bekräftad'), readFileSync(out, 'utf8').includes('1 250 000')]).toEqual([0, true, false]);
});

test.each([
  ['which paragraph of several', ['las', resolve('examples/protokoll/text/07-flera-paragrafer.txt'), '--till-arende', join(folder, 'a.yaml')], 'Säg vilken paragraf med --paragraf. Protokollet har § 140, 141, 142.', 2],
  ['a paragraph that is not there', ['las', minutes, '--till-arende', join(folder, 'a.yaml'), '--paragraf', '99'], 'Den paragrafen finns inte. Protokollet har § 12.', 1],
  ['who confirms', ['las', minutes, '--till-arende', join(folder, 'a.yaml'), '--godkann', 'alla'], 'Säg vem som bekräftar: --av "Namn".', 2],
  ['a file that is not its own', ['las', minutes, '--till-arende', resolve('examples/protokoll/bekrafta/organ.yaml')], 'hör inte till något utkast. Inget har skrivits; välj ett annat namn.', 1],
  ['a name nobody waits for', ['las', minutes, '--till-arende', join(folder, 'a.yaml'), '--organ', organ, '--namn', 'Kim Ek (M)=Folke Sandin'], 'Utkastet väntar inte på vem som menas med Kim Ek (M).', 1],
  ['minutes that cannot be read', ['las', join(folder, 'finns-inte.pdf'), '--till-arende', join(folder, 'a.yaml')], 'minutes-missing', 1],
])('says %s', (_, words, sentence, code) => {
  const told = run(...words);
  expect([told.errors.includes(sentence), told.code]).toEqual([true, code]);
  expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
});

test('a draft of another paragraph is not written over', () => {
  const other = join(folder, 'b.yaml');
  const several = resolve('examples/protokoll/text/07-flera-paragrafer.txt');
  expect(run('las', several, '--till-arende', other, '--paragraf', '140').code).toBe(0);
  expect(run('las', several, '--till-arende', other, '--paragraf', '141').errors).toContain('Utkastet hör till § 140.');
});
