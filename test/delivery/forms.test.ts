/** The same small delivery in four forms is the same rows, and what a generator makes is what stands in the folder. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../examples/leverans/generate.ts';
import { listings, persons, visits } from '../../examples/leverans/people.ts';
import { accepted, counted, withDelivery, type Folder } from './files.ts';

const example = (name: string, act: (folder: Folder) => Promise<void>): Promise<void> => withDelivery({}, async (folder) => {
  cpSync(join('examples/leverans', name), folder.path, { recursive: true });
  await act(folder);
});

test.each(['csv', 'fast-bredd', 'xlsx', 'parquet'])('%s gives the rows that were written, in order, with whole numbers', (name) => example(name, async ({ read, rows }) => {
  const { delivery, files, waiting } = accepted(await read());
  expect(await rows(delivery.listings)).toEqual(listings.map(({ person, unit, from, to, reason }) => [person, unit, from, to ?? '', reason ?? ''].join('|')).toSorted());
  expect(await rows(delivery.persons)).toEqual(persons.map(({ person, born, died, sex, weight, interpreter }) => [person, born, died ?? '', sex, weight, interpreter === 'ja'].join('|')));
  expect((await rows(delivery.visits)).toSorted()).toEqual(visits.map(({ person, unit, day, profession, kind }) => [person ?? '', unit, day, profession, kind].join('|')).toSorted());
  expect(delivery.inputs.map(({ input, type, missing }) => [input, type.kind, missing])).toEqual([['kön', 'text', 'refused'], ['vårdtyngd', 'number', 'refused'], ['tolk', 'truth', 'refused']]);
  expect([delivery.made, delivery.quarantined, waiting, files.map(({ waiting: waits }) => waits)]).toEqual(['synthetic', [], [], [0, 0, 0]]);
  expect(delivery.files.map(({ file }) => file)[0]).toBe('leverans.yaml');
}));

test('a row with each fault waits, and the rest goes on', () => example('fel', async ({ read, text }) => {
  const { delivery, files } = accepted(await read('write'));
  expect(counted(files)).toEqual(['listningar.csv 27 = 14 + 13', 'personer.csv 32 = 22 + 10', 'besok.csv 10 = 6 + 4', 'besok-kanal-2.csv 2 = 1 + 1']);
  expect(delivery.quarantined.reduce((sum, { rows: one }) => sum + one, 0)).toBe(28);
  for (const part of ['listningar', 'personer', 'besok', 'besok-2']) await expect(await text(`karantan/${part}.csv`)).toMatchFileSnapshot(`golden/${part}.csv`);
}));

test('the files of the example are byte for byte what the generator makes', async () => {
  const made = await generate();
  const others = [...made].filter(([path, bytes]) => !readFileSync(join('examples/leverans', path)).equals(bytes)).map(([path]) => path);
  expect(others).toEqual([]);
});
