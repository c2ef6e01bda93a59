import { Hono, type Context } from 'hono';
import type { Answer } from './frame/answer.ts';
import { isLoopbackName, SECURE_HEADERS } from './frame/headers.ts';
import { languageOf, mount, type Gate } from './frame/mount.ts';
import { refuse } from './frame/refusal.ts';
import { respond } from './frame/respond.ts';
import type { Route } from './frame/route.ts';
import { staticPages } from './pages/static-pages.ts';
import { isSentOn } from './watch/asker.ts';
import { operationRoutes, type Operation } from './routes/operation.ts';

/** What a server is made of. */
export interface Parts {
  readonly gate: Gate;
  readonly routes: readonly Route[];
  readonly operation: Operation;
  /** Where the built pages are. */
  readonly pages: string;
  /** `loopback` answers only to names of this computer: there is no login. */
  readonly reach: 'loopback' | 'network';
}

/** The whole server as a function from request to response. */
export function makeApp({ gate, routes, operation, pages, reach }: Parts): Hono {
  const app = new Hono();
  const said = (context: Context, answer: Answer): Response => respond(answer, { language: languageOf(context), method: context.req.method, ifNoneMatch: undefined });
  app.use(async (context, next) => {
    if (reach === 'loopback' && (!isLoopbackName(context.req.header('host')) || isSentOn((name) => context.req.header(name)))) context.res = said(context, refuse('host'));
    else await next();
    for (const [name, value] of Object.entries(SECURE_HEADERS)) context.res.headers.set(name, value);
    if (reach === 'network') context.res.headers.set('strict-transport-security', 'max-age=31536000');
  });
  const all: readonly Route[] = [...routes, ...operationRoutes(operation, () => all)];
  mount(app, all, gate);
  app.all('/api/*', (context) => said(context, refuse('not-found', { what: new URL(context.req.url).pathname })));
  const page = staticPages(pages);
  app.get('*', (context) => page(context.req.raw) ?? said(context, refuse('not-found', { what: new URL(context.req.url).pathname })));
  app.onError((fault, context) => {
    gate.log.fault('-', 'frame', fault);
    return said(context, refuse('fault', { number: '-' }));
  });
  return app;
}
