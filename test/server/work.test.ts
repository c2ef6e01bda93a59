import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/node/cli/command-list.ts';
import { ELSEWHERE } from '../../src/core/swedish/server/elsewhere.ts';
import { ALLOWED, OWN_ROUTES } from '../../src/node/server/work/allowed.ts';
import { commandAnswer, commandsListed, type CommandWish } from '../../src/wire/work/commands.ts';
import { publicationsListed } from '../../src/wire/writes/publications.ts';
import { problem } from '../../src/wire/problem.ts';
import { readingShown, readingsListed } from '../../src/wire/work/readings.ts';
import { runsListed } from '../../src/wire/work/runs.ts';
import { work, type Work } from '../../src/wire/work/work.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

let server: TestServer;
let economist: Client;
beforeAll(async () => {
  server = await newServer('work');
  economist = await server.as('economist');
});
afterAll(() => server.close());
const command = (name: string, wish: CommandWish, client = economist) => client.write(`/api/kommandon/${name}`, wish);
const said = async (name: string, wish: CommandWish, client = economist) => commandAnswer.parse(await (await command(name, wish, client)).json());

/** The events of a piece of work until it ends. */
async function followed(client: Client, begun: Response): Promise<{ readonly last: Work; readonly events: readonly string[] }> {
  expect(begun.status).toBe(202);
  const { id } = work.parse(await begun.json());
  const stream = await (await client.ask(`/api/arbeten/${id}/handelser`)).text();
  const events = [...stream.matchAll(/^event: (\w+)\ndata: (.*)$/gmu)];
  return { last: work.parse(JSON.parse(events.at(-1)?.[2] ?? '')), events: events.map(([, event = '']) => event) };
}

describe('a command over the wire', () => {
  test('answers what the command line answers', async () => {
    const { out, code } = await said('forklara', { words: ['kompensation', 'Privat vårdgivare Hede'], options: { djup: '1' } });
    expect([code, out.includes('2\u00a0664\u00a0838\u00a0kr')]).toEqual([0, true]);
  });

  test('is asked of what the server has, by its id', async () => {
    const { out } = await said('berakna', { options: { regelbok: 'vastra-gotaland', siffror: 'vastra-gotaland', json: true } });
    expect(JSON.parse(out)).toMatchObject({ receipt: { period: '2017-03' } });
    const matter = await said('arende', { words: ['jamtland-harjedalen/rs-762-2024-p85'] });
    expect(matter.out).toContain('RS/762/2024');
  });

  test('takes a file that is sent along, and gives one that it makes', async () => {
    const base64 = readFileSync('rulebooks/jamtland-harjedalen/likvardiga-villkor.md').toString('base64');
    const { code, errors } = await said('kontrollera', { words: [{ name: 'trasig.md', base64: Buffer.from(Buffer.from(base64, 'base64').toString().replace('MAX(0 kr; -resultat)', 'MAX(0 km; -resultat)')).toString('base64') }] });
    expect([code, errors.includes('trasig.md:')]).toEqual([1, true]);
    const { files } = await said('exportera', { options: { excel: 'bok.xlsx' } });
    expect(Buffer.from(files[0]?.base64 ?? '', 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('gives the files of a folder that it makes, each by its name in it', async () => {
    const region = await said('ny-region', { words: ['min-region', 'Region Exempel'] });
    expect([region.code, region.files.map(({ name }) => name)]).toEqual([0, expect.arrayContaining(['min-region/ersattningsmodell.md', 'min-region/exempel/koppling.yaml'])]);
    expect(Buffer.from(region.files.find(({ name }) => name.endsWith('ersattningsmodell.md'))?.base64 ?? '', 'base64').toString()).toContain('Region Exempel');
    expect(region.out).toContain('likvard kontrollera min-region\n');
    const register = await said('register', { words: ['exportera'], options: { register: 'jamtland-harjedalen', ut: 'registret', utgivare: 'Region Exempel' } });
    expect([register.code, register.files.length]).toEqual([0, expect.toSatisfy((count: number) => count > 5)]);
    expect(register.files.every(({ name, base64 }) => name.startsWith('registret/') && base64 !== '')).toBe(true);
    const matter = await said('arende', { words: ['exportera', 'jamtland-harjedalen/rs-762-2024-p85'], options: { ut: 'arenden' } });
    expect([matter.code, matter.files.length > 0]).toEqual([0, true]);
    const account = await said('efterkalkyl', { options: { ut: 'oppna-data' } });
    expect([account.code, account.files.length > 1]).toEqual([0, true]);
  });

  test('is given no path, no option it does not list and no word that writes', async () => {
    const wishes: readonly (readonly [string, CommandWish])[] = [
      ['arende', { words: ['../../etc/passwd'] }], ['berakna', { options: { regelbok: '/etc' } }], ['berakna', { options: { liggare: 'x' } }], ['arende', { words: ['jamtland-harjedalen/rs-762-2024-p85'], options: { skriv: true } }],
      ['register', { words: ['exportera'], options: { ut: '../ut' } }], ['ny-region', { words: ['/etc/region'] }], ['ny-region', { words: ['del-1'] }], ['exportera', { options: { excel: 'mapp' } }], ['berakna', { words: ['--skriv'] }], ['jamfor', { options: { json: 'ja' } }],
    ];
    for (const [name, wish] of wishes) expect([name, problem.parse(await (await command(name, wish)).json())]).toMatchObject([name, { status: 400, faults: [{ code: 'field-unknown' }] }]);
    expect((await command('starta', {})).status).toBe(404);
    const refused = problem.parse(await (await command('datum', { words: ['2026-01-01'], options: { motor: 'duckdb' } })).json());
    expect(refused.faults).toEqual([{ code: 'field-unknown', text: 'Kommandot datum tar inte --motor. Det tar --json. Inget har gjorts.', at: { field: 'options.motor' } }]);
  });

  test('is refused to whoever may not see what it shows', async () => {
    expect((await command('granska', { words: ['x'] }, await server.as('member'))).status).toBe(403);
  });

  test('says what each command takes', async () => {
    expect(commandsListed.parse(await (await economist.ask('/api/kommandon')).json()).commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['jamfor', 'gallande', 'sie']));
  });
});

describe('every command', () => {
  test('can be asked over the wire, has addresses of its own, or is on the command line only for a reason', async () => {
    const [here, elsewhere] = [new Set([...ALLOWED.map(({ name }) => name), ...OWN_ROUTES.keys()]), Object.keys(ELSEWHERE)];
    expect([...here, ...elsewhere].toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
    expect(elsewhere.toSorted()).toEqual(['aterstall', 'pseudonymisera', 'sakerhetskopiera', 'starta']);
    for (const name of elsewhere) expect((await command(name, {})).status).toBe(404);
  });

  test('is told of with its addresses, which are there, and with the reason where there are none', async () => {
    const { paths } = await (await economist.ask('/api/openapi.json')).json() as { readonly paths: Readonly<Record<string, unknown>> };
    const { routes, elsewhere } = commandsListed.parse(await (await economist.ask('/api/kommandon?lang=en')).json());
    expect(routes.flatMap((one) => one.paths).filter((path) => !(path in paths))).toEqual([]);
    expect(elsewhere.find(({ name }) => name === 'pseudonymisera')?.why).toContain('never to reach the server');
  });
});

describe('a monthly run', () => {
  const wish = { rulebook: 'mall', month: '2025-03', delivery: 'exempel.leverans' };
  const run = async (more: object = {}) => followed(economist, await economist.write('/api/korningar', { ...wish, ...more }));

  test('is followed until it is done, kept, and approved by somebody else', async () => {
    const { last, events } = await run();
    expect(last).toMatchObject({ state: 'done', result: { name: '2025-03-001' } });
    expect(events.at(-1)).toBe('klart');
    const { runs } = runsListed.parse(await (await economist.ask('/api/korningar')).json());
    expect(runs).toMatchObject([{ rulebook: 'mall', month: '2025-03', kind: 'ordinary', by: 'Exempelanvändaren', sureness: 'constructed' }]);
    const at = '/api/korningar/mall/2025-03/2025-03-001';
    expect(await (await economist.ask(at)).json()).toMatchObject({ format: 'likvard-korning-1' });
    expect(problem.parse(await (await economist.write(`${at}/godkannande`, {}, { seen: '1' })).json())).toMatchObject({ type: '/api#same-person' });
    expect((await (await server.as('economist', '&person=2')).write(`${at}/godkannande`, {}, { seen: '1' })).status).toBe(201);
  });

  test('is not made again, but corrected', async () => {
    expect((await run()).last).toMatchObject({ state: 'refused' });
    expect((await run({ delivery: 'exempel.sen-leverans', correct: 'sena listningar' })).last).toMatchObject({ state: 'done', result: { name: '2025-03-002' } });
  });

  test('rests on what has been decided in the matters that are recorded', async () => {
    const text = 'ärende: PROV/1\nrubrik: Konstruerat prov\n\npersoner:\n  Ada: S\n\nhändelser:\n';
    expect((await (await server.as('secretary')).write('/api/regelbocker/mall/arenden', { id: 'prov-1', text })).status).toBe(201);
    expect((await run({ month: '2025-02' })).last).toMatchObject({ state: 'done' });
    const kept = await (await economist.ask('/api/korningar/mall/2025-02/2025-02-001')).json() as { readonly receipt: { readonly rulebook: readonly { readonly file: string }[] } };
    expect(kept.receipt.rulebook.map(({ file }) => file)).toContain('arenden/prov-1.yaml');
  });

  test('that is stopped leaves nothing', async () => {
    const before = (await server.open.store.page(0, 100)).length;
    const { id } = work.parse(await (await economist.write('/api/korningar', { ...wish, month: '2025-01' })).json());
    expect(work.parse(await (await economist.write(`/api/arbeten/${id}`, undefined, { method: 'DELETE' })).json())).toMatchObject({ state: 'stopped' });
    expect((await server.open.store.page(0, 100)).length).toBe(before);
  });

  test('is nobody else\'s to follow', async () => {
    const { id } = work.parse(await (await economist.write('/api/kommandon/datum', { words: ['2026-01-01'] })).json().then(async () => (await (await economist.ask('/api/arbeten')).json() as { readonly works: readonly unknown[] }).works[0]));
    expect((await (await server.as('auditor')).ask(`/api/arbeten/${id}`)).status).toBe(404);
  });
});

describe('minutes that are sent in', () => {
  const form = (name: string, bytes: Uint8Array<ArrayBuffer>): FormData => {
    const data = new FormData();
    data.set('fil', new File([bytes], name));
    return data;
  };

  test('are read, and kept with their findings', async () => {
    const secretary = await server.as('secretary');
    const bytes = new Uint8Array(readFileSync('examples/protokoll/text/01-tre-forslag-tabeller.txt'));
    const { last } = await followed(secretary, await secretary.write('/api/protokoll', form('../protokoll ett.txt', bytes)));
    expect(last.state).toBe('done');
    const { readings: [listed] } = readingsListed.parse(await (await secretary.ask('/api/protokoll')).json());
    expect(listed).toMatchObject({ name: 'protokoll ett.txt', by: 'Exempelanvändaren' });
    const shown = readingShown.parse(await (await secretary.ask(`/api/protokoll/${listed?.id}`)).json());
    expect(JSON.stringify(shown.reading).length).toBeGreaterThan(500);
    expect(new Uint8Array(await (await secretary.ask(`/api/protokoll/${listed?.id}/fil`)).arrayBuffer())).toEqual(bytes);
  });

  test('that cannot be read are refused with the reason, and nothing is kept', async () => {
    const secretary = await server.as('secretary');
    const { last } = await followed(secretary, await secretary.write('/api/protokoll', form('bild.pdf', new Uint8Array([1, 2, 3]))));
    expect(last.state).toBe('refused');
    expect(JSON.stringify(last.result)).toContain('minutes-pdf-broken');
    expect(readingsListed.parse(await (await secretary.ask('/api/protokoll')).json()).readings).toHaveLength(1);
  });

  test('that are too large are not taken in', async () => {
    const secretary = await server.as('secretary');
    expect((await secretary.write('/api/protokoll', form('stor.txt', new Uint8Array(27 * 1024 * 1024)))).status).toBe(413);
  });
});

describe('what is published', () => {
  test('is what a command answered then, and open to everybody', async () => {
    expect((await economist.write('/api/publiceringar', { title: 'Utfall', command: 'kontrollrakna', options: { json: true } })).status).toBe(201);
    const everybody = await server.as('public');
    const { publications: [first] } = publicationsListed.parse(await (await everybody.ask('/api/publiceringar')).json());
    expect(first).toMatchObject({ id: '1', title: 'Utfall', media: 'application/json' });
    expect(JSON.parse(await (await everybody.ask('/api/publiceringar/1')).text())).toHaveProperty('receipt');
  });

  test('is nothing when the command refuses', async () => {
    expect(problem.parse(await (await economist.write('/api/publiceringar', { title: 'Fel', command: 'berakna', options: { period: '1999' } }, { seen: '1' })).json())).toMatchObject({ status: 422 });
  });
});
