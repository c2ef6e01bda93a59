import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedComparison } from '../../src/wire/published.ts';
import { problem } from '../../src/wire/problem.ts';
import { commandAnswer } from '../../src/wire/work/commands.ts';
import { draftMade, publicationsListed, type DraftMade } from '../../src/wire/writes/publications.ts';
import { work, type Work } from '../../src/wire/work/work.ts';
import { verify } from '../../src/node/store/verify.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const rulebook = 'jamtland-harjedalen';
const wish = { rulebook, caseNumber: 'RS/762/2024' };

let server: TestServer;
let [economist, everybody]: Client[] = [];
beforeAll(async () => {
  server = await newServer('publishing');
  economist = await server.as('economist');
  everybody = await server.as('public');
});
afterAll(() => server.close());
const publisher = (): Client => economist ?? raise();
const reader = (): Client => everybody ?? raise();
function raise(): never {
  throw new Error('the server was not opened');
}

const listed = async () => publicationsListed.parse(await (await reader().ask('/api/publiceringar')).json());
const asked = async (more: object = {}): Promise<Work> => work.parse(await (await publisher().write('/api/publiceringar/utkast', { ...wish, ...more })).json());

/** The states of a piece of work as they are told, until it has ended. */
async function followed({ id }: Work): Promise<readonly Work[]> {
  const stream = await (await publisher().ask(`/api/arbeten/${id}/handelser`)).text();
  return [...stream.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) => work.parse(JSON.parse(data)));
}
const drafted = async (more: object = {}): Promise<DraftMade> => draftMade.parse((await followed(await asked(more))).at(-1)?.result);
const publish = async ({ id }: DraftMade, seen: number): Promise<Response> => publisher().write(`/api/publiceringar/utkast/${id}/publicering`, undefined, { seen: String(seen) });
const comparisonOf = async (path: string) => publishedComparison.parse(await (await publisher().ask(path)).json()).result;

describe('what is to be published', () => {
  test('is made with progress and shown before anybody else sees any of it', async () => {
    const events = await followed(await asked());
    const draft = draftMade.parse(events.at(-1)?.result);
    expect(draft.parts.map(({ command, news }) => `${command} ${news}`)).toEqual(['jamfor new', 'jamfor new', 'arende new', 'gallande new', ...Array.from({ length: 5 }, () => 'forklara new')]);
    expect(events.some(({ progress }) => progress !== undefined && progress.done > 0 && progress.of === 9)).toBe(true);
    expect(await (await publisher().ask(`/api/publiceringar/utkast/${draft.id}/5`)).text()).toContain('utfall-2024.xlsx');
    expect(await listed()).toEqual({ publications: [], length: 0 });
    for (const role of ['public', 'member', 'auditor'] as const) expect([401, 403]).toContain((await (await server.as(role)).ask(`/api/publiceringar/utkast/${draft.id}`)).status);
    expect((await (await server.as('secretary')).ask(`/api/publiceringar/utkast/${draft.id}/1`)).status).toBe(404);
  });

  test('that is stopped leaves nothing', async () => {
    const before = (await server.open.store.page(0, 100)).length;
    const { id } = await asked();
    expect(work.parse(await (await publisher().write(`/api/arbeten/${id}`, undefined, { method: 'DELETE' })).json())).toMatchObject({ state: 'stopped' });
    expect((await server.open.store.page(0, 100)).length).toBe(before);
  });

  test('is refused as a whole when the matter is none that the rulebook compares', async () => {
    expect((await followed(await asked({ caseNumber: 'RS/1/1999' }))).at(-1)).toMatchObject({ state: 'refused' });
    expect((await publisher().write('/api/publiceringar/utkast', { ...wish, rulebook: 'finns-inte' })).status).toBe(404);
  });

  test('is published in one entry, byte for byte as it was shown, and once however often it is sent', async () => {
    const draft = await drafted();
    const shown = await (await publisher().ask(`/api/publiceringar/utkast/${draft.id}/3`)).text();
    const [first, again] = [await publisher().write(`/api/publiceringar/utkast/${draft.id}/publicering`, undefined, { key: 'samma-nyckel' }), await publisher().write(`/api/publiceringar/utkast/${draft.id}/publicering`, undefined, { key: 'samma-nyckel' })];
    expect([first.status, again.status, await first.json()]).toEqual([201, 201, await again.json()]);
    const { publications, length } = await listed();
    expect([length, publications.map(({ id }) => id)]).toEqual([1, ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9']]);
    expect(await (await reader().ask('/api/publiceringar/1.3')).text()).toBe(shown);
    expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole', count: 1 });
  });

  test('says next time what is as before', async () => {
    const draft = await drafted();
    expect([...new Set(draft.parts.map(({ news }) => news))]).toEqual(['same']);
    expect(draft.gone).toEqual([]);
  });

  test('is not published by whoever had not read the latest, nor by anybody else', async () => {
    const draft = await drafted();
    expect(problem.parse(await (await publish(draft, 0)).json())).toMatchObject({ status: 409, type: '/api#conflict' });
    expect((await (await server.as('secretary')).write(`/api/publiceringar/utkast/${draft.id}/publicering`, undefined, { seen: '1' })).status).toBe(404);
    expect((await listed()).length).toBe(1);
  });
});

describe('a proposal that somebody has saved', () => {
  test('is in what is published only when it is chosen', async () => {
    const text = '---\nregelbok: likvardiga-villkor\ntitel: Provat\nregion: Jämtland Härjedalen\n---\n\n```scenarier\nmitt eget förslag:\n  ärende: RS/762/2024\n  beslut: RS/762/2024 § 85 förslag\n  från: Ada\n  om: en annan gräns\n  ändrar:\n    - { regel: gräns avstånd, från: 2024-01-01, till: 2024-12-31, värde: 25 }\n```\n';
    const saved = await publisher().write('/api/forslag', { rulebook, title: 'mitt eget förslag', text });
    expect([saved.status, await saved.json()]).toMatchObject([201, {}]);
    const names = async ({ id }: DraftMade): Promise<string> => (await comparisonOf(`/api/publiceringar/utkast/${id}/1`)).outcomes.map(({ name }) => name).join('; ');
    const [without, chosen] = [await names(await drafted()), await names(await drafted({ proposals: ['1'] }))];
    expect([without.includes('mitt eget förslag'), chosen.includes('mitt eget förslag')]).toEqual([false, true]);
  });
});

describe('a command asked of a rulebook that somebody has saved a proposal to', () => {
  test('knows what the matters have decided all the same', async () => {
    const { out } = commandAnswer.parse(await (await publisher().write('/api/kommandon/jamfor', { options: { regelbok: rulebook, siffror: rulebook, arende: 'RS/762/2024' } })).json());
    expect([out.includes('föll på p. 2'), out.replaceAll(/\s+/gu, ' ').includes('mitt eget förslag')]).toEqual([true, true]);
  });
});

describe('a publication that is taken back', () => {
  test('is no longer given out, and its address says when it was and why', async () => {
    expect((await publisher().write('/api/publiceringar/1/tillbakadragande', { reason: 'Fel år i bilagan' }, { seen: '1' })).status).toBe(201);
    const answer = await reader().ask('/api/publiceringar/1.3');
    expect([answer.status, problem.parse(await answer.json())]).toMatchObject([410, { type: '/api#withdrawn', detail: 'Ärendet RS/762/2024: beslut och omröstningar drogs tillbaka 2026-11-22. Skäl: Fel år i bilagan' }]);
    const { publications } = await listed();
    expect(publications.every(({ withdrawn }) => withdrawn?.reason === 'Fel år i bilagan')).toBe(true);
    expect(await (await reader().ask('/api/oppna-data')).text()).not.toContain('publiceringar/1.');
    expect((await drafted()).parts.every(({ news }) => news === 'new')).toBe(true);
  });

  test('is taken back once, by those who may publish', async () => {
    expect(problem.parse(await (await publisher().write('/api/publiceringar/1/tillbakadragande', { reason: 'igen' }, { seen: '2' })).json())).toMatchObject({ type: '/api#withdrawn-already' });
    expect((await publisher().write('/api/publiceringar/7/tillbakadragande', { reason: 'x' }, { seen: '2' })).status).toBe(404);
    for (const role of ['member', 'auditor', 'provider', 'public'] as const) expect([401, 403]).toContain((await (await server.as(role)).write('/api/publiceringar/1/tillbakadragande', { reason: 'x' }, { seen: '2' })).status);
  });

  test('may be one part, and the others stand', async () => {
    expect((await publish(await drafted(), 2)).status).toBe(201);
    expect((await publisher().write('/api/publiceringar/3.2/tillbakadragande', { reason: 'CSV behövs inte' }, { seen: '3' })).status).toBe(201);
    expect([(await reader().ask('/api/publiceringar/3.2')).status, (await reader().ask('/api/publiceringar/3.1')).status]).toEqual([410, 200]);
  });
});
