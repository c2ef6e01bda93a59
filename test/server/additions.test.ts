import { readFileSync } from 'node:fs';
import { commandAnswer } from '../../src/wire/work/commands.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposalsListed } from '../../src/wire/writes/additions.ts';
import { ordersListed } from '../../src/wire/writes/orders.ts';
import { problem } from '../../src/wire/problem.ts';
import { rulebookTexts } from '../../src/wire/rulebooks.ts';
import { newServer, type TestServer } from './open/server.ts';

let server: TestServer;
beforeAll(async () => { server = await newServer('additions'); });
afterAll(() => server.close());
const rulebook = 'jamtland-harjedalen';
const faultOf = async (answer: Response) => problem.parse(await answer.json());

const FRONT = '---\nregelbok: likvardiga-villkor\ntitel: Provat\nregion: Jämtland Härjedalen\n---\n\n';
const scenario = (name: string, limit: string): string => `${FRONT}\`\`\`scenarier\n${name}:\n  ärende: RS/762/2024\n  beslut: RS/762/2024 § 85 förslag\n  från: Ada\n  om: en annan gräns\n  ändrar:\n    - { regel: gräns avstånd, från: 2024-01-01, till: 2024-12-31, värde: ${limit} }\n\`\`\`\n`;

describe('a proposal that somebody writes', () => {
  test('is kept when the checker has nothing against it', async () => {
    const member = await server.as('member');
    expect((await member.write('/api/forslag', { rulebook, title: 'Kortare', text: scenario('kortare gräns', '25') })).status).toBe(201);
    const { proposals } = proposalsListed.parse(await (await member.ask(`/api/forslag?rulebook=${rulebook}`)).json());
    expect(proposals).toMatchObject([{ id: '1', title: 'Kortare', scenarios: ['kortare gräns'], by: 'Exempelanvändaren' }]);
  });

  test('is refused with line and column when the checker has', async () => {
    const economist = await server.as('economist');
    const { status, faults } = await faultOf(await economist.write('/api/forslag', { rulebook, title: 'Fel', text: scenario('fel enhet', '25 kr') }, { seen: '1' }));
    expect(status).toBe(422);
    expect(faults?.[0]).toMatchObject({ at: { file: 'forslag-2.md', line: 14 } });
  });

  test('never edits what is decided', async () => {
    const economist = await server.as('economist');
    const text = `${FRONT}\`\`\`regler\nny regel:\n  formel: 1\n\`\`\`\n`;
    expect(await faultOf(await economist.write('/api/forslag', { rulebook, title: 'Regel', text }, { seen: '1' }))).toMatchObject({ type: '/api#only-scenarios' });
  });
});

describe('an entry of the register', () => {
  const entry = (name: string): string => `poster:\n  ${name}:\n    organ: regionstyrelsen\n    datum: 2026-01-01\n    ärende: RS/1/2026\n    rubrik: Ett beslut\n    säkerhet: C\n    känt genom: slutsats\n    källa: konstruerad\n`;

  test('is added when it fits with the rest, and follows the rulebook to the browser', async () => {
    const secretary = await server.as('secretary');
    expect((await secretary.write('/api/register', { rulebook, text: entry('provat beslut') })).status).toBe(201);
    const { register } = rulebookTexts.parse(await (await secretary.ask(`/api/regelbocker/${rulebook}`)).json());
    expect(register.at(-1)).toMatchObject({ file: 'tillagt-0001.yaml', text: entry('provat beslut') });
  });

  test('is refused when the name is taken', async () => {
    const secretary = await server.as('secretary');
    const { faults } = await faultOf(await secretary.write('/api/register', { rulebook, text: entry('provat beslut') }, { seen: '1' }));
    expect(faults?.[0]).toMatchObject({ code: 'register-name-twice', at: { file: 'tillagt-0002.yaml' } });
  });
});

describe('a payment order', () => {
  const sheet = readFileSync('examples/jamtland-harjedalen/betalning/order.yaml', 'utf8');
  const orders = async (client: Awaited<ReturnType<typeof server.as>>) => ordersListed.parse(await (await client.ask('/api/order')).json());

  test('is drawn up by one, approved by another and paid once', async () => {
    const [one, other] = [await server.as('economist'), await server.as('economist', '&person=2')];
    expect((await one.write('/api/order', { sheet })).status).toBe(201);
    const { orders: [drawn] } = await orders(one);
    expect(drawn).toMatchObject({ decision: 'RS/762/2024 § 85 p. 4', ore: '1928100000', drawn: { by: 'Exempelanvändaren', day: '2026-11-22' } });
    const at = `/api/order/${drawn?.id}`;
    const own = await faultOf(await one.write(`${at}/godkannande`, {}, { seen: '1' }));
    expect(own).toMatchObject({ status: 409, faults: [{ code: 'order-same-hands' }] });
    expect(await faultOf(await other.write(`${at}/betalning`, {}, { seen: '1' }))).toMatchObject({ status: 409, faults: [{ code: 'order-not-approved' }] });
    expect((await other.write(`${at}/godkannande`, {}, { seen: '1' })).status).toBe(201);
    expect((await other.write(`${at}/betalning`, {}, { seen: '2' })).status).toBe(201);
    expect(await faultOf(await other.write(`${at}/betalning`, {}, { seen: '3' }))).toMatchObject({ faults: [{ code: 'order-paid-already' }] });
    expect((await orders(one)).orders[0]).toMatchObject({ approved: { by: 'Exempelanvändaren 2' }, paid: { by: 'Exempelanvändaren 2' } });
  });

  test('of the same clause is not drawn up again', async () => {
    const one = await server.as('economist');
    expect(await faultOf(await one.write('/api/order', { sheet }, { seen: '3' }))).toMatchObject({ status: 409 });
  });

  test('of two who draw it up at once is one', async () => {
    const clients = await Promise.all([1, 2, 3].map(() => server.as('economist')));
    const [first] = clients;
    const { orders: [paid] } = await orders(first ?? await server.as('economist'));
    const reversal = `${sheet.replace(/mottagare:[\s\S]*/u, '')}återför: ${paid?.id}\nskäl: beslutet är upphävt\n`;
    const answers = await Promise.all(clients.map((client) => client.write('/api/order', { sheet: reversal }, { seen: '3' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });
});

test('all of it is in the record, page by page, and the chain holds', async () => {
  const auditor = await server.as('auditor');
  const first = await (await auditor.ask('/api/liggare?limit=2')).json() as { readonly entries: readonly { readonly kind: string }[]; readonly next: number };
  expect(first.entries.map(({ kind }) => kind)).toEqual(['proposal', 'act']);
  expect(first.next).toBe(2);
  expect(await (await auditor.ask('/api/liggare/intyg')).json()).toMatchObject({ kind: 'whole', count: 6 });
  expect(await (await auditor.ask(`/api/liggare/intyg?mot=2:${'a'.repeat(64)}`)).json()).toMatchObject({ kind: 'broken', fault: { number: 2, what: 'seal' } });
});

describe('a command over the wire', () => {
  interface Answered { readonly receipt: { readonly rulebook: readonly { readonly file: string; readonly fingerprint: string }[]; readonly figures: readonly { readonly file: string }[] } }
  const ask = async (name: string, wish: object) => commandAnswer.parse(await (await (await server.as('economist')).write(`/api/kommandon/${name}`, wish)).json());
  const receipt = async (wish: object) => (JSON.parse((await ask('berakna', wish)).out) as Answered).receipt;
  const MATTER = 'arenden/rs-2018-p93.yaml';

  test('is of the rulebook as it stands: the matters with what was recorded in them, the proposals beside them, and the register', async () => {
    const before = await receipt({ options: { json: true } });
    expect(before.rulebook.map(({ file }) => file)).toContain(MATTER);
    const text = readFileSync(`rulebooks/${rulebook}/beslut/${MATTER}`, 'utf8').replace(/^ärende: .*$/mu, 'ärende: PROV/1').split(/^(?= {2}- )/mu)[0];
    expect((await (await server.as('secretary')).write(`/api/regelbocker/${rulebook}/arenden`, { id: 'nytt-arende', text })).status).toBe(201);
    const begun = await receipt({ options: { json: true } });
    const [documents, matters] = [before.rulebook.filter(({ file }) => file.endsWith('.md')), before.rulebook.filter(({ file }) => file.endsWith('.yaml'))];
    expect(begun.rulebook).toEqual([...documents, { file: 'arenden/nytt-arende.yaml', fingerprint: expect.any(String) }, ...matters]);
    expect(await receipt({ options: { regelbok: rulebook, json: true } })).toEqual(begun);
  });

  test('of another rulebook is of its own figures', async () => {
    expect((await receipt({ options: { regelbok: 'vastra-gotaland', json: true } })).figures).not.toEqual((await receipt({ options: { json: true } })).figures);
    for (const name of ['gallande', 'organisation']) expect((await ask(name, { words: ['2024-06-01'], options: { json: true } }))).toMatchObject({ code: 0, errors: '' });
  });
});
