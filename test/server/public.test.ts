import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesListed } from '../../src/wire/writes/messages.ts';
import { publicationsListed } from '../../src/wire/writes/publications.ts';
import { verify } from '../../src/node/store/verify.ts';
import { newServer, type TestServer } from './open/server.ts';

let server: TestServer;
beforeAll(async () => { server = await newServer('public'); });
afterAll(() => server.close());

const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, path = '/tillganglighet'): Promise<Response> =>
  Promise.resolve(server.app.request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'host': 'localhost:4177', 'content-type': 'application/x-www-form-urlencoded', ...headers } }));

describe('the accessibility statement', () => {
  test('is there for everybody, without a script and without anything from elsewhere', async () => {
    const answer = await (await server.as('public')).ask('/tillganglighet');
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('2018:1937');
    expect(page).toContain('<form method="post" action="/tillganglighet?lang=sv#svar">');
    expect(page).not.toMatch(/<(?:script|img|link|iframe)|src=|@import|url\(/u);
  });

  test('is there in English', async () => {
    expect(await (await server.as('public')).ask('/tillganglighet?lang=en').then((answer) => answer.text())).toContain('<html lang="en">');
  });
});

describe('the form of the statement', () => {
  test('keeps what somebody writes, and only those who look after the pages read it', async () => {
    const answer = await send({ sida: 'Karta', text: 'Jag hör inte <b>avstånden</b>', kontakt: '' }, { 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(201);
    expect(await answer.text()).toContain('Tack.');
    const read = async (role: 'economist' | 'auditor' | 'member' | 'public') => (await server.as(role)).ask('/api/meddelanden');
    expect(messagesListed.parse(await (await read('economist')).json()).messages).toMatchObject([{ state: 'read', written: { about: 'Karta', text: 'Jag hör inte <b>avstånden</b>' } }]);
    expect([(await read('auditor')).status, (await read('member')).status, (await read('public')).status]).toEqual([200, 403, 401]);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole' });
  });

  test('gives back what was written when it cannot be taken, as text and not as HTML', async () => {
    const empty = await send({ sida: '"><script>x</script>', text: '  ' });
    expect(empty.status).toBe(400);
    const page = await empty.text();
    expect(page).toContain('Skriv vad som inte går.');
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    expect((await send({ text: 'x'.repeat(4001) }, {}, '/tillganglighet?lang=en')).status).toBe(400);
  });

  test('is not taken from a page elsewhere', async () => {
    expect((await send({ text: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send({ text: 'x' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  test('is taken five times in a row from one place, and then waits', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await send({ text: `hinder ${turn}` })).status);
    expect(statuses).toEqual([201, 201, 201, 201, 429, 429]);
  });

  test('is refused as any content that is too large or of another kind', async () => {
    expect((await send({ text: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await send({ text: 'x' }, { 'content-type': 'application/json' })).status).toBe(400);
  });
});

describe('open data', () => {
  test('what is published says which question it answers, and stands in the catalogue', async () => {
    const secretary = await server.as('secretary');
    expect((await secretary.write('/api/publiceringar', { title: 'Vad som gällde', command: 'gallande', words: ['2024-12-31'], options: { register: 'jamtland-harjedalen', json: true } })).status).toBe(201);
    const everybody = await server.as('public');
    const { publications } = publicationsListed.parse(await (await everybody.ask('/api/publiceringar')).json());
    expect(publications).toMatchObject([{ id: '1', command: 'gallande', words: ['2024-12-31'] }]);
    const answer = await everybody.ask('/api/oppna-data');
    expect(answer.headers.get('content-type')).toBe('application/ld+json');
    const catalogue = await answer.json() as { readonly 'dcat:dataset': readonly { readonly '@id': string }[] };
    const [first] = publications;
    expect(JSON.stringify(catalogue)).toContain(first?.fingerprint);
    const path = new URL(catalogue['dcat:dataset'].at(-1)?.['@id'] ?? '').pathname;
    expect((await everybody.ask(path)).status).toBe(200);
  });

  test('nobody but an economist or a secretary publishes', async () => {
    for (const role of ['member', 'auditor', 'provider'] as const) {
      expect((await (await server.as(role)).write('/api/publiceringar', { title: 'x', command: 'gallande' }, { seen: '1' })).status).toBe(403);
    }
  });
});
