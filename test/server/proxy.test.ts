/** The server behind a proxy that speaks TLS, over a real network: people reach it by https, and it hears of them from the proxy alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/node/server/listen.ts';
import { openEntrance } from '../../src/node/server/login/entrance.ts';
import { issuerSettings } from '../../src/node/server/login/settings.ts';
import { openImports } from '../../src/node/imports/open-imports.ts';
import { openServer } from '../../src/node/server/open-server.ts';
import { readProxies } from '../../src/node/server/watch/asker.ts';
import { silentLog } from '../../src/node/server/watch/log.ts';
import { session } from '../../src/wire/session.ts';
import { work } from '../../src/wire/work/work.ts';
import type { OpenStore } from '../../src/node/store/open-store.ts';
import { newStore } from './open/database.ts';
import { comeBack, newBrowser, newIssuer, type TestIssuer } from './open/issuer.ts';
import { askingOver, newTlsProxy, type TlsProxy } from './open/tls-proxy.ts';

const data = mkdtempSync(join(tmpdir(), 'likvard-'));
let proxy: TlsProxy;
let issuer: TestIssuer;
let open: OpenStore;
let serving: Listening;
const behind = (): string => serving.address;

beforeAll(async () => {
  proxy = await newTlsProxy(() => Number(new URL(behind()).port));
  issuer = await newIssuer(`${proxy.address}/api/inloggad`, { ada: { name: 'Ada Prov', roles: ['ekonom'] } });
  const settings = issuerSettings({ LIKVARD_OIDC_ISSUER: issuer.address, LIKVARD_OIDC_CLIENT_ID: 'likvard', LIKVARD_OIDC_SECRET: 'hemligheten-som-bara-provet-har', LIKVARD_URL: proxy.address });
  const proxies = readProxies('127.0.0.1');
  if (settings.kind !== 'issuer' || proxies.kind === 'wrong') throw new Error('settings');
  open = await newStore('proxy');
  const entrance = await openEntrance(settings.settings, 'sv');
  const { app } = openServer({ data, open, imports: await openImports(data, open.store), ...entrance(open.database), log: silentLog, reach: 'network', proxies: proxies.proxies, now: () => new Date().toISOString() });
  serving = await listen(app, '127.0.0.1', 0) as Listening;
});
afterAll(async () => {
  await serving.stop();
  await Promise.all([issuer.close(), proxy.close()]);
  await open.store.close();
  rmSync(data, { recursive: true });
});

describe('behind a proxy that speaks TLS', () => {
  test('one logs in, and the cookie is sent over HTTPS alone', async () => {
    const cookies: string[] = [];
    const over = askingOver(proxy);
    const browser = newBrowser(async (url, init) => {
      const answer = await over(url, init);
      if (url.startsWith(proxy.address)) cookies.push(...answer.headers.getSetCookie());
      return answer;
    });
    expect((await browser(await comeBack(proxy.address, browser, 'ada'))).status).toBe(302);
    const answer = await browser(`${proxy.address}/api/session`);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(session.parse(await answer.json())).toMatchObject({ name: 'Ada Prov (ada)', role: 'economist' });
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-likvard_inloggning', '__Host-likvard_session', '__Host-likvard_inloggning']);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
  });

  test('work is followed as it goes: the first event is there before the last is made', async () => {
    const browser = newBrowser(askingOver(proxy));
    await browser(await comeBack(proxy.address, browser, 'ada'));
    const { csrf } = session.parse(await (await browser(`${proxy.address}/api/session`)).json());
    const begun = await browser(`${proxy.address}/api/kommandon/jamfor`, {}, { 'x-likvard-csrf': csrf, 'content-type': 'application/json', 'prefer': 'respond-async' }, '{}');
    const { id } = work.parse(await begun.json());
    const events = (await browser(`${proxy.address}/api/arbeten/${id}/handelser`)).body?.getReader();
    const parts: string[] = [];
    for (let read = await events?.read(); read && !read.done; read = await events?.read()) parts.push(new TextDecoder().decode(read.value as Uint8Array));
    expect(parts[0]).toMatch(/^event: framsteg\n/u);
    expect(parts[0]).not.toContain('klart');
    expect(parts.join('')).toMatch(/\nevent: klart\ndata: \{.*"state":"done"/u);
  });

  test('each has a measure of its own of what may be asked for, whatever it says of itself; whoever is no proxy has its own too', async () => {
    const [greedy, modest] = [askingOver(proxy, '127.0.0.3'), askingOver(proxy, '127.0.0.4')];
    const goIn = async (asking: typeof greedy, at = proxy.address, headers = {}): Promise<number> => (await asking(`${at}/api/logga-in`, { headers })).status;
    const often = (asked: (count: number) => Promise<number>): Promise<readonly number[]> => Promise.all(Array.from({ length: 120 }, (_, count) => asked(count)));
    expect(new Set(await often(() => goIn(greedy)))).toEqual(new Set([302, 429]));
    expect(await goIn(modest)).toBe(302);
    expect(await often((count) => goIn(greedy, proxy.address, { 'x-forwarded-for': `192.0.2.${count}` }))).toContain(429);
    // Straight to the server, past the proxy: what is said is not believed, so another name is no new measure.
    expect(await often((count) => goIn(greedy, behind(), { 'x-forwarded-for': `192.0.2.${count}` }))).toContain(429);
  });

  test('a server without login answers nobody whom a proxy has sent on from another computer', async () => {
    const local = await newStore('proxylocal');
    const entrance = await openEntrance(undefined, 'sv');
    const { app } = openServer({ data, open: local, imports: await openImports(data, local.store), ...entrance(local.database), log: silentLog, reach: 'loopback', proxies: { isOne: () => true }, now: () => '2026-11-22T09:00:00.000Z' });
    const ask = async (headers: Readonly<Record<string, string>>) => app.request('http://localhost/api/session', { headers: { host: '127.0.0.1:4177', ...headers } });
    expect((await ask({ 'x-forwarded-for': '192.0.2.7' })).status).toBe(421);
    expect((await ask({ forwarded: 'for=192.0.2.7' })).status).toBe(421);
    expect((await ask({ 'x-forwarded-for': '127.0.0.1' })).status).toBe(200);
    await local.store.close();
  });
});
