/** A proposal is taken back by an act of its own: nothing of it goes away, and it is no longer read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problem } from '../../src/wire/problem.ts';
import { proposalsListed } from '../../src/wire/writes/additions.ts';
import { newServer, type TestServer } from './open/server.ts';

let server: TestServer;
beforeAll(async () => { server = await newServer('withdrawal'); });
afterAll(() => server.close());
const rulebook = 'jamtland-harjedalen';
const faultOf = async (answer: Response) => problem.parse(await answer.json());

const FRONT = '---\nregelbok: likvardiga-villkor\ntitel: Provat\nregion: Jämtland Härjedalen\n---\n\n';
const scenario = (name: string, limit: string): string => `${FRONT}\`\`\`scenarier\n${name}:\n  ärende: RS/762/2024\n  beslut: RS/762/2024 § 85 förslag\n  från: Ada\n  om: en annan gräns\n  ändrar:\n    - { regel: gräns avstånd, från: 2024-01-01, till: 2024-12-31, värde: ${limit} }\n\`\`\`\n`;

describe('a proposal that is withdrawn', () => {
  const kept = async (client: Awaited<ReturnType<typeof server.as>>) => proposalsListed.parse(await (await client.ask(`/api/forslag?rulebook=${rulebook}`)).json());
  const away = '/api/forslag/1/tillbakadragande';

  test('stands until then', async () => {
    const member = await server.as('member');
    expect((await member.write('/api/forslag', { rulebook, title: 'Kortare', text: scenario('kortare gräns', '25') })).status).toBe(201);
  });

  test('is refused whoever may not write proposals, without a reason, and when somebody has written since', async () => {
    const [auditor, member] = [await server.as('auditor'), await server.as('member')];
    expect((await auditor.write(away, { rulebook, reason: 'fel' }, { seen: '1' })).status).toBe(403);
    expect((await member.write(away, { rulebook, reason: ' ' }, { seen: '1' })).status).toBe(400);
    expect(await faultOf(await member.write(away, { rulebook, reason: 'fel' }, { seen: '0' }))).toMatchObject({ type: '/api#conflict' });
    expect(await faultOf(await member.write('/api/forslag/7/tillbakadragande', { rulebook, reason: 'fel' }, { seen: '1' }))).toMatchObject({ type: '/api#not-found' });
  });

  test('is no longer read, and says that it was withdrawn, when, by whom and why', async () => {
    const member = await server.as('member');
    expect((await member.write(away, { rulebook, reason: 'fel gräns' }, { seen: '1' })).status).toBe(201);
    expect(await kept(member)).toMatchObject({ proposals: [], withdrawn: [{ id: '1', title: 'Kortare', withdrawn: { by: 'Exempelanvändaren', reason: 'fel gräns' } }], length: 2 });
    expect(await faultOf(await member.write(away, { rulebook, reason: 'igen' }, { seen: '2' }))).toMatchObject({ type: '/api#proposal-withdrawn' });
  });

  test('leaves its name to another, whose address is its own', async () => {
    const member = await server.as('member');
    expect((await member.write('/api/forslag', { rulebook, title: 'Kortare', text: scenario('kortare gräns', '26') }, { seen: '2' })).status).toBe(201);
    expect(await kept(member)).toMatchObject({ proposals: [{ id: '3' }], withdrawn: [{ id: '1' }], length: 3 });
  });

  test('is not withdrawn while a matter counts on it, though nothing is decided', async () => {
    const [secretary, member] = [await server.as('secretary'), await server.as('member')];
    const text = 'ärende: PROV/3/2026\nrubrik: Ett prov\npersoner: { Ada Ek: S }\nhändelser:\n  - { händelse: sammanträde, organ: provnämnden, slag: nämnd, dag: 2026-03-03, paragraf: § 1, mandat: 1, ordförande: Ada Ek, tjänstgörande: [Ada Ek] }\n  - { händelse: förslag, beteckning: RD, från: regiondirektören, räknas som: kortare gräns, punkter: { 1: Kortare } }\n';
    expect((await secretary.write(`/api/regelbocker/${rulebook}/arenden`, { id: 'prov-3', text })).status).toBe(201);
    const refused = await faultOf(await member.write('/api/forslag/3/tillbakadragande', { rulebook, reason: 'fel' }, { seen: '3' }));
    expect(refused).toMatchObject({ type: '/api#counted-as', status: 409 });
    expect(refused.detail).toContain('PROV/3/2026');
  });
});
