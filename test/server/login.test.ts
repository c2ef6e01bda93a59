import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/node/server/listen.ts';
import { issuedDoor } from '../../src/node/server/login/issued.ts';
import { openIssuer } from '../../src/node/server/login/issuer.ts';
import { storedAttempts } from '../../src/node/server/login/attempts.ts';
import { storedSessions } from '../../src/node/server/login/sessions.ts';
import { issuerSettings, type IssuerSettings } from '../../src/node/server/login/settings.ts';
import { openImports } from '../../src/node/imports/open-imports.ts';
import { openServer } from '../../src/node/server/open-server.ts';
import { NO_PROXIES } from '../../src/node/server/watch/asker.ts';
import { silentLog } from '../../src/node/server/watch/log.ts';
import { session } from '../../src/wire/session.ts';
import type { OpenStore } from '../../src/node/store/open-store.ts';
import { newStore } from './open/database.ts';
import { comeBack as cameBack, newBrowser, newIssuer, type Browser, type TestIssuer } from './open/issuer.ts';

let issuer: TestIssuer;
let open: OpenStore;
let serving: Listening;
let url = '';
let clock = 0;
const data = mkdtempSync(join(tmpdir(), 'likvard-'));

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => { resolve(port); });
  });
});
const settingsFor = (more: Readonly<Record<string, string>> = {}): IssuerSettings => {
  const read = issuerSettings({ LIKVARD_OIDC_ISSUER: issuer.address, LIKVARD_OIDC_CLIENT_ID: 'likvard', LIKVARD_OIDC_SECRET: 'hemligheten-som-bara-provet-har', LIKVARD_URL: url, ...more });
  if (read.kind !== 'issuer') throw new Error(JSON.stringify(read));
  return read.settings;
};

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  issuer = await newIssuer(`${url}/api/inloggad`, {
    ada: { name: 'Ada Prov', roles: ['ekonom', 'revisor', 'annat'] }, bo: { name: 'Bo Prov', roles: 'vårdgivare', vardgivare: 'Privat vårdgivare Hede' }, cy: { name: 'Cy Prov' },
  });
  open = await newStore('login');
  const { door, desk } = issuedDoor(await openIssuer(settingsFor()), { sessions: storedSessions(open.database, () => clock), attempts: storedAttempts(open.database, () => clock) }, 'plain');
  const { app } = openServer({ data, open, imports: await openImports(data, open.store), door, desk, log: silentLog, reach: 'network', proxies: NO_PROXIES, now: () => '2026-11-22T09:00:00.000Z' });
  serving = await listen(app, '127.0.0.1', port) as Listening;
});
afterAll(async () => {
  await serving.stop();
  await issuer.close();
  await open.store.close();
  rmSync(data, { recursive: true });
});

const comeBack = (browser: Browser, name: string): Promise<string> => cameBack(url, browser, name);
async function logIn(browser: Browser, name: string): Promise<ReturnType<typeof session.parse>> {
  const back = await browser(await comeBack(browser, name));
  expect([back.status, back.headers.get('location')]).toEqual([302, '/api/session']);
  return session.parse(await (await browser(`${url}/api/session`)).json());
}

describe('logging in at an issuer', () => {
  test('gives the role the issuer says, and a name that is one person\'s', async () => {
    expect(await logIn(newBrowser(), 'ada')).toMatchObject({ name: 'Ada Prov (ada)', role: 'economist', login: 'issuer' });
    expect(await logIn(newBrowser(), 'bo')).toMatchObject({ role: 'provider', provider: 'Privat vårdgivare Hede' });
  });

  test('lets a person with two roles look as either, and as no other', async () => {
    const browser = newBrowser();
    await logIn(browser, 'ada');
    const as = async (role: string) => session.parse(await (await browser(`${url}/api/session?role=${role}`)).json()).role;
    expect([await as('auditor'), await as('secretary'), await as('economist')]).toEqual(['auditor', 'auditor', 'economist']);
  });

  test('without a role is as nobody in particular', async () => {
    const browser = newBrowser();
    expect(await logIn(browser, 'cy')).toMatchObject({ role: 'public', login: 'issuer' });
    expect((await browser(`${url}/api/order`)).status).toBe(401);
  });

  test('is needed for what is not public, and the example user is nobody here', async () => {
    const browser = newBrowser();
    expect(session.parse(await (await browser(`${url}/api/session?role=economist`)).json())).toMatchObject({ role: 'public', login: 'none', csrf: '' });
    expect((await browser(`${url}/api/regelbocker`)).status).toBe(200);
    expect((await browser(`${url}/api/order`)).status).toBe(401);
  });

  test('ends when one logs out', async () => {
    const browser = newBrowser();
    const { csrf } = await logIn(browser, 'ada');
    expect((await browser(`${url}/api/logga-ut`, {})).status).toBe(403);
    const out = await browser(`${url}/api/logga-ut`, {}, { 'x-likvard-csrf': csrf });
    expect(await out.json()).toMatchObject({ to: expect.stringContaining('/session/end') });
    expect((await browser(`${url}/api/order`)).status).toBe(401);
  });
});

describe('a login that does not hold', () => {
  test('is refused when it is another\'s, used twice, changed, or late', async () => {
    const browser = newBrowser();
    const back = await comeBack(browser, 'ada');
    expect((await newBrowser()(back)).status).toBe(401);
    const changed = new URL(back);
    changed.searchParams.set('code', 'ett-annat');
    expect((await browser(changed.href)).status).toBe(401);
    expect((await browser(back)).status).toBe(401);
    const late = newBrowser();
    const url2 = await comeBack(late, 'ada');
    clock += 11 * 60_000;
    expect((await late(url2)).status).toBe(401);
  });

  test('is refused when the state is another', async () => {
    const browser = newBrowser();
    const back = new URL(await comeBack(browser, 'ada'));
    back.searchParams.set('state', 'annat');
    expect((await browser(back.href)).status).toBe(401);
  });

  test('sends nobody to another host afterwards', async () => {
    for (const till of ['https://example.org/', '//example.org', '/\\example.org', 'x']) expect((await newBrowser()(`${url}/api/logga-in?till=${encodeURIComponent(till)}`)).status).toBe(400);
  });

  test('is over after a working day', async () => {
    const browser = newBrowser();
    await logIn(browser, 'ada');
    clock += 11 * 3_600_000;
    expect((await browser(`${url}/api/order`)).status).toBe(401);
  });
});

describe('what the operator says of the issuer', () => {
  const whole = { LIKVARD_OIDC_ISSUER: 'https://id.example.se', LIKVARD_OIDC_CLIENT_ID: 'likvard', LIKVARD_OIDC_SECRET: 's', LIKVARD_URL: 'https://likvard.example.se/' };

  test.each(['LIKVARD_OIDC_CLIENT_ID', 'LIKVARD_OIDC_SECRET', 'LIKVARD_URL'])('is refused without %s', (variable) => {
    expect(issuerSettings({ ...whole, [variable]: '' })).toEqual({ kind: 'wrong', variable });
  });

  test('is refused over plain HTTP elsewhere, and with roles that are not there', () => {
    expect(issuerSettings({ ...whole, LIKVARD_URL: 'http://likvard.example.se' })).toEqual({ kind: 'wrong', variable: 'LIKVARD_URL' });
    expect(issuerSettings({ ...whole, LIKVARD_OIDC_ISSUER: 'http://id.example.se' })).toEqual({ kind: 'wrong', variable: 'LIKVARD_OIDC_ISSUER' });
    expect(issuerSettings({ ...whole, LIKVARD_OIDC_ROLER: 'chef=x' })).toEqual({ kind: 'wrong', variable: 'LIKVARD_OIDC_ROLER' });
  });

  test('may name roles with the issuer\'s own words, and then only they count', () => {
    const read = issuerSettings({ ...whole, LIKVARD_OIDC_ROLER: 'ekonom=Grupp-17;revisor=Grupp-18,grupp-19' });
    expect(read.kind === 'issuer' ? [...read.settings.roles] : read).toEqual([['grupp-17', 'economist'], ['grupp-18', 'auditor'], ['grupp-19', 'auditor']]);
  });
});
