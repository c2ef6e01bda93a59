import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../src/wire/rights.ts';
import { session } from '../../../src/wire/session.ts';
import { silentLog } from '../../../src/node/server/watch/log.ts';
import { demoDoor } from '../../../src/node/server/login/demo.ts';
import { openImports } from '../../../src/node/imports/open-imports.ts';
import { storedSessions } from '../../../src/node/server/login/sessions.ts';
import { NO_PROXIES } from '../../../src/node/server/watch/asker.ts';
import { openServer, type OpenServer } from '../../../src/node/server/open-server.ts';
import type { OpenStore } from '../../../src/node/store/open-store.ts';
import { newStore } from './database.ts';

export interface Client {
  readonly role: Role;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly write: (path: string, body: unknown, more?: { readonly seen?: string; readonly key?: string; readonly method?: string }) => Promise<Response>;
}

export interface TestServer extends OpenServer {
  readonly data: string;
  readonly open: OpenStore;
  readonly as: (role: Role, more?: string) => Promise<Client>;
  readonly close: () => Promise<void>;
}

let keys = 0;

/** A server on a store of its own, asked without a network. */
export async function newServer(name: string): Promise<TestServer> {
  const open = await newStore(name);
  const data = mkdtempSync(join(tmpdir(), 'likvard-'));
  const server = openServer({ data, open, imports: await openImports(data, open.store), door: demoDoor(storedSessions(open.database, () => 0), 'sv'), log: silentLog, reach: 'loopback', proxies: NO_PROXIES, now: () => '2026-11-22T09:00:00.000Z' });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => server.app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost:4177', ...(init.headers as Record<string, string> | undefined) } });
  return {
    ...server, data, open,
    as: async (role, more = '') => {
      const begun = await ask(`/api/session?role=${role}${more}`);
      const { csrf } = session.parse(await begun.json());
      const headers = { 'cookie': (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '', 'x-likvard-csrf': csrf };
      return {
        role,
        ask: (path, init) => ask(path, { ...init, headers: { ...headers, ...(init?.headers as Record<string, string> | undefined) } }),
        write: (path, body, { seen = '0', key = `nyckel-${keys += 1}`, method = 'POST' } = {}) => ask(path, {
          method, body: body instanceof FormData ? body : JSON.stringify(body),
          headers: { ...headers, 'if-match': seen, 'idempotency-key': key, ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }) },
        }),
      };
    },
    close: async () => {
      await server.works.stopAll();
      await open.store.close();
      rmSync(data, { recursive: true });
    },
  };
}
