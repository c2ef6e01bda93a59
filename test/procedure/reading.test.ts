import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRankings } from '../../src/core/procedure/explorer/read-rankings.ts';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';

const S85 = readFileSync('rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml', 'utf8');

test('a file with Windows line ends reads as one without', () => {
  const { matter } = readMatter('s85.yaml', S85.replaceAll('\n', '\r\n'));
  const plain = readMatter('s85.yaml', S85).matter;
  expect(matter?.acts.map(({ id, kind, place: { line } }) => [id, kind, line])).toEqual(plain?.acts.map(({ id, kind, place: { line } }) => [id, kind, line]));
});

test.each(['', 'hej', '[]', '- a', 'händelser: []', `ärende: ${'['.repeat(20_000)}`])('what is no matter is told as a problem: %.20s', (text) => {
  const { matter, problems } = readMatter('prov.yaml', text);
  expect([matter, problems.length > 0]).toEqual([undefined, true]);
  expect(readRankings('prov.yaml', text).problems.length).toBeGreaterThan(0);
});

test('a matter that nothing has happened in yet is read, and is open', () => {
  const { matter, problems } = readMatter('prov.yaml', 'ärende: A/1/2025\nrubrik: Prov\nhändelser:\n');
  expect(problems).toEqual([]);
  expect(matter && outcomeOf(replay(matter.head, matter.acts).state)).toMatchObject({ caseNumber: 'A/1/2025', regime: 'KL13', meetings: [], remarks: [] });
});

test('every problem is told at once, in the order of the file', () => {
  const { problems } = readMatter('s85.yaml', S85.replace('av: Elin Hoffner', 'av: Elin Hofner').replace('resultat: 7–6–0', 'resultat: 7 mot 6').replace('steg: enkel', 'steg: ensam'));
  expect(problems.map(({ code }) => code)).toEqual(['matter-person-unknown', 'matter-tally', 'value-form']);
});

test('money that is not whole öre is no amount', () => {
  const { problems } = readMatter('s85.yaml', S85.replace('betalar: 8 902 000', 'betalar: "8 902 000,005"'));
  expect(problems.map(({ code }) => code)).toEqual(['matter-kinds']);
});
