import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DECLARATIONS } from '../../../test/figures/declarations.ts';
import { readFigures } from './read-figures.ts';

const MAPPING = `säkerhet: rapporterad
perioder:
  2024:
    - fil: data/siffror.csv
      teckenkodning: windows-1252
      rader: hälsocentral
      nyckel: Hälsocentral
      definierar: ja
      kolumner: { Ort: ort }
      ignorera: [Ersättning]
    - fil: data/siffror.csv
      teckenkodning: windows-1252
      rader: hälsocentral
      nyckel: Hälsocentral
      kolumner: { Ersättning: { till: ersättning för listade, enhet: tkr } }
      ignorera: [Ort]
`;
const TABLE = Buffer.from('Hälsocentral;Ort;Ersättning\r\nÅre;Åre;12\u00a0400,5\r\n', 'latin1');

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-figures-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const figuresIn = (folder: string, mapping = 'koppling.yaml') => readFigures(join(folder, mapping), { year: 2024 }, DECLARATIONS);

async function problemsIn(folder: string, mapping = 'koppling.yaml') {
  const read = await figuresIn(folder, mapping);
  return 'problems' in read ? read.problems : [];
}

describe('figures read from a folder', () => {
  test('name their files as the mapping does, each once with its fingerprint', async () => {
    const read = await figuresIn(await folderOf({ 'koppling.yaml': MAPPING, 'data/siffror.csv': TABLE }));
    const fingerprint = createHash('sha256').update(TABLE).digest('hex');
    expect('figures' in read && read.figures.files).toEqual([
      { file: 'koppling.yaml', fingerprint: expect.stringMatching(/^[\da-f]{64}$/u) },
      { file: 'data/siffror.csv', fingerprint },
    ]);
    const figures = 'figures' in read ? read.figures.entities.get('hälsocentral')?.[0]?.figures : undefined;
    expect(figures?.get('ersättning för listade')).toMatchObject({
      written: '12\u00a0400,5', place: { kind: 'cell', file: 'data/siffror.csv', cell: 'C2' }, datum: { value: { numerator: 12_400_500n } },
    });
  });

  test('are the same wherever the folder stands', async () => {
    const files = { 'koppling.yaml': MAPPING, 'data/siffror.csv': TABLE };
    expect(await figuresIn(await folderOf(files))).toEqual(await figuresIn(await folderOf(files)));
  });
});

describe('a folder with a fault', () => {
  test('in a file that two tables are read from is told once', async () => {
    const problems = await problemsIn(await folderOf({ 'koppling.yaml': MAPPING, 'data/sifror.csv': TABLE }));
    expect(problems).toMatchObject([{ code: 'figures-file-missing', facts: { file: 'data/siffror.csv', near: 'data/sifror.csv' }, place: { line: 4 } }]);
  });

  test('where the mapping itself is missing names the one beside it', async () => {
    const problems = await problemsIn(await folderOf({ 'koppling.yaml': MAPPING }), 'kopling.yaml');
    expect(problems).toMatchObject([{ code: 'figures-file-missing', facts: { file: 'kopling.yaml', near: 'koppling.yaml' } }]);
  });

  test('where the mapping is in another encoding says the line', async () => {
    const problems = await problemsIn(await folderOf({ 'koppling.yaml': Buffer.from('perioder:\n  # år\n', 'latin1') }));
    expect(problems).toMatchObject([{ code: 'figures-encoding', place: { kind: 'text', line: 2 }, facts: { likely: 'windows-1252' } }]);
  });

  test('where a link leads out of it is refused', async () => {
    const outside = await folderOf({ 'siffror.csv': TABLE });
    const folder = await folderOf({ 'koppling.yaml': MAPPING, 'data/mapp.txt': '' });
    await symlink(join(outside, 'siffror.csv'), join(folder, 'data/siffror.csv'));
    expect(await problemsIn(folder)).toMatchObject([{ code: 'figures-file-outside' }]);
  });
});
