import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresOnServer, importShown, importsListed } from '../../../src/wire/imports.ts';
import { problem } from '../../../src/wire/problem.ts';
import { rulebookTexts } from '../../../src/wire/rulebooks.ts';
import { commandAnswer } from '../../../src/wire/work/commands.ts';
import { deliveriesListed } from '../../../src/wire/work/runs.ts';
import { work } from '../../../src/wire/work/work.ts';
import { populationsOf } from '../../../src/node/server/data/populations.ts';
import { newServer, type Client, type TestServer } from '../open/server.ts';
import { exampleFigures, FIGURES, filesIn, moreListed, send } from './sent.ts';

let server: TestServer;
let economist: Client;
beforeAll(async () => {
  server = await newServer('imports');
  economist = await server.as('economist');
});
afterAll(() => server.close());
const listed = async (query = '') => importsListed.parse(await (await economist.ask(`/api/inlasningar${query}`)).json());
const shares = async (options: Readonly<Record<string, string>> = {}) => {
  const { out } = commandAnswer.parse(await (await economist.write('/api/kommandon/jamfor', { options: { json: true, arende: 'RS/762/2024', regelbok: 'jamtland-harjedalen', siffror: 'jamtland-harjedalen', ...options } })).json());
  return JSON.stringify((JSON.parse(out) as { readonly result: { readonly outcomes: readonly unknown[] } }).result.outcomes);
};
const figuresNow = async () => figuresOnServer.parse(await (await economist.ask('/api/inlasningar/siffror/jamtland-harjedalen')).json());
const choose = (use: string, seen: number, client = economist) => client.write('/api/inlasningar/siffror/jamtland-harjedalen/val', { use }, { seen: String(seen) });

describe('figures that are sent in', () => {
  test('are those of the rulebook from then on: one that was changed in the workbook shows in a comparison, and the earlier can be chosen again', async () => {
    const before = await shares();
    const sent = await send(economist, { fields: { ...FIGURES, note: 'Rättad lista för Odensala' }, files: await moreListed('Odensala', 700) });
    expect([sent.status, await sent.clone().text()]).toEqual([201, expect.any(String)]);
    const { imports: [one] } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    expect(one).toMatchObject({ name: 'Provet', note: 'Rättad lista för Odensala', by: 'Exempelanvändaren', inUse: 'yes', here: 'yes', files: 5, held: { periods: ['2023', '2024'], changed: 1 } });
    const after = await shares();
    expect(after).not.toBe(before);
    const cells = await (await economist.ask('/api/regelbocker/jamtland-harjedalen/siffror/2024')).text();
    expect(cells).toContain(readPrint(one?.id ?? '', 'utfall-2024.xlsx'));

    expect((await choose('server', 1)).status).toBe(201);
    expect(await shares()).toBe(before);
    expect((await figuresNow()).inUse).toBe('server');
    // What was computed with the earlier can be computed again without choosing them.
    expect(await shares({ siffror: one?.id ?? '' })).toBe(after);
    expect((await choose(one?.id ?? '', 2)).status).toBe(201);
    expect(await shares()).toBe(after);
  });

  const readPrint = (id: string, file: string): string => {
    const body = JSON.parse(readFileSync(join(server.data, 'inlast', 'siffror', id, 'uppgifter.json'), 'utf8')) as { readonly files: readonly { readonly name: string; readonly fingerprint: string }[] };
    return body.files.find(({ name }) => name === file)?.fingerprint ?? '';
  };

  test('are shown with their fingerprints, and are given back byte for byte', async () => {
    const { imports: [one] } = await listed();
    const shown = importShown.parse(await (await economist.ask(`/api/inlasningar/${one?.id}`)).json());
    expect(shown.fileList.map(({ name }) => name)).toEqual(['koppling.yaml', 'lagen-2023.csv', 'lagen-2024.csv', 'utfall-2023.xlsx', 'utfall-2024.xlsx']);
    const file = await (await economist.ask(`/api/inlasningar/${one?.id}/filer/1`)).text();
    expect(file).toBe(readFileSync('examples/jamtland-harjedalen/koppling.yaml', 'utf8'));
    for (const path of [`${one?.id}/filer/6`, `${one?.id}/filer/0`, '..%2f..%2fetc', 'finns-inte/filer/1']) expect([path, (await economist.ask(`/api/inlasningar/${path}`)).status]).toEqual([path, expect.toSatisfy((status: number) => status === 404 || status === 400)]);
  });

  test('are refused with file, sheet, cell and remedy when they are wrong, and nothing is left of them', async () => {
    const files = { ...exampleFigures(), 'lagen-2024.csv': Buffer.from(exampleFigures()['lagen-2024.csv'] ?? []).toString('utf8').replace('63,1', 'sextiotre') };
    const { length } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    const response = await send(economist, { fields: FIGURES, files }, { seen: length });
    const told = problem.parse(await response.json());
    expect([response.status, told.type, told.faults?.length]).toEqual([422, '/api#import-refused', 1]);
    expect(told.faults?.[0]).toMatchObject({ at: { file: 'lagen-2024.csv', cell: expect.stringMatching(/^[A-Z]+\d+$/u) }, text: expect.stringMatching(/^Fann:.*\nVäntade:.*\nGör så:/u) });
    expect(told.faults?.[0]?.text).not.toContain(server.data);
    expect((await listed()).imports).toHaveLength(1);
    expect(readdirSync(join(server.data, 'inlast', 'siffror'))).toHaveLength(1);
    expect(unfinished(server)).toEqual([]);
  });

  test('that have no mapping, or none of this rulebook, are refused', async () => {
    const { length } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    const { 'koppling.yaml': mapping, ...rest } = exampleFigures();
    const refusal = async (files: Record<string, Uint8Array>) => problem.parse(await (await send(economist, { fields: FIGURES, files }, { seen: length })).json()).faults?.map(({ code }) => code);
    expect(await refusal(rest)).toEqual(['import-no-mapping']);
    expect(await refusal({ 'koppling.yaml': mapping ?? new Uint8Array() })).toEqual(expect.arrayContaining(['figures-file-missing']));
    const elsewhere = await send(economist, { fields: { ...FIGURES, rulebook: 'finns-inte' }, files: exampleFigures() });
    expect(elsewhere.status).toBe(404);
  });

  test('tell what they no longer have, and what nobody reads is not kept', async () => {
    const { length } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    const mapping = readFileSync('examples/jamtland-harjedalen/koppling.yaml', 'utf8');
    const only2024 = mapping.replace(/ {2}2023:\n[\s\S]*?(?= {2}2024:)/u, '');
    const sent = await send(economist, { fields: { ...FIGURES, name: 'Bara 2024' }, files: { ...exampleFigures(), 'koppling.yaml': only2024, 'om personerna.txt': 'hemligt' } }, { seen: length });
    const { id } = (await listed()).imports.at(-1) ?? { id: '' };
    expect(sent.status).toBe(201);
    const { remarks, fileList } = importShown.parse(await (await economist.ask(`/api/inlasningar/${id}`)).json());
    expect(remarks.map(({ code, at }) => [code, at?.file])).toEqual([['import-period-gone', undefined], ['import-unread', 'lagen-2023.csv'], ['import-unread', 'om personerna.txt'], ['import-unread', 'utfall-2023.xlsx']]);
    expect(remarks[0]?.text.sv).toContain('2023');
    expect(fileList).toHaveLength(3);
    expect(readdirSync(join(server.data, 'inlast', 'siffror', id, 'filer'))).toEqual(['koppling.yaml', 'lagen-2024.csv', 'utfall-2024.xlsx']);
    expect(rulebookTexts.parse(await (await economist.ask('/api/regelbocker/jamtland-harjedalen')).json()).periods).toEqual(['2024']);
  });

  test('are taken once: the same key is one import, the same files are told of, and another who wrote meanwhile is not written over', async () => {
    const { length, imports } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    const files = await moreListed('Brunflo', 3);
    expect((await send(economist, { fields: FIGURES, files }, { seen: length - 1 })).status).toBe(409);
    const first = await (await send(economist, { fields: FIGURES, files }, { seen: length, key: 'nyckeln-en' })).json();
    expect(await (await send(economist, { fields: FIGURES, files }, { seen: length, key: 'nyckeln-en' })).json()).toEqual(first);
    expect((await send(economist, { fields: { ...FIGURES, name: 'Annat' }, files }, { seen: length, key: 'nyckeln-en' })).status).toBe(422);
    const again = problem.parse(await (await send(economist, { fields: FIGURES, files }, { seen: length + 1 })).json());
    expect([again.type, again.detail]).toEqual(['/api#import-there', expect.stringContaining('"Provet", av Exempelanvändaren 2026-11-22')]);
    expect((await listed('?kind=figures&rulebook=jamtland-harjedalen')).imports).toHaveLength(imports.length + 1);
    const missing = await economist.ask('/api/inlasningar', { method: 'POST', body: new FormData() });
    expect(missing.status).toBe(428);
  });

  test('are only chosen from those that are there and can be read, and a folder that is gone is told of, never passed over', async () => {
    const { length } = await figuresNow();
    expect((await choose('finns-inte', length)).status).toBe(404);
    expect((await choose('server', length - 1)).status).toBe(409);
    expect((await choose('server', length, await server.as('auditor'))).status).toBe(403);
    const { id } = (await listed()).imports.at(-1) ?? { id: '' };
    rmSync(join(server.data, 'inlast', 'siffror', id), { recursive: true });
    expect((await economist.ask('/api/regelbocker/jamtland-harjedalen/siffror/2024')).status).toBe(409);
    expect((await choose(id, length)).status).toBe(409);
    expect((await listed()).imports.at(-1)).toMatchObject({ here: 'no', inUse: 'yes' });
    expect((await choose('server', length)).status).toBe(201);
    expect((await economist.ask('/api/regelbocker/jamtland-harjedalen/siffror/2024')).status).toBe(200);
  });

  test('are paged as the record is', async () => {
    const { imports, next } = await listed('?limit=1');
    expect([imports.length, next]).toEqual([1, imports[0]?.number]);
    expect((await listed(`?after=${next}`)).imports).toHaveLength((await listed()).imports.length - 1);
    const etag = (await economist.ask('/api/inlasningar?kind=delivery')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"0-/u);
    expect((await economist.ask('/api/inlasningar?kind=delivery', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

test('a rulebook that has no figures shows another\'s as an example, and has figures when they are sent in', async () => {
  const book = join(server.data, 'regelbocker', 'egen');
  mkdirSync(book, { recursive: true });
  for (const name of readdirSync('rulebooks/jamtland-harjedalen').filter((one) => one.endsWith('.md'))) copyFileSync(join('rulebooks/jamtland-harjedalen', name), join(book, name));
  const now = async () => figuresOnServer.parse(await (await economist.ask('/api/inlasningar/siffror/egen')).json());
  await expect.poll(async () => (await economist.ask('/api/inlasningar/siffror/egen')).status).toBe(200);
  expect(await now()).toMatchObject({ inUse: 'server', files: [], example: { rulebook: 'jamtland-harjedalen', files: expect.arrayContaining([expect.objectContaining({ name: 'koppling.yaml' })]) } });
  expect(await (await economist.ask('/api/inlasningar/siffror/jamtland-harjedalen/filer/1')).text()).toContain('perioder:');
  expect((await economist.ask('/api/regelbocker/egen/siffror/2024')).status).toBe(404);
  expect((await send(economist, { fields: { ...FIGURES, rulebook: 'egen' }, files: exampleFigures() })).status).toBe(201);
  expect((await economist.ask('/api/regelbocker/egen/siffror/2024')).status).toBe(200);
});

describe('a delivery that is sent in', () => {
  const fields = { kind: 'delivery', name: 'Mars 2025', rulebook: 'mall' };
  const delivery = () => ({ ...filesIn('examples/manadskorning/leverans'), ...filesIn('examples/manadskorning', (name) => /^(?:koppling\.yaml|enheter-.*|region\.csv)$/u.test(name)) });

  test('is offered where months are run, and a month can be run on it', async () => {
    const begun = await send(economist, { fields, files: delivery() }, { prefer: 'respond-async' });
    expect(begun.status).toBe(202);
    const ended = await server.works.finished(work.parse(await begun.json()).id);
    expect(ended).toMatchObject({ state: 'done', result: { id: expect.stringMatching(/^mars-2025-[0-9a-f]{8}$/u) } });
    const { id } = ended?.result as { readonly id: string } | undefined ?? { id: '' };
    const { deliveries } = deliveriesListed.parse(await (await economist.ask('/api/leveranser')).json());
    expect(deliveries[0]).toEqual({ id, name: 'Mars 2025', rulebook: 'mall', months: ['2025-02', '2025-03'] });
    const run = work.parse(await (await economist.write('/api/korningar', { rulebook: 'mall', month: '2025-03', delivery: id })).json());
    expect(await server.works.finished(run.id)).toMatchObject({ state: 'done' });
    const { held } = (await listed('?kind=delivery')).imports[0] ?? {};
    expect(held?.counts.map(({ what }) => what)).toEqual(expect.arrayContaining(['persons', 'listings', 'waiting']));
    expect(unfinished(server)).toEqual([]);
  });

  test('keeps the rows that wait as they came: a check of it writes nothing beside the files', async () => {
    const sent = await send(economist, { fields: { kind: 'delivery', name: 'Med fel' }, files: filesIn('examples/leverans/fel', (name) => !name.includes('/')) }, { seen: 1 });
    expect(sent.status).toBe(201);
    const { id, warnings } = (await listed('?kind=delivery')).imports[1] ?? { id: '' };
    expect(warnings).toBeGreaterThan(3);
    const folder = join(server.data, 'inlast', 'leveranser', id, 'filer');
    const before = readdirSync(folder);
    const { code } = commandAnswer.parse(await (await economist.write('/api/kommandon/leverans', { words: [id] })).json());
    expect([code, readdirSync(folder)]).toEqual([0, before]);
    const record = await (await (await server.as('auditor')).ask('/api/liggare')).text();
    // What a row says of a person is told beside the files, and can be taken away; the record cannot.
    expect(record).not.toContain('delivery-duplicate-person');
  });

  test('is refused when it holds personal numbers, in a column that is ignored too', async () => {
    const files = { ...filesIn('examples/leverans/csv') };
    const rows = new TextDecoder().decode(files['enheter.csv']).trimEnd().split('\n');
    const withNumbers = rows.map((row, at) => (at === 0 ? row : `${row};${at === 1 ? 'Chef' : '19121212-1212'}`)).join('\n');
    const mapping = new TextDecoder().decode(files['leverans.yaml']).replace(/ignorera: \[Namn\]/u, 'ignorera: [Namn, Chef]');
    const { length } = await listed('?kind=delivery');
    const response = await send(economist, { fields: { kind: 'delivery', name: 'x' }, files: { ...files, 'enheter.csv': `${withNumbers}\n`, 'leverans.yaml': mapping } }, { seen: length });
    expect([response.status, problem.parse(await response.json()).faults?.map(({ code, at }) => [code, at?.file])]).toEqual([422, [['delivery-personal-number', 'enheter.csv']]]);
    expect(unfinished(server)).toEqual([]);
  });
});

describe('a population that is sent in', () => {
  const description = { syntetisk: 'ja', enheter: ['C1', 'C2'], 'listningar': [], 'personmånader': [{ kolumn: 'månad' }, { kolumn: 'person', typ: 'text' }, { kolumn: 'enhet', typ: 'text' }, { kolumn: 'ålder', typ: 'tal', decimaler: 0, spann: ['0', '120'] }] };
  const months = (person: string) => `månad;person;enhet;ålder\n2024-01;${person};C1;40\n2024-01;P2;C2;41\n`;
  const files = (person: string, more: Record<string, string> = {}) => ({ 'beskrivning.json': JSON.stringify(description), 'personmanader/2024-01.csv': months(person), ...more });

  test('can be named in commands, and is where its files are', async () => {
    const sent = await send(economist, { fields: { kind: 'population', name: 'Prov' }, files: files('P1') });
    expect([sent.status, await sent.clone().text()]).toEqual([201, expect.any(String)]);
    const [one] = populationsOf(server.data);
    expect(one?.id).toMatch(/^prov-[0-9a-f]{8}$/u);
    expect(existsSync(join(one?.folder ?? '', 'personmanader', '2024-01.csv'))).toBe(true);
    expect((await listed('?kind=population')).imports[0]?.held).toEqual({ periods: ['2024-01'], counts: [{ what: 'personMonths', count: 2 }, { what: 'persons', count: 2 }] });
  });

  test('is refused by the row when it is wrong, and when a column nobody has described holds personal numbers', async () => {
    const refusal = async (sending: Record<string, string>) => problem.parse(await (await send(economist, { fields: { kind: 'population', name: 'Prov' }, files: sending }, { seen: 1 })).json()).faults?.map(({ code, at }) => [code, at?.file, at?.cell]);
    expect(await refusal({ ...files('P1'), 'personmanader/2024-01.csv': months('P1').replace(';41', ';141') })).toEqual([['population-range', 'personmanader/2024-01.csv', 'D3']]);
    expect(await refusal(files('19121212-1212'))).toEqual([['delivery-personal-number', 'personmanader/2024-01.csv', 'B1']]);
    const extra = months('P1').split('\n').map((row, at) => (row === '' ? '' : `${row};${at === 0 ? 'anmärkning' : '121212-1212'}`)).join('\n');
    expect((await refusal({ ...files('P1'), 'personmanader/2024-01.csv': extra }))?.[0]?.[0]).toBe('delivery-personal-number');
    expect(await refusal({ 'personmanader/2024-01.csv': months('P1') })).toEqual([['import-no-mapping', 'beskrivning.json', undefined]]);
  });
});

describe('files that are not to be kept', () => {
  const erase = (id: string, seen: number, client = economist, reason = 'behövs inte längre') => client.write(`/api/inlasningar/${id}/gallring`, { reason }, { seen: String(seen) });

  test('are taken away for good by whoever may, with a reason; that they were there stays, and nothing misses them', async () => {
    const [delivery] = (await listed('?kind=delivery')).imports;
    const id = delivery?.id ?? '';
    const { length } = importShown.parse(await (await economist.ask(`/api/inlasningar/${id}`)).json());
    expect((await erase(id, length, await server.as('auditor'))).status).toBe(403);
    expect((await erase(id, length - 1)).status).toBe(409);
    expect((await erase(id, length, economist, ' ')).status).toBe(400);
    expect((await erase(id, length)).status).toBe(201);
    expect(existsSync(join(server.data, 'inlast', 'leveranser', id))).toBe(false);
    expect(importShown.parse(await (await economist.ask(`/api/inlasningar/${id}`)).json())).toMatchObject({ here: 'no', erased: { by: 'Exempelanvändaren', reason: 'behövs inte längre' } });
    expect((await economist.ask(`/api/inlasningar/${id}/filer/1`)).status).toBe(409);
    const { deliveries } = deliveriesListed.parse(await (await economist.ask('/api/leveranser')).json());
    expect(deliveries.map((one) => one.id)).not.toContain(id);
    expect(JSON.stringify(await attested())).not.toContain(id);
    expect((await erase(id, length + 1)).status).toBe(409);
    // Sent in once more they are another import.
    expect((await send(economist, { fields: { kind: 'delivery', name: 'Mars 2025', rulebook: 'mall' }, files: { ...filesIn('examples/manadskorning/leverans'), ...filesIn('examples/manadskorning', (name) => /^(?:koppling\.yaml|enheter-.*|region\.csv)$/u.test(name)) } }, { seen: length + 1 })).status).toBe(201);
    expect((await listed('?kind=delivery')).imports.at(-1)).toMatchObject({ id: `${id}-2`, here: 'yes' });
  });

  test('are not those that a rulebook is computed with; those that are lost can be, so that a backup can be written again', async () => {
    const { imports, length } = await listed('?kind=figures&rulebook=jamtland-harjedalen');
    const lost = imports.find(({ here }) => here === 'no');
    expect((await choose(imports[0]?.id ?? '', length)).status).toBe(201);
    expect(problem.parse(await (await erase(imports[0]?.id ?? '', length + 1)).json()).type).toBe('/api#import-in-use');
    expect(await attested()).toMatchObject({ kind: 'files' });
    expect((await erase(lost?.id ?? '', length + 1)).status).toBe(201);
    expect(await attested()).toMatchObject({ kind: 'whole' });
  });
});

const attested = async () => (await (await server.as('auditor')).ask('/api/liggare/intyg')).json() as Promise<{ readonly kind: string; readonly faults?: readonly { readonly id: string; readonly file: string; readonly what: string }[] }>;

test('only whoever may, and only whose request carries the session\'s key', async () => {
  const sending = { fields: FIGURES, files: exampleFigures() };
  for (const role of ['secretary', 'member', 'provider', 'auditor'] as const) expect([role, (await send(await server.as(role), sending)).status]).toEqual([role, 403]);
  expect((await send(await server.as('public'), sending)).status).toBe(401);
  expect((await (await server.as('auditor')).ask('/api/inlasningar')).status).toBe(200);
  expect((await send({ ...economist, ask: (path, init) => economist.ask(path, { ...init, headers: { ...init?.headers as Record<string, string>, 'x-likvard-csrf': 'annan' } }) }, sending)).status).toBe(403);
  expect(unfinished(server)).toEqual([]);
});

test('files that were changed on the disk after they were sent in are named when the record is attested', async () => {
  const { id } = (await listed('?kind=delivery')).imports.at(-1) ?? { id: '' };
  writeFileSync(join(server.data, 'inlast', 'leveranser', id, 'filer', 'leverans.yaml'), 'ändrad');
  expect(await attested()).toMatchObject({ kind: 'files', faults: [{ number: expect.any(Number), id, file: 'filer/leverans.yaml', what: 'changed' }] });
});

const unfinished = ({ data }: TestServer): readonly string[] => {
  const folder = join(data, 'inlast', '.pagar');
  return existsSync(folder) ? readdirSync(folder).flatMap((owner) => readdirSync(join(folder, owner))) : [];
};
