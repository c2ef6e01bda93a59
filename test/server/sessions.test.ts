import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedLately } from '../../src/node/server/login/asked-lately.ts';
import { storedAttempts } from '../../src/node/server/login/attempts.ts';
import { demoDoor } from '../../src/node/server/login/demo.ts';
import { clear, storedSessions } from '../../src/node/server/login/sessions.ts';
import { openImports } from '../../src/node/imports/open-imports.ts';
import { openServer, type OpenServer } from '../../src/node/server/open-server.ts';
import { NO_PROXIES } from '../../src/node/server/watch/asker.ts';
import { silentLog } from '../../src/node/server/watch/log.ts';
import { openStore, type OpenStore } from '../../src/node/store/open-store.ts';
import { session } from '../../src/wire/session.ts';
import { newStore } from './open/database.ts';

const data = mkdtempSync(join(tmpdir(), 'likvard-'));
let clock = 0;
let opened: readonly OpenStore[] = [];
let servers: readonly OpenServer[] = [];
const BO = { name: 'Bo', role: 'auditor', login: 'issuer', roles: ['auditor', 'economist'], provider: 'Hede' } as const;

beforeAll(async () => {
  const first = await newStore('sessions');
  opened = [first, await openStore('', { kind: 'here', now: () => '2026-11-22T09:00:00.000Z' }, first.url)];
  servers = await Promise.all(opened.map(async (open) => openServer({
    data, open, imports: await openImports(data, open.store), door: demoDoor(storedSessions(open.database, () => clock), 'sv'), log: silentLog, reach: 'loopback', proxies: NO_PROXIES, now: () => '2026-11-22T09:00:00.000Z',
  })));
});
afterAll(async () => {
  for (const { store } of opened) await store.close();
  rmSync(data, { recursive: true });
});

const [one, other] = [0, 1] as const;
const sessionsOf = (at: 0 | 1) => storedSessions((opened[at] as OpenStore).database, () => clock);
const ask = async (at: 0 | 1, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => (servers[at] as OpenServer).app.request(`http://localhost${path}`, { headers: { host: 'localhost', ...headers } });
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const everyRow = async (): Promise<string> => JSON.stringify((await sql`SELECT * FROM session`.execute((opened[one] as OpenStore).database)).rows);

describe('two servers on one database', () => {
  test('know the same people, by the same key to write with', async () => {
    const begun = await ask(one, '/api/session?role=secretary');
    const { csrf } = session.parse(await begun.json());
    const there = session.parse(await (await ask(other, '/api/session', { cookie: cookieOf(begun) })).json());
    expect(there).toMatchObject({ role: 'secretary', csrf });
  });

  test('both know that somebody has logged out: the one it was done at at once, the other in a moment', async () => {
    const [here, there] = [sessionsOf(one), sessionsOf(other)];
    const { who, secret } = await here.begin(BO);
    expect(await Promise.all([here.find(secret), there.find(secret)])).toEqual([who, who]);
    await here.end(who.id);
    expect(await here.find(secret)).toBeUndefined();
    clock += 5000;
    expect(await there.find(secret)).toBeUndefined();
  });

  test('take back whoever went to the issuer from either of them, once', async () => {
    const [here, there] = opened.map(({ database }) => storedAttempts(database, () => clock));
    const attempt = { verifier: 'v', state: 's', nonce: 'n', page: '/karta?a=1' };
    const secret = await here?.begin(attempt);
    expect(await there?.take(secret)).toEqual(attempt);
    expect(await here?.take(secret)).toBeUndefined();
    const late = await here?.begin(attempt);
    clock += 11 * 60_000;
    expect(await there?.take(late)).toBeUndefined();
  });
});

describe('what is kept of a session', () => {
  test('is nothing that anybody could come in with or write with', async () => {
    const { who, secret } = await sessionsOf(one).begin(BO);
    const rows = await everyRow();
    expect(rows).toContain(who.id);
    expect([rows.includes(secret), rows.includes(who.csrf)]).toEqual([false, false]);
    expect(await sessionsOf(one).find(who.id)).toBeUndefined();
  });

  test('is gone after a working day', async () => {
    const { who, secret } = await sessionsOf(one).begin(BO);
    clock += 10 * 3_600_000;
    expect(await sessionsOf(one).find(secret)).toBeUndefined();
    await sessionsOf(other).begin(BO);
    expect(await everyRow()).not.toContain(who.id);
  });
});

test('nobody fills the database by coming again and again: the oldest go first', async () => {
  const [{ database } = { database: undefined }] = opened;
  if (!database) throw new Error('closed');
  const begun = [];
  for (let count = 0; count < 5; count += 1) {
    clock += 1000;
    begun.push((await sessionsOf(one).begin(BO)).who.id);
  }
  await clear(database, 'session', clock, 2);
  expect((await database.selectFrom('session').select('id').orderBy('ends').execute()).map(({ id }) => id)).toEqual(begun.slice(3));
});

describe('what was asked lately', () => {
  test('is asked once by two hundred at once, and again when the moment is over', async () => {
    let [asked, at] = [0, 0];
    const lately = askedLately<number>(() => at, 5000);
    const askIt = (): Promise<number> => lately.ask('x', async () => asked += 1);
    expect(new Set(await Promise.all(Array.from({ length: 200 }, askIt)))).toEqual(new Set([1]));
    at = 4999;
    expect(await askIt()).toBe(1);
    at = 5000;
    expect(await askIt()).toBe(2);
    lately.forget('x');
    expect(await askIt()).toBe(3);
  });

  test('is asked anew when the answer never came', async () => {
    const lately = askedLately<number>(() => 0, 5000);
    await expect(lately.ask('x', () => Promise.reject(new Error('borta')))).rejects.toThrow('borta');
    expect(await lately.ask('x', async () => 7)).toBe(7);
  });
});
