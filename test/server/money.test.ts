import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { ownStatements } from '../../src/wire/own.ts';
import { problem } from '../../src/wire/problem.ts';
import { followUpShown, paymentFile, vouchersShown } from '../../src/wire/writes/order-files.ts';
import { ordersListed, sheetsListed } from '../../src/wire/writes/orders.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const rulebook = 'jamtland-harjedalen';
const accounts = readFileSync('examples/jamtland-harjedalen/betalning/konton.yaml', 'utf8');
const faultOf = async (answer: Response) => problem.parse(await answer.json());

let server: TestServer;
let [first, second]: Client[] = [];
let id = '';
beforeAll(async () => {
  server = await newServer('money');
  first = await server.as('economist');
  second = await server.as('economist', '&person=2');
});
afterAll(() => server.close());
const one = (): Client => first ?? raise();
const other = (): Client => second ?? raise();
function raise(): never {
  throw new Error('the server was not opened');
}
const follow = async () => followUpShown.parse(await (await one().write('/api/uppfoljning', { rulebook })).json()).grants.find(({ grant }) => grant === 'RS/762/2024 § 85 p. 4');

describe('an order over the wire', () => {
  test('is drawn up from a sheet that lies on the server, with rows that come to the clause', async () => {
    const { sheets: [sheet] } = sheetsListed.parse(await (await one().ask('/api/orderblad')).json());
    expect((await one().write('/api/order', { rulebook, sheet: sheet?.sheet })).status).toBe(201);
    const { orders: [order], length } = ordersListed.parse(await (await one().ask('/api/order')).json());
    id = order?.id ?? '';
    expect([length, order?.origin, order?.rows.reduce((sum, { ore }) => sum + BigInt(ore), 0n)]).toEqual([1, { kind: 'rule', rule: 'listade hos vårdgivaren' }, 1_928_100_000n]);
    expect(await follow()).toMatchObject({ decided: '1928100000', ordered: '1928100000', paid: '0' });
  });

  test('gives no payment file before another person has approved it, and not the one who drew it up', async () => {
    expect(await faultOf(await one().write(`/api/order/${id}/betalfil`, { accounts }))).toMatchObject({ status: 409, faults: [{ code: 'order-not-approved' }] });
    expect(await faultOf(await one().write(`/api/order/${id}/godkannande`, {}, { seen: '1' }))).toMatchObject({ status: 409, faults: [{ code: 'order-same-hands' }] });
    expect((await other().write(`/api/order/${id}/godkannande`, {}, { seen: '1' })).status).toBe(201);
    const file = paymentFile.parse(await (await one().write(`/api/order/${id}/betalfil`, { accounts })).json());
    expect([file.name, file.text.includes('19281000.00'), file.text.includes('KONSTRUERADE')]).toEqual([`${id}.xml`, true, true]);
  });

  test('has no payment file from accounts that do not say where the money is taken from', async () => {
    const without = accounts.replace(/^betalare:.*$/mu, '');
    expect(await faultOf(await one().write(`/api/order/${id}/betalfil`, { accounts: without }))).toMatchObject({ type: '/api#no-debtor' });
    expect(await faultOf(await one().write(`/api/order/${id}/betalfil`, { accounts: 'region: [' }))).toMatchObject({ status: 422 });
  });

  test('is booked in vouchers that each come to 0, and a SIE file that can be read again', async () => {
    const { vouchers, sie, constructed } = vouchersShown.parse(await (await one().write(`/api/order/${id}/verifikationer`, { accounts })).json());
    expect([constructed, vouchers.map(({ rows }) => rows.reduce((sum, { ore }) => sum + BigInt(ore), 0n))]).toEqual(['constructed', [0n, 0n]]);
    const read = readSie(sie.name, new Uint8Array(Buffer.from(sie.base64, 'base64')), 'strict');
    expect([read.problems, read.document?.vouchers.length]).toEqual([[], 2]);
  });

  test('is followed in the books, when they are sent along', async () => {
    const { sie } = vouchersShown.parse(await (await one().write(`/api/order/${id}/verifikationer`, { accounts })).json());
    const asked = { rulebook, books: { name: sie.name, sie: sie.base64, accounts, mode: 'strict' } };
    const { books, grants } = followUpShown.parse(await (await one().write('/api/uppfoljning', asked)).json());
    expect([books, grants.find(({ grant }) => grant === 'RS/762/2024 § 85 p. 4')?.booked]).toEqual(['read', '1928100000']);
  });

  test('is paid once, and then stands in the follow-up as paid', async () => {
    expect((await other().write(`/api/order/${id}/betalning`, {}, { seen: '2' })).status).toBe(201);
    expect(await faultOf(await other().write(`/api/order/${id}/betalning`, {}, { seen: '3' }))).toMatchObject({ faults: [{ code: 'order-paid-already' }] });
    expect(await faultOf(await one().write(`/api/order/${id}/tillbakadragande`, { reason: 'fel' }, { seen: '3' }))).toMatchObject({ faults: [{ code: 'order-paid-already' }] });
    expect(await follow()).toMatchObject({ paid: '1928100000', differs: [] });
  });

  test('tells each payee of its own row, and of nobody else\'s', async () => {
    const pdf = await (await one().ask(`/api/order/${id}/besked/5`)).arrayBuffer();
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const provider = await server.as('provider');
    const { statements } = ownStatements.parse(await (await provider.ask('/api/egna-besked')).json());
    expect(statements).toEqual([{ order: id, decision: 'RS/762/2024 § 85 p. 4', period: '2024', ore: '266483800', approved: '2026-11-22', paid: '2026-11-22' }]);
    expect((await provider.ask(`/api/egna-besked/${id}`)).headers.get('content-type')).toBe('application/pdf');
    const stranger = await server.as('provider', '&provider=N%C3%A5gon%20annan');
    expect(ownStatements.parse(await (await stranger.ask('/api/egna-besked')).json()).statements).toEqual([]);
    expect((await stranger.ask(`/api/egna-besked/${id}`)).status).toBe(404);
  });

  test('is nothing that a provider or the public may see as a whole', async () => {
    for (const role of ['provider', 'public', 'member'] as const) {
      const client = await server.as(role);
      const answers = [await client.ask('/api/order'), await client.ask('/api/orderblad'), await client.ask(`/api/order/${id}/besked/1`), await client.write(`/api/order/${id}/verifikationer`, { accounts }), await client.write('/api/uppfoljning', { rulebook })];
      expect([role, answers.every(({ status }) => status === 401 || status === 403)]).toEqual([role, true]);
    }
    expect((await (await server.as('auditor')).write(`/api/order/${id}/betalfil`, { accounts })).status).toBe(403);
  });
});
