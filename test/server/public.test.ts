import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesListed } from '../../src/wire/writes/messages.ts';
import { publicationsListed } from '../../src/wire/writes/publications.ts';
import { accessibilityPage } from '../../src/core/swedish/web/public/accessibility-page.ts';
import { operatorIn } from '../../src/node/server/messages/operator.ts';
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

describe('what the statement must say by 13 § of the law and MDFFS 2019:2 6 §', () => {
  const page = (environment: Readonly<Record<string, string>>, language: 'sv' | 'en' = 'sv'): string => accessibilityPage(operatorIn(environment), { kind: 'notSent' }, language);
  const given = { LIKVARD_ORGANISATION: 'Region Exempel', LIKVARD_TJANST: 'Likvärd i Exempel', LIKVARD_KONTAKT: '063-00 00 00', LIKVARD_BEDOMD: '2027-01-15', LIKVARD_BEDOMD_HUR: 'granskning av en utomstående', LIKVARD_MEDDELANDEN_DAGAR: '90' };

  test('is said with what the operator has given', () => {
    const text = page(given);
    for (const said of ['Tillgänglighetsredogörelse för Likvärd i Exempel', 'Region Exempel svarar för Likvärd i Exempel', '063-00 00 00', 'bedömde dem 2027-01-15', 'granskning av en utomstående', 'uppdaterades senast 2027-01-15', 'senast 90 dagar efter']) expect(text).toContain(said);
    expect(text).not.toContain('saknas:');
  });

  test('is said to be missing where nothing is given, and a day that is none is none', () => {
    for (const setting of ['LIKVARD_ORGANISATION', 'LIKVARD_KONTAKT', 'LIKVARD_BEDOMD', 'LIKVARD_BEDOMD_HUR']) {
      expect(page({ ...given, [setting]: ' ' })).toContain(`saknas: den som driver servern har inte angett ${setting}.`);
      expect(page({ ...given, [setting]: '' }, 'en')).toContain(`is missing: whoever runs the server has not given ${setting}.`);
    }
    expect(page({ ...given, LIKVARD_BEDOMD: '2027-02-30' })).toContain('har inte angett LIKVARD_BEDOMD.');
    expect(page({ ...given, LIKVARD_MEDDELANDEN_DAGAR: 'nio' })).not.toContain('dagar efter att det kom');
  });

  test.each(['sv', 'en'] as const)('has conformity, shortcomings, exceptions, tests, form and where to complain, %s', (language) => {
    const text = page({}, language);
    for (const said of language === 'sv' ? ['delvis förenliga', 'Brister mot lagens krav', '(12 §)', '(9 §)', 'självskattning'] : ['conform to the law in part', 'What falls short', '(section 12)', '(section 9)', 'self-assessment']) expect(text).toContain(said);
    expect(text).toContain('<a href="https://www.digg.se/tdosanmalan">');
  });

  test('is never more than text, whatever the operator has written', () => {
    expect(page({ LIKVARD_ORGANISATION: '<script>x</script>' })).toContain('&lt;script&gt;x&lt;/script&gt; svarar för');
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
