import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFigures } from '../../src/core/figures/import.ts';
import { readMapping } from '../../src/core/figures/mapping.ts';
import { loadRulebook, type Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { figureCells, rulebooksListed, rulebookTexts } from '../../src/wire/rulebooks.ts';
import { session } from '../../src/wire/session.ts';
import { tableFrom } from '../../src/wire/tables.ts';
import { newServer, type TestServer } from './open/server.ts';

let server: TestServer;
beforeAll(async () => { server = await newServer('rulebooks'); });
afterAll(() => server.close());
const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => server.app.request(`http://localhost${path}`, { headers: { host: 'localhost:4177', ...headers } });

describe('a server without login', () => {
  test('knows everybody as the example user, and lets one look as any role', async () => {
    const asked = await get('/api/session?role=provider');
    const begun = session.parse(await asked.json());
    expect(begun).toMatchObject({ name: 'Exempelanvändaren', role: 'provider', provider: 'Privat vårdgivare Hede', login: 'demo' });
    const cookie = (asked.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(session.parse(await (await get('/api/session', { cookie })).json())).toEqual(begun);
    expect((await get('/api/regelbocker/jamtland-harjedalen/siffror/2024', { cookie })).status).toBe(403);
  });

  test('answers only to names of its own computer', async () => {
    expect((await get('/api/session', { host: 'example.org' })).status).toBe(421);
  });

  test('says what is wrong in Swedish, or in English when asked', async () => {
    expect(await (await get('/api/session?role=chef')).json()).toMatchObject({ title: 'Något i frågan läses inte', faults: [{ at: { field: 'role' }, code: 'field-choice' }] });
    expect(await (await get('/api/regelbocker/ingen', { 'accept-language': 'en-GB, sv' })).json()).toMatchObject({ title: 'Not there', status: 404 });
  });
});

describe('rulebooks and figures over the wire', () => {
  test('the example region stands first', async () => {
    const { rulebooks } = rulebooksListed.parse(await (await get('/api/regelbocker')).json());
    expect(rulebooks[0]).toEqual({ id: 'jamtland-harjedalen', title: 'Likvärdiga villkor för utförare inom valfrihetssystem', region: 'Jämtland Härjedalen' });
    expect(rulebooks.map(({ id }) => id)).toContain('vastra-gotaland');
  });

  test('are the very figures that the command line reads', async () => {
    const texts = rulebookTexts.parse(await (await get('/api/regelbocker/jamtland-harjedalen')).json());
    expect(texts).toMatchObject({ periods: ['2023', '2024'], warning: 'konstruerade' });
    const { declarations } = loadRulebook(texts.documents).rulebook as Rulebook;
    const { mapping: text, tables, files } = figureCells.parse(await (await get('/api/regelbocker/jamtland-harjedalen/siffror/2024')).json());
    const { mapping } = readMapping(text.file, text.text);
    const there = mapping && importFigures(mapping, { year: 2024 }, { tables: tables.map(tableFrom), files }, declarations);
    const here = await readFigures(resolve('examples/jamtland-harjedalen/koppling.yaml'), { year: 2024 }, declarations);
    expect(there && 'figures' in there ? there.figures.entities : there).toEqual('figures' in here ? here.figures.entities : here);
  });

  test('are not sent again to somebody who has them', async () => {
    const etag = (await get('/api/regelbocker/jamtland-harjedalen')).headers.get('etag') ?? '';
    expect((await get('/api/regelbocker/jamtland-harjedalen', { 'if-none-match': etag })).status).toBe(304);
  });
});
