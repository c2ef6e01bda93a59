import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matterText, mattersListed, recordedAt } from '../../src/wire/writes/matters.ts';
import { problem } from '../../src/wire/problem.ts';
import { rulebookTexts } from '../../src/wire/rulebooks.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

let server: TestServer;
let secretary: Client;
beforeAll(async () => {
  server = await newServer('matters');
  secretary = await server.as('secretary');
});
afterAll(() => server.close());

const HOME = '/api/regelbocker/jamtland-harjedalen/arenden';
const [HEAD = '', ...ACTS] = readFileSync('rulebooks/jamtland-harjedalen/beslut/arenden/rs-2018-p93.yaml', 'utf8').split(/^(?= {2}- )/mu);
const matter = async (id: string) => matterText.parse(await (await secretary.ask(`${HOME}/${id}`)).json());
const faultOf = async (answer: Response) => problem.parse(await answer.json());

describe('a matter over the wire', () => {
  test('is read as it stands in its file', async () => {
    const { matters } = mattersListed.parse(await (await secretary.ask(HOME)).json());
    expect(matters.map(({ id, length }) => [id, length])).toEqual([['rs-2018-p93', 0], ['rs-762-2024-p85', 0]]);
    expect((await matter('rs-762-2024-p85')).text.text).toBe(readFileSync('rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml', 'utf8'));
  });

  test('is begun, and gone on with an act at a time until it reads as if it had been written at once', async () => {
    expect((await secretary.write(HOME, { id: 'provat', text: HEAD })).status).toBe(201);
    for (const [at, act] of ACTS.entries()) {
      const answer = await secretary.write(`${HOME}/provat/handelser`, { act }, { seen: String(at + 1) });
      expect([at, answer.status, recordedAt.parse(await answer.json()).at]).toEqual([at, 201, at + 2]);
    }
    const standing = await matter('provat');
    expect(standing.text.text).toBe(`${HEAD}${ACTS.join('')}`);
    expect(standing.acts).toBe(ACTS.length);
    const { matters } = rulebookTexts.parse(await (await secretary.ask('/api/regelbocker/jamtland-harjedalen')).json());
    expect(matters.find(({ file }) => file === 'provat.yaml')?.text).toBe(standing.text.text);
    const minutes = await secretary.ask(`${HOME}/provat/protokoll`);
    expect(await minutes.text()).toContain('§ 93');
    const printed = await secretary.ask(`${HOME}/provat/protokoll?form=pdf`);
    expect([printed.headers.get('content-type'), new TextDecoder().decode((await printed.arrayBuffer()).slice(0, 5))]).toEqual(['application/pdf', '%PDF-']);
  });

  test('takes the tag of what was read as it is', async () => {
    await secretary.write(HOME, { id: 'etikett', text: HEAD });
    const tag = (await secretary.ask(`${HOME}/etikett`)).headers.get('etag') ?? '';
    expect((await secretary.write(`${HOME}/etikett/handelser`, { act: ACTS[0] }, { seen: tag })).status).toBe(201);
    expect(await faultOf(await secretary.write(`${HOME}/etikett/handelser`, { act: ACTS[1] }, { seen: tag }))).toMatchObject({ status: 409, type: '/api#conflict' });
  });

  test('records an act that is sent again once', async () => {
    await secretary.write(HOME, { id: 'igen', text: HEAD });
    const send = () => secretary.write(`${HOME}/igen/handelser`, { act: ACTS[0] }, { seen: '1', key: 'samma-nyckel' });
    const [first, again] = [await (await send()).json(), await (await send()).json()];
    expect(again).toEqual(first);
    expect((await matter('igen')).length).toBe(2);
    expect(await faultOf(await secretary.write(`${HOME}/igen/handelser`, { act: ACTS[1] }, { seen: '2', key: 'samma-nyckel' }))).toMatchObject({ type: '/api#key-taken' });
  });
});

describe('what the law or the form forbids', () => {
  beforeAll(async () => { await secretary.write(HOME, { id: 'hindrat', text: `${HEAD}${ACTS[0] ?? ''}` }); });
  const refused = async (act: string) => {
    const answer = await faultOf(await secretary.write(`${HOME}/hindrat/handelser`, { act }, { seen: '1' }));
    expect((await matter('hindrat')).length).toBe(1);
    return answer;
  };

  test('is refused with its rule, and nothing is recorded', async () => {
    const { status, faults } = await refused('  - { händelse: anslag, dag: 2018-06-10 }\n');
    expect(status).toBe(409);
    expect(faults?.[0]?.text).toMatch(/Stöd:/u);
    expect(faults?.[0]?.at).toMatchObject({ file: 'hindrat.yaml' });
  });

  test('is refused with its line when it cannot be read', async () => {
    expect(await refused('  - { händelse: ingenting }\n')).toMatchObject({ status: 422, faults: [{ at: { file: 'hindrat.yaml' } }] });
  });

  test.each([
    ['two acts', `${ACTS[1] ?? ''}${ACTS[2] ?? ''}`], ['no act', '# bara en kommentar\n'], ['another head', 'om: något annat\n'],
  ])('is refused when it is %s', async (_, act) => {
    expect((await refused(act)).status).toBe(422);
  });

  test('is told in English to whoever reads English', async () => {
    const answer = await server.app.request('http://localhost/api/regelbocker', { method: 'POST', headers: { 'host': 'localhost', 'accept-language': 'en' } });
    expect(await faultOf(answer)).toMatchObject({ title: 'Not there' });
  });
});

describe('a write', () => {
  test('says what it has read and carries its own key', async () => {
    for (const seen of ['', 'hej', '*']) expect((await secretary.write(HOME, { id: 'x', text: HEAD }, { seen })).status).toBe(428);
    expect((await secretary.write(HOME, { id: 'x', text: HEAD }, { key: 'kort' })).status).toBe(428);
  });

  test('without the key of the session is not done', async () => {
    const answer = await secretary.ask(HOME, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'x-likvard-csrf': 'fel' } });
    expect(await faultOf(answer)).toMatchObject({ status: 403, type: '/api#csrf' });
  });

  test('with fields that are wrong is told of each of them', async () => {
    const { faults } = await faultOf(await secretary.write(HOME, { id: 'STORT OCH FEL' }));
    expect(faults?.map(({ code, at }) => [code, at?.field])).toEqual([['field-form', 'id'], ['field-missing', 'text']]);
  });

  test('that is too large, or is not JSON, is not read', async () => {
    const send = (body: string, type = 'application/json') => secretary.ask(HOME, { method: 'POST', body, headers: { 'content-type': type, 'if-match': '0', 'idempotency-key': 'nyckel-stor' } });
    expect((await send(`{"id":"x","text":"${'x'.repeat(3_000_000)}"}`)).status).toBe(413);
    expect((await send('{')).status).toBe(400);
    expect((await send('{}', 'text/plain')).status).toBe(400);
  });
});
