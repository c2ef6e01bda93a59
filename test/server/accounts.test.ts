import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsListed } from '../../src/wire/writes/accounts.ts';
import { ownStatements } from '../../src/wire/own.ts';
import { problem } from '../../src/wire/problem.ts';
import { paymentFile, vouchersShown } from '../../src/wire/writes/order-files.ts';
import { ordersListed } from '../../src/wire/writes/orders.ts';
import { pdfRead } from '../paper/read-back.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const rulebook = 'jamtland-harjedalen';
const PAY = 'examples/jamtland-harjedalen/betalning';
const accounts = readFileSync(`${PAY}/konton.yaml`, 'utf8');
const sheet = readFileSync(`${PAY}/order.yaml`, 'utf8');
const faultOf = async (answer: Response) => problem.parse(await answer.json());
const keep = (client: Client, text: string, seen: number, note = '') => client.write('/api/konton', { rulebook, text, note }, { seen: String(seen) });
const listed = async (client: Client) => accountsListed.parse(await (await client.ask(`/api/konton?rulebook=${rulebook}`)).json());

/** An order that one person has drawn up and another approved, on a server whose figures are files of its own. */
async function withOrder(name: string, text = sheet): Promise<{ readonly server: TestServer; readonly one: Client; readonly other: Client; readonly id: string; readonly figures: string }> {
  const server = await newServer(name);
  const figures = join(server.data, 'siffror', rulebook);
  cpSync('examples/jamtland-harjedalen', figures, { recursive: true });
  renameSync(join(figures, 'koppling-csv.yaml'), join(figures, 'koppling.yaml'));
  cpSync(`rulebooks/${rulebook}`, join(server.data, 'regelbocker', rulebook), { recursive: true });
  const [one, other] = [await server.as('economist'), await server.as('economist', '&person=2')];
  expect((await one.write('/api/order', { rulebook, sheet: text })).status).toBe(201);
  const { orders: [order] } = ordersListed.parse(await (await one.ask('/api/order')).json());
  const id = order?.id ?? '';
  expect((await other.write(`/api/order/${id}/godkannande`, {}, { seen: '1' })).status).toBe(201);
  return { server, one, other, id, figures };
}

describe('the accounts of a region', () => {
  let made: Awaited<ReturnType<typeof withOrder>>;
  beforeAll(async () => { made = await withOrder('accounts'); });
  afterAll(() => made.server.close());
  const cost = (number: string): string => accounts.replace('nummer: 4581', `nummer: ${number}`);
  const vouchers = async (more: object = {}) => vouchersShown.parse(await (await made.one.write(`/api/order/${made.id}/verifikationer`, more)).json());
  const booked = async (more: object = {}): Promise<readonly [number | undefined, string | undefined]> => {
    const { version, vouchers: all } = await vouchers(more);
    return [version, all.flatMap(({ rows }) => rows.map(({ account }) => account)).find((account) => account.startsWith('4'))];
  };

  test('are those beside the order sheet until any have been kept', async () => {
    expect((await listed(made.one)).versions).toMatchObject([{ version: 0, text: accounts }]);
    expect(await booked()).toEqual([0, '4581']);
  });

  test('are kept version by version, with who and when and what is new; what cannot be read is not', async () => {
    expect((await keep(made.one, cost('4582'), 0, 'nytt kostnadskonto')).status).toBe(201);
    expect(await faultOf(await keep(made.one, 'region: [', 1))).toMatchObject({ status: 422 });
    expect(await faultOf(await keep(made.one, cost('4583'), 0))).toMatchObject({ type: '/api#conflict' });
    expect((await listed(made.one)).versions.at(-1)).toMatchObject({ version: 1, note: 'nytt kostnadskonto', by: 'Exempelanvändaren' });
    expect((await keep(await made.server.as('auditor'), cost('1'), 1)).status).toBe(403);
  });

  test('that an order is booked with are the newest, or a version that is named, or some that are sent along', async () => {
    expect(await booked()).toEqual([1, '4582']);
    expect(await booked({ version: 0 })).toEqual([0, '4581']);
    expect(await booked({ accounts: cost('4599') })).toEqual([undefined, '4599']);
    expect((await made.one.write(`/api/order/${made.id}/verifikationer`, { version: 9 })).status).toBe(404);
    expect(paymentFile.parse(await (await made.one.write(`/api/order/${made.id}/betalfil`, {})).json()).text).toContain('19281000.00');
  });

  test('that are kept after an order was approved do not change its files', async () => {
    const { server, one, other } = made;
    expect((await one.write(`/api/order/${made.id}/tillbakadragande`, { reason: 'gör om' }, { seen: '2' })).status).toBe(201);
    expect((await one.write('/api/order', { rulebook, sheet: `${sheet}efter: ${made.id}\n` }, { seen: '3' })).status).toBe(201);
    const { orders } = ordersListed.parse(await (await one.ask('/api/order')).json());
    const id = orders.find(({ withdrawn }) => !withdrawn)?.id ?? '';
    expect((await other.write(`/api/order/${id}/godkannande`, {}, { seen: '4' })).status).toBe(201);
    expect((await keep(one, cost('4600'), 1)).status).toBe(201);
    made = { ...made, id };
    expect(await booked()).toEqual([1, '4582']);
    expect(await booked({ version: 2 })).toEqual([2, '4600']);
    expect((await server.open.store.stream(`accounts:${rulebook}`)).length).toBe(2);
  });
});

describe('figures that are read in anew after an order was drawn up', () => {
  let made: Awaited<ReturnType<typeof withOrder>>;
  beforeAll(async () => { made = await withOrder('changed'); });
  afterAll(() => made.server.close());
  const statement = async (): Promise<string> => (await pdfRead(new Uint8Array(await (await made.one.ask(`/api/order/${made.id}/besked/5`)).arrayBuffer()))).text.replaceAll(/\s+/gu, ' ');
  const changed = async () => vouchersShown.parse(await (await made.one.write(`/api/order/${made.id}/verifikationer`, {})).json()).changed;

  test('are shown as the order\'s own as long as they are', async () => {
    const text = await statement();
    expect([text.includes('Era uppgifter'), text.includes('lästs in på nytt'), await changed()]).toEqual([true, false, undefined]);
  });

  test('are not printed as if they were the order\'s, and the amount is still the order\'s', async () => {
    const file = join(made.figures, 'csv-2024', 'listade.csv');
    const before = readFileSync(file, 'latin1');
    writeFileSync(file, before.replace(/(Hede;2.72)8/u, (_, kept: string) => `${kept}7`).replace(/(Brunflo;9.14)2/u, (_, kept: string) => `${kept}3`), 'latin1');
    expect(readFileSync(file, 'latin1')).not.toBe(before);
    const text = await statement();
    expect([text.includes('Era uppgifter'), text.includes('2 664 838 kr')]).toEqual([false, true]);
    expect(text).toContain('Siffrorna har lästs in på nytt sedan ordern upprättades (csv-2024/listade.csv)');
    expect(await changed()).toContain('csv-2024/listade.csv');
  });

  test('that no longer have the payees leave the order and its vouchers as they were', async () => {
    writeFileSync(join(made.figures, 'csv-2024', 'listade.csv'), 'Hälsocentral;Listade 31 december\n', 'latin1');
    expect(await changed()).toBe('Siffrorna som ordern upprättades av kan inte räknas om i dag. Beloppet är det som ordern säger.');
    expect(await statement()).toContain('2 664 838 kr');
  });
});

describe('a payee with another name than its row of figures', () => {
  const company = sheet.replace('- { namn: Privat vårdgivare Hede,', '- { namn: Hedevården AB, rader: [Privat vårdgivare Hede], vårdgivare: Hede med annat namn,').replace('- { namn: Privat vårdgivare Duved,', '- { namn: Duvedsvården AB, rader: [Privat vårdgivare Duved],');
  let made: Awaited<ReturnType<typeof withOrder>>;
  beforeAll(async () => { made = await withOrder('payee', company); });
  afterAll(() => made.server.close());
  const seen = async (provider: string): Promise<readonly string[]> => ownStatements.parse(await (await (await made.server.as('provider', `&provider=${encodeURIComponent(provider)}`)).ask('/api/egna-besked')).json()).statements.map(({ ore }) => ore);

  test('is known by the order sheet: by the provider it names, else by its only row', async () => {
    expect([await seen('Hede med annat namn'), (await seen('Privat vårdgivare Duved')).length]).toEqual([['266483800'], 1]);
    expect([await seen('Privat vårdgivare Hede'), await seen('Hedevården AB'), await seen('Duvedsvården AB'), await seen('Någon annan')]).toEqual([[], [], [], []]);
  });

  test('is known by the region\'s accounts, by organisation number, for orders that do not say', async () => {
    const mapped = `${accounts}\nmottagare:\n  - { organisationsnummer: 002000-0048, vårdgivare: Duved i siffrorna }\n  - { organisationsnummer: 002000-0055, vårdgivare: Någon annan }\n`;
    expect((await keep(made.one, mapped, 0)).status).toBe(201);
    expect([(await seen('Duved i siffrorna')).length, await seen('Privat vårdgivare Duved')]).toEqual([1, []]);
    // What the sheet says goes before the accounts.
    expect([await seen('Hede med annat namn'), await seen('Någon annan')]).toEqual([['266483800'], []]);
  });

  test('is told nothing when a row of its payee is another provider\'s too', async () => {
    const joined = await withOrder('joined', sheet.replace(/ {2}- \{ namn: Privat vårdgivare Duved,.*\n/u, '').replace('- { namn: Privat vårdgivare Hede,', '- { namn: Fjällvården AB, rader: [Privat vårdgivare Hede, Privat vårdgivare Duved],'));
    const own = async (provider: string): Promise<number> => ownStatements.parse(await (await (await joined.server.as('provider', `&provider=${encodeURIComponent(provider)}`)).ask('/api/egna-besked')).json()).statements.length;
    expect([await own('Privat vårdgivare Hede'), await own('Privat vårdgivare Duved'), await own('Privat vårdgivare Offerdal')]).toEqual([0, 0, 1]);
    await joined.server.close();
  });
});
