import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownRows } from '../../src/wire/own.ts';
import { may, role, type Action, type Role, type Thing } from '../../src/wire/rights.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-likvard-rights': 'everybody' | { readonly action: Action; readonly thing: Thing; readonly own?: Thing } }>>>>;
}

let server: TestServer;
let described: Described;
const clients = new Map<Role, Client>();
beforeAll(async () => {
  server = await newServer('rights');
  for (const one of role.options) clients.set(one, await server.as(one));
  described = await (await (clients.get('auditor') as Client).ask('/api/openapi.json')).json() as Described;
});
afterAll(() => server.close());

/** What each role may do to each thing, as it is meant to be: written here once more, by hand. E S M P A and * for everybody. */
const MEANT: Readonly<Record<string, string>> = {
  'read rulebook': 'E S M P A *', 'read register': 'E S M P A *', 'write register': 'S', 'read published': 'E S M P A *', 'publish published': 'E S',
  'read figures': 'E S M A', 'write figures': 'E', 'read comparison': 'E S M A', 'read proposal': 'E S M A', 'write proposal': 'E S M', 'read matter': 'E S M A', 'write matter': 'S',
  'read minutesReading': 'E S A', 'write minutesReading': 'S', 'approve minutesReading': 'S', 'read run': 'E A', 'write run': 'E', 'approve run': 'E',
  'read order': 'E A', 'write order': 'E', 'approve order': 'E', 'read account': 'E S M A', 'write account': 'E', 'publish account': 'E',
  'read population': 'E A', 'write population': 'E', 'read ownFigures': 'P', 'read ownStatement': 'P', 'read record': 'A', 'read operation': 'E A', 'write operation': 'E', 'read import': 'E A', 'write import': 'E',
};
const LETTERS: Readonly<Record<Role, string>> = { economist: 'E', secretary: 'S', member: 'M', provider: 'P', auditor: 'A', public: '*' };
const ACTIONS: readonly Action[] = ['read', 'write', 'approve', 'publish'];
const THINGS: readonly Thing[] = ['rulebook', 'register', 'published', 'figures', 'comparison', 'proposal', 'matter', 'minutesReading', 'run', 'order', 'account', 'population', 'ownFigures', 'ownStatement', 'record', 'operation', 'import'];

describe('who may do what', () => {
  test.each(role.options)('%s may do what is written, and nothing else', (one) => {
    const allowed = THINGS.flatMap((thing) => ACTIONS.flatMap((action) => (may(one, action, thing) === 'allowed' ? [`${action} ${thing}`] : [])));
    expect(allowed.toSorted()).toEqual(Object.entries(MEANT).filter(([, letters]) => letters.split(' ').includes(LETTERS[one])).map(([name]) => name).toSorted());
  });

  test('is asked at every address, for every role', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [path, methods] of Object.entries(described.paths)) {
      for (const [method, { 'x-likvard-rights': rights }] of Object.entries(methods)) {
        for (const [one, client] of clients) {
          const letters = rights === 'everybody' ? undefined : [MEANT[`${rights.action} ${rights.thing}`] ?? '', rights.own === undefined ? '' : (MEANT[`${rights.action} ${rights.own}`] ?? '')].join(' ').split(' ');
          const isMeant = letters === undefined || letters.includes(LETTERS[one]);
          const address = path.replaceAll(/\{\w+\}/gu, 'finns-inte');
          const { status } = method === 'get' ? await client.ask(address) : await client.write(address, {}, { method: method.toUpperCase() });
          asked += 1;
          const isDenied = status === (one === 'public' ? 401 : 403);
          // What is measured is asked about inside: the program that gathers it has a key and no role.
          if (path !== '/api/matt' && isDenied === isMeant) wrong.push(`${one} ${method} ${path}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  });
});

describe('a provider', () => {
  test('sees its own rows and no other\'s', async () => {
    const provider = await server.as('provider', `&provider=${encodeURIComponent('Privat vårdgivare Frösön')}`);
    const own = ownRows.parse(await (await provider.ask('/api/egna/jamtland-harjedalen/2024')).json());
    expect(own.rows.map(({ entity, row }) => [entity, row])).toEqual([['vårdgivare', 'Privat vårdgivare Frösön'], ['hälsocentral', 'Privat hälsocentral Frösön']]);
    expect(own.warning).toBe('konstruerade');
    expect(own.rows[0]?.values.find(({ name }) => name === 'kompensation')).toMatchObject({ unit: 'kr', value: { kind: 'number' } });
    expect(JSON.stringify(own)).not.toContain('Hede');
  });

  test('gets no cells, no comparison and no matter', async () => {
    const provider = clients.get('provider') as Client;
    for (const path of ['/api/regelbocker/jamtland-harjedalen/siffror/2024', '/api/regelbocker/jamtland-harjedalen/arenden', '/api/forslag?rulebook=jamtland-harjedalen', '/api/order', '/api/liggare']) expect([path, (await provider.ask(path)).status]).toEqual([path, 403]);
    expect(await (await provider.ask('/api/regelbocker/jamtland-harjedalen')).json()).toMatchObject({ matters: [] });
  });
});
