/** Lists come page by page, by the same words everywhere; the pages ask for them whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/node/server/listen.ts';
import { askServer } from '../../src/web/library/ask-server.ts';
import { rulebooksListed } from '../../src/wire/rulebooks.ts';
import { mattersListed } from '../../src/wire/writes/matters.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const COUNT = 230;
const MATTERS = '/api/regelbocker/gavleborg/arenden';
let server: TestServer;
let secretary: Client;
let serving: Listening;
beforeAll(async () => {
  server = await newServer('paging');
  secretary = await server.as('secretary');
  serving = await listen(server.app, '127.0.0.1', 0) as Listening;
  for (let at = 0; at < COUNT; at += 1) {
    const id = `prov-${String(at).padStart(3, '0')}`;
    await secretary.write(MATTERS, { id, text: `ärende: PROV/${id}\nrubrik: Konstruerat prov\n\npersoner:\n  Ada: S\n\nhändelser:\n` });
  }
});
afterAll(async () => {
  await serving.stop();
  await server.close();
});
const page = async (query: string) => mattersListed.parse(await (await secretary.ask(`${MATTERS}${query}`)).json());

describe('a list of matters', () => {
  test('comes a hundred at a time, in the order they were begun, until there are no more', async () => {
    const ids: string[] = [];
    const sizes: number[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const { matters, next } = await page(`?after=${after}`);
      ids.push(...matters.map(({ id }) => id));
      sizes.push(matters.length);
      after = next;
    }
    expect(sizes).toEqual([100, 100, 30]);
    expect([ids, new Set(ids).size]).toEqual([ids.toSorted(), COUNT]);
  });

  test('comes as long as it is asked for, within reason, and after its end is empty', async () => {
    expect(await page('?limit=2&after=228')).toMatchObject({ matters: [{ id: 'prov-228' }, { id: 'prov-229' }] });
    expect(await page('?limit=2&after=228')).not.toHaveProperty('next');
    expect(await page('?after=9999')).toEqual({ matters: [] });
    for (const query of ['?limit=0', '?limit=501', '?after=-1', '?after=x']) expect((await secretary.ask(`${MATTERS}${query}`)).status).toBe(400);
  });

  test('is not sent again to whoever has it, page by page', async () => {
    const first = await secretary.ask(`${MATTERS}?limit=3`);
    const etag = first.headers.get('etag') ?? '';
    expect((await secretary.ask(`${MATTERS}?limit=3`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await secretary.ask(`${MATTERS}?limit=3&after=3`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('is asked for whole by the pages', async () => {
    const { matters } = await askServer(`${serving.address}${MATTERS}`, mattersListed, 'sv');
    expect([matters.length, matters[0]?.id, matters.at(-1)?.id]).toEqual([COUNT, 'prov-000', 'prov-229']);
    const some = await askServer(`${serving.address}/api/regelbocker?limit=2`, rulebooksListed, 'sv');
    expect(some).toEqual(await askServer(`${serving.address}/api/regelbocker`, rulebooksListed, 'sv'));
  });
});

test('every list that can grow says in the description how it is asked for page by page', async () => {
  interface Operation { readonly parameters: readonly { readonly name: string }[]; readonly responses: Readonly<Record<'2XX', { readonly content: Readonly<Record<string, { readonly schema?: { readonly properties?: Readonly<Record<string, { readonly type?: string }>> } }>> }>> }
  const { paths } = await (await secretary.ask('/api/openapi.json')).json() as { readonly paths: Readonly<Record<string, { readonly get?: Operation }>> };
  const lists = Object.entries(paths).flatMap(([path, { get }]) => {
    const properties = get?.responses['2XX'].content['application/json']?.schema?.properties ?? {};
    const isList = Object.values(properties).some(({ type }) => type === 'array') && !path.includes('{') && !WHOLE.includes(path);
    return get && (isList || path.endsWith('/arenden')) ? [[path, get.parameters.map(({ name }) => name).filter((name) => name === 'after' || name === 'limit'), 'next' in properties] as const] : [];
  });
  expect(lists.length).toBeGreaterThan(10);
  for (const one of lists) expect(one).toEqual([one[0], ['after', 'limit'], true]);
});

/** What is one thing with a list in it: the commands of the program, and a rulebook's register as texts. */
const WHOLE = ['/api/kommandon', '/api/register'];
