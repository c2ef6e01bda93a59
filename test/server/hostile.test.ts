import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from '../../src/wire/problem.ts';
import { verify } from '../../src/node/store/verify.ts';
import { hostileFor, hostileForm, hostileText } from './open/hostile.ts';
import { newServer, type TestServer } from './open/server.ts';

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

let server: TestServer;
beforeAll(async () => { server = await newServer('hostile'); });
afterAll(() => server.close());

/** More in a run of its own: LIKVARD_PROV_RUNDOR=200. */
const RUNS = Number(process.env['LIKVARD_PROV_RUNDOR'] ?? 12);

test('whatever is sent to whatever address is answered in order: no fault of the program, no trace of it, nothing half written', async () => {
  const auditor = await server.as('auditor');
  const { paths } = await (await auditor.ask('/api/openapi.json')).json() as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  const statuses = new Map<number, number>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { parameters, requestBody }] of Object.entries(methods)) {
      const places = fc.record(Object.fromEntries(parameters.filter((one) => one.in !== 'header').map(({ name }) => [name, hostileText])));
      const schema = requestBody?.content['application/json']?.schema;
      const form = requestBody?.content['multipart/form-data']?.schema;
      const type = form ? 'multipart/form-data; boundary=fientlig' : 'application/json';
      const body: fc.Arbitrary<string> = form ? hostileForm(form, 'fientlig') : schema ? fc.oneof({ arbitrary: hostileFor(schema).map((value) => JSON.stringify(value) as string | undefined ?? ''), weight: 6 }, { arbitrary: fc.constantFrom('', '{', 'null', '[]', '\0', '['.repeat(100_000), `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), weight: 1 }) : fc.constant('');
      const clients = [await server.as('economist'), await server.as('secretary')];
      await fc.assert(fc.asyncProperty(places, body, fc.nat(1), fc.nat(3), async (values, sent, at, seen) => {
        const client = clients[at] ?? auditor;
        const inPath = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encoded(values[name] ?? '') || 'x');
        const query = parameters.filter((one) => one.in === 'query').map(({ name }) => `${name}=${encoded(values[name] ?? '')}`).join('&');
        const response = await client.ask(`${inPath}${query === '' ? '' : `?${query}`}`, {
          method: method.toUpperCase(), headers: { 'if-match': String(seen), 'idempotency-key': `fientlig-${fingerprintOf(sent, values)}`, 'content-type': type }, ...(method === 'get' ? {} : { body: sent }),
        });
        const text = response.headers.get('content-type') === 'text/event-stream' ? '' : await response.text();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect([path, method, response.status]).toEqual([path, method, expect.toSatisfy((status: number) => status < 500)]);
        expect(text).not.toMatch(/\n\s+at .*:\d+:\d+|node_modules|postgres:\/\//u);
        expect(response.status >= 400 ? problem.parse(JSON.parse(text)).status : response.status).toBe(response.status);
      }), { numRuns: RUNS, endOnFailure: true });
    }
  }
  await Promise.all(server.works.list('economist\nExempelanvändaren').map(({ id }) => server.works.finished(id)));
  expect(await verify(server.open.database, undefined)).toMatchObject({ kind: 'whole' });
  for (const path of ['/api/regelbocker', '/api/regelbocker/jamtland-harjedalen', '/api/forslag?rulebook=jamtland-harjedalen', '/api/publiceringar', '/api/liggare']) expect([path, (await auditor.ask(path)).status]).toEqual([path, 200]);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 422]));
  expect(({} as { readonly polluted?: number }).polluted).toBeUndefined();
});

/** As a browser would send it; what cannot be sent at all is sent as something that can. */
function encoded(text: string): string {
  return encodeURIComponent(text.slice(0, 300).replaceAll(/\p{Cs}/gu, ''));
}

function fingerprintOf(sent: string, values: object): string {
  return [...`${sent.slice(0, 200)}${JSON.stringify(values)}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1e12, 7).toString(36).padStart(10, '0');
}
