/** Populations over the wire: made as work, run over with progress, stopped, and never told of in so few that it tells of persons. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problem } from '../../src/wire/problem.ts';
import { commandAnswer, type CommandWish } from '../../src/wire/work/commands.ts';
import { populationsListed } from '../../src/wire/work/populations.ts';
import { work, type Work } from '../../src/wire/work/work.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

let server: TestServer;
let economist: Client;
let auditor: Client;
beforeAll(async () => {
  server = await newServer('populations');
  [economist, auditor] = [await server.as('economist'), await server.as('auditor')];
  for (const name of ['tio-regler', 'tio-regler-pott']) {
    mkdirSync(join(server.data, 'regelbocker', name), { recursive: true });
    writeFileSync(join(server.data, 'regelbocker', name, 'regler.md'), readFileSync(`examples/${name}/${name}.md`));
  }
});
afterAll(() => server.close());

const command = (name: string, wish: CommandWish, client = economist) => client.write(`/api/kommandon/${name}`, wish);
const said = async (name: string, wish: CommandWish, client = economist) => commandAnswer.parse(await (await command(name, wish, client)).json());
const wish = (id: string, more: object = {}) => ({ id, persons: 3000, months: '2024-03..2024-03', seed: 7, ...more });
const shelf = (): readonly string[] => (existsSync(join(server.data, 'befolkningar')) ? readdirSync(join(server.data, 'befolkningar')) : []);

async function followed(begun: Response): Promise<{ readonly last: Work; readonly steps: readonly Work[] }> {
  expect(begun.status).toBe(202);
  const { id } = work.parse(await begun.json());
  const stream = await (await economist.ask(`/api/arbeten/${id}/handelser`)).text();
  const steps = [...stream.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) => work.parse(JSON.parse(data)));
  return { last: steps.at(-1) as Work, steps };
}

/** A population that the server's keeper has put there, so many persons in each unit of March. */
function put(id: string, units: Readonly<Record<string, number>>): void {
  const at = join(server.data, 'befolkningar', id);
  mkdirSync(at, { recursive: true });
  const rows = Object.entries(units).flatMap(([unit, count]) => Array.from({ length: count }, (_, person) => `2024-03;hemlig-${unit}-${person};${unit};${person % 100};1,2500;3,0000;${person % 60},0`));
  writeFileSync(join(at, '2024-03.csv'), ['månad;person;enhet;ålder;vårdtyngd;behovspoäng;avstånd', ...rows, ''].join('\n'));
  const column = (kolumn: string, decimaler: number, ...spann: readonly [string, string]) => ({ kolumn, typ: 'tal', decimaler, spann });
  writeFileSync(join(at, 'beskrivning.json'), JSON.stringify({
    'personmånader': [
      column('månad', 0, '190001', '999912'), { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' },
      column('ålder', 0, '0', '130'), column('vårdtyngd', 4, '0', '100'), column('behovspoäng', 4, '0', '100'), column('avstånd', 1, '0', '1000'),
    ],
    listningar: [],
  }));
}

describe('a synthetic population', () => {
  test('is made as work, is there with its entry in the record, and says that it is constructed', async () => {
    const { last, steps } = await followed(await economist.write('/api/befolkningar', wish('prov-ett'), { key: 'befolkning-1' }));
    expect(last).toMatchObject({ state: 'done', result: { id: 'prov-ett', at: 1 } });
    expect(steps.some(({ progress }) => progress !== undefined && progress.done <= progress.of)).toBe(true);
    const { populations } = populationsListed.parse(await (await auditor.ask('/api/befolkningar')).json());
    expect(populations).toEqual([{ id: 'prov-ett', sureness: 'constructed', units: expect.any(Number), persons: 3000, months: ['2024-03'], seed: 7, by: 'Exempelanvändaren', when: '2026-11-22T09:00:00.000Z' }]);
    const [entry] = await server.open.store.stream('population:prov-ett');
    expect(entry).toMatchObject({ kind: 'import', body: { made: 'synthetic', files: expect.arrayContaining([{ file: 'beskrivning.json', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) }]) } });
    expect(shelf()).toEqual(['prov-ett']);
  });

  test('is not made twice: what is sent again is answered as it was, and the name is taken', async () => {
    expect((await economist.write('/api/befolkningar', wish('prov-ett'), { key: 'befolkning-1' })).status).toBe(201);
    expect(problem.parse(await (await economist.write('/api/befolkningar', wish('prov-ett'), { seen: '1' })).json()).type).toBe('/api#conflict');
    put('handlagd', { A: 30 });
    expect((await economist.write('/api/befolkningar', wish('handlagd'))).status).toBe(409);
  });

  test('that is stopped leaves nothing, on disk or in the record', async () => {
    const before = [shelf(), (await server.open.store.page(0, 500)).length];
    const { id } = work.parse(await (await economist.write('/api/befolkningar', wish('stor', { persons: 1_500_000, months: '2023-01..2024-12' }))).json());
    expect(work.parse(await (await economist.write(`/api/arbeten/${id}`, undefined, { method: 'DELETE' })).json())).toMatchObject({ state: 'stopped' });
    expect([shelf(), (await server.open.store.page(0, 500)).length]).toEqual(before);
  });

  test('cannot be made of months that are none, nor under a name that is a path; the reason comes back', async () => {
    expect((await followed(await economist.write('/api/befolkningar', wish('fel', { months: '2024-13..2024-14' })))).last).toMatchObject({ state: 'refused', result: { errors: expect.stringContaining('--manader') } });
    for (const id of ['../ut', '.gomd', 'a/b', '']) expect((await economist.write('/api/befolkningar', wish(id))).status).toBe(400);
    expect(shelf()).not.toContain('fel');
  });

  test('is made by an economist alone', async () => {
    for (const role of ['auditor', 'secretary', 'member'] as const) expect((await (await server.as(role)).write('/api/befolkningar', wish('annans'))).status).toBe(403);
  });
});

describe('a rulebook over a population', () => {
  const options = { regelbok: 'tio-regler', befolkning: 'prov-ett', period: '2024-03' };

  test('gives each unit what it comes to, as work with its steps, and does not say where the population lies', async () => {
    const begun = await economist.ask('/api/kommandon/kor', { method: 'POST', headers: { 'content-type': 'application/json', 'prefer': 'respond-async' }, body: JSON.stringify({ options: { ...options, json: true } }) });
    const { last, steps } = await followed(begun);
    const { out, code } = commandAnswer.parse(last.result);
    expect([code, last.state]).toEqual([0, 'done']);
    expect(JSON.parse(out)).toMatchObject({ receipt: { figures: expect.arrayContaining([expect.objectContaining({ file: 'beskrivning.json' })]) }, result: expect.arrayContaining([expect.objectContaining({ row: 'SYN-E0001', sureness: 'constructed' })]) });
    expect(steps.some(({ progress }) => progress !== undefined)).toBe(true);
    const checked = await said('befolkning', { words: ['prova', 'prov-ett'] });
    expect(checked.out).toContain('Inga fel i det som lästes.');
    expect(JSON.stringify([last, checked])).not.toContain(server.data);
  });

  test('is compared with another, and an auditor may ask the same', async () => {
    const { out, code } = await said('modellbyte', { options: { ...options, 'mot': 'tio-regler-pott', 'mot-varde': 'glesbygdspott=600000', 'json': true } }, auditor);
    expect([code, JSON.parse(out)]).toMatchObject([0, { receipt: { against: { least: 20 } } }]);
  });

  test('is stopped when it is asked to', async () => {
    const { last } = await followed(await economist.write('/api/befolkningar', wish('tolv', { persons: 200_000, months: '2024-01..2024-12' })));
    expect(last.state).toBe('done');
    const begun = await economist.ask('/api/kommandon/kor', { method: 'POST', headers: { 'content-type': 'application/json', 'prefer': 'respond-async' }, body: JSON.stringify({ options: { regelbok: 'tio-regler', befolkning: 'tolv' } }) });
    const { id } = work.parse(await begun.json());
    const events = (await economist.ask(`/api/arbeten/${id}/handelser`)).body?.getReader();
    let heard = '';
    while (!heard.includes('"progress"') && !heard.includes('klart')) heard += new TextDecoder().decode((await events?.read())?.value as Uint8Array);
    expect(heard).toContain('"progress"');
    expect(work.parse(await (await economist.write(`/api/arbeten/${id}`, undefined, { method: 'DELETE' })).json())).toMatchObject({ state: 'stopped' });
    expect(work.parse(await (await economist.ask(`/api/arbeten/${id}`)).json())).not.toHaveProperty('result');
  });

  test('tells of no fewer than twenty, whatever is asked for', async () => {
    put('liten', { Avan: 4, Byn: 70, Centrum: 300, Dalen: 90, Edet: 120 });
    for (const minst of [{}, { minst: '50' }]) {
      const { out, errors, code } = await said('kor', { options: { ...options, befolkning: 'liten', ...minst } });
      expect(code).toBe(0);
      for (const secret of ['hemlig', 'Avan', 'Byn', 'Dalen']) expect(out + errors).not.toContain(secret);
      expect(out).toContain('Centrum');
      expect(errors).toContain('3 enheter');
    }
    for (const [name, minst] of [['kor', '19'], ['modellbyte', '1'], ['kor', '-20'], ['kor', 'x']] as const) {
      const refused = problem.parse(await (await command(name, { options: { ...options, befolkning: 'liten', minst } })).json());
      expect(refused).toMatchObject({ status: 400, faults: [{ code: 'field-small', text: 'För litet eller för kort: minst 20.', at: { field: 'options.minst' } }] });
    }
  });

  test('that is wrong is told of by column and count, with nothing of any one row', async () => {
    put('dubbel', { Avan: 40, Byn: 70 });
    const file = join(server.data, 'befolkningar', 'dubbel', '2024-03.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}2024-03;hemlig-Avan-1;Byn;20;1,2500;3,0000;10,0\n`);
    for (const ran of [await said('kor', { options: { ...options, befolkning: 'dubbel' } }), await said('befolkning', { words: ['prova', 'dubbel'] })]) {
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.errors).toContain('population-duplicate');
      for (const secret of ['hemlig', server.data]) expect(ran.errors).not.toContain(secret);
    }
  });

  test('writes no rows, sets none aside and reaches no database; and is for those who may see populations', async () => {
    for (const option of ['rader', 'lagg-undan', 'tabell', 'adress', 'motor', 'beskrivning', 'ut']) expect([option, (await command('kor', { options: { ...options, [option]: 'x' } })).status]).toEqual([option, 400]);
    for (const id of ['../befolkningar/liten', '/etc', 'finns-inte', '.']) expect((await command('kor', { options: { ...options, befolkning: id } })).status).toBe(400);
    for (const role of ['secretary', 'member', 'provider'] as const) expect((await command('kor', { options }, await server.as(role))).status).toBe(403);
  });
});
