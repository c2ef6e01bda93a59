import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseExact } from '../../src/core/quantity/exact.ts';
import { ZERO } from '../../src/core/quantity/rational.ts';
import { money } from '../../src/core/swedish/numbers/numbers.ts';
import { runReport, unitDerived } from '../../src/wire/work/runs.ts';
import { work, type Work } from '../../src/wire/work/work.ts';
import { newServer, type Client, type TestServer } from './open/server.ts';

const at = '/api/korningar/mall/2025-03/2025-03-001';

let server: TestServer;
let economist: Client | undefined;
const client = (): Client => {
  if (!economist) throw new Error('the server was not opened');
  return economist;
};
async function followed(begun: Response): Promise<Work> {
  const { id } = work.parse(await begun.json());
  const stream = await (await client().ask(`/api/arbeten/${id}/handelser`)).text();
  return work.parse(JSON.parse([...stream.matchAll(/^data: (.*)$/gmu)].at(-1)?.[1] ?? ''));
}
const ask = async (unit: string): Promise<Work> => followed(await client().write(`${at}/harledning`, { unit }));

/** A delivery of the server's own, whose files a test may change. */
beforeAll(async () => {
  server = await newServer('derivations');
  economist = await server.as('economist');
  const own = join(server.data, 'leveranser', 'egen');
  cpSync('examples/manadskorning/leverans', own, { recursive: true });
  for (const file of ['koppling.yaml', 'region.csv', 'enheter-2025-02.csv', 'enheter-2025-03.csv']) cpSync(`examples/manadskorning/${file}`, join(own, file));
  await followed(await client().write('/api/korningar', { rulebook: 'mall', month: '2025-03', delivery: 'egen' }));
});
afterAll(() => server.close());

describe('the way to a unit\'s amounts in a kept run', () => {
  test('ends in the very amounts of the run, for every unit, and goes down to cells and to sums over those listed', async () => {
    const { now } = runReport.parse(await (await client().ask(`${at}/redovisning`)).json());
    for (const unit of ['Centrum', 'Skogen', 'Kusten']) {
      const { rules } = unitDerived.parse((await ask(unit)).result);
      const kept = now.filter(({ row }) => row === unit);
      for (const { rule, value } of kept) {
        const told = rules.find((one) => one.rule === rule)?.told;
        expect([told?.steps[told.root]?.title, told?.sentences[0]]).toEqual([expect.stringContaining(`${rule} · ${unit}, mars: ${money(parseExact(value) ?? ZERO)}`), expect.stringContaining(money(parseExact(value) ?? ZERO))]);
      }
      const texts = JSON.stringify(rules);
      expect([texts.includes('enheter-2025-03.csv'), texts.includes('dess personer, som inte visas var för sig')]).toEqual([true, true]);
    }
  });

  test('names no person', async () => {
    const [, , ...rows] = readFileSync('examples/manadskorning/leverans/personer.csv', 'utf8').split('\n');
    const persons = rows.map((row) => row.split(';')[0] ?? '').filter((name) => name.length > 3);
    expect(persons.length).toBeGreaterThan(20);
    const texts = JSON.stringify((await ask('Kusten')).result);
    expect(persons.filter((person) => texts.includes(person))).toEqual([]);
  });

  test('is told to those who may read runs, of units that are there', async () => {
    expect((await client().write(`${at}/harledning`, { unit: 'Finns inte' })).status).toBe(404);
    expect((await client().write('/api/korningar/mall/2025-03/2025-03-009/harledning', { unit: 'Centrum' })).status).toBe(404);
    expect((await (await server.as('auditor')).write(`${at}/harledning`, { unit: 'Centrum' })).status).toBe(202);
    for (const role of ['member', 'secretary', 'provider', 'public'] as const) expect([401, 403]).toContain((await (await server.as(role)).write(`${at}/harledning`, { unit: 'Centrum' })).status);
  });

  test('is stopped when it is asked to', async () => {
    const { id } = work.parse(await (await client().write(`${at}/harledning`, { unit: 'Centrum' })).json());
    expect(work.parse(await (await client().write(`/api/arbeten/${id}`, undefined, { method: 'DELETE' })).json())).toMatchObject({ state: 'stopped' });
  });

  test('is not told of units with few listed, when the persons are real', async () => {
    const leverans = join(server.data, 'leveranser', 'egen', 'leverans.yaml');
    const text = readFileSync(leverans, 'utf8');
    writeFileSync(leverans, text.replace('syntetisk: ja\n', ''));
    const { state, result } = await ask('Kusten');
    expect([state, JSON.stringify(result)]).toEqual(['refused', expect.stringContaining('Så få är listade att vägen till beloppen skulle säga något om färre än 20.')]);
    writeFileSync(leverans, text);
  });

  test('is not told when what the month was run on is no longer the same, or no longer there', async () => {
    appendFileSync(join(server.data, 'leveranser', 'egen', 'personer.csv'), '\n');
    expect(JSON.stringify(await ask('Centrum'))).toContain('Det som månaden kördes på är inte längre detsamma (personer.csv)');
    rmSync(join(server.data, 'leveranser', 'egen'), { recursive: true });
    expect(JSON.stringify(await ask('Centrum'))).toContain('finns inte på servern längre');
  });
});
