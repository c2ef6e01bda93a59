import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { sql } from 'kysely';
import { join } from 'node:path';
import { packageFolder } from '../project/package.ts';
import type { OpenStore } from '../store/open-store.ts';
import { attest } from '../imports/attest.ts';
import type { Imports } from '../imports/open-imports.ts';
import { ownUnfinished } from '../imports/places.ts';
import { makeApp } from './app.ts';
import { fileLibrary } from './data/library.ts';
import { receiveForm, receiveLimits } from './frame/upload/receive.ts';
import { askerOf, type Asker, type Proxies } from './watch/asker.ts';
import type { Log } from './watch/log.ts';
import { openMeters } from './watch/meters.ts';
import { rateLimit } from './watch/rate-limit.ts';
import type { Desk } from './login/issued.ts';
import type { Door } from './login/who.ts';
import { allRoutes } from './routes/all-routes.ts';
import { RETAINED } from '../../core/swedish/web/public/message-words.ts';
import { eraseOld } from './messages/messages.ts';
import { operatorIn } from './messages/operator.ts';
import { loginRoutes } from './routes/login.ts';
import { openWorks, type Works } from './work/works.ts';

/** What a server is opened with. */
export interface Opening {
  readonly data: string;
  readonly open: OpenStore;
  readonly imports: Imports;
  readonly door: Door;
  /** Where people log in, when there is an issuer. */
  readonly desk?: Desk | undefined;
  readonly log: Log;
  readonly reach: 'loopback' | 'network';
  /** The proxies in front of the server. */
  readonly proxies: Proxies;
  readonly now: () => string;
}

export interface OpenServer {
  readonly app: Hono;
  readonly works: Works;
  /** Reads what most will ask for. */
  readonly warm: (signal: AbortSignal) => Promise<void>;
}

const RETAIN_MS = 60 * 60 * 1000;

/** Puts a server together on an open store. */
export function openServer({ data, open, imports, door, desk, log, reach, proxies, now }: Opening): OpenServer {
  const meters = openMeters();
  const works = openWorks(now, (kind, fault) => {
    const number = crypto.randomUUID();
    log.fault(number, kind, fault);
    return number;
  });
  const store = { ...open.store, append: async (...one: Parameters<typeof open.store.append>) => {
    const appended = await open.store.append(...one);
    if (appended.kind === 'recorded') meters.recorded();
    return appended;
  } };
  const receive = (request: Request): ReturnType<typeof receiveForm> => receiveForm(request, join(ownUnfinished(data), crypto.randomUUID()), receiveLimits(process.env));
  const from = (context: Context): Asker => askerOf(connectionOf(context), (name) => context.req.header(name), proxies);
  const gate = { door, limit: rateLimit(() => performance.now()), log, meters, answered: store.answered, clock: () => performance.now(), from, receive };
  const isStoreWell = (): Promise<'yes' | 'no'> => sql`SELECT 1`.execute(open.database).then(() => 'yes' as const, () => 'no' as const);
  // Messages are erased in time whether or not anybody reads them.
  const retain = (): void => { eraseOld(store, operatorIn(process.env).keptDays, now(), RETAINED.sv).catch((fault: unknown) => { log.fault('-', 'messages', fault); }); };
  setInterval(retain, RETAIN_MS).unref();
  const library = fileLibrary(data, () => performance.now(), imports.inUse);
  const routes = [...allRoutes({ library, store, imports, attest: (seal) => attest(open.database, data, seal), works, door, data, now }), ...(desk ? loginRoutes(desk) : [])];
  const app = makeApp({ gate, routes, operation: { meters, works, isStoreWell, metricsKey: process.env['LIKVARD_MATT_NYCKEL'] }, pages: join(packageFolder(), 'dist', 'web'), reach });
  // Whoever comes first should not wait for every rulebook to be read, nor whoever comes meanwhile for all of them.
  const warm = async (signal: AbortSignal): Promise<void> => {
    for (const one of signal.aborted ? [] : library.shelved()) {
      await library.texts(one).catch((fault: unknown) => { log.fault('-', 'warm', fault); });
      await new Promise((resolve) => { setImmediate(resolve); });
      if (signal.aborted) return;
    }
  };
  return { app, works, warm };
}

/** The address at the other end of the connection; none when the server is asked without a network. */
function connectionOf(context: Context): string | undefined {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    return undefined;
  }
}
