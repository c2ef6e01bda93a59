import { Hono } from 'hono';
import type { Library } from './data/library.ts';
import { isLoopbackName, SECURE_HEADERS } from './frame/headers.ts';
import { languageOf, mount } from './frame/mount.ts';
import { refuse } from './frame/refusal.ts';
import { respond } from './frame/respond.ts';
import type { Answer } from './frame/answer.ts';
import type { Door } from './login/who.ts';
import { staticPages } from './pages/static-pages.ts';
import { rulebookRoutes } from './routes/rulebooks.ts';
import { sessionRoutes } from './routes/session.ts';
import type { Context } from 'hono';

/** What a server is made of. */
export interface Parts {
  readonly library: Library;
  readonly door: Door;
  /** Where the built pages are. */
  readonly pages: string;
  /** `loopback` answers only to names of this computer: there is no login. */
  readonly reach: 'loopback' | 'network';
}

/** The whole server as a function from request to response. */
export function makeApp({ library, door, pages, reach }: Parts): Hono {
  const app = new Hono();
  const said = (context: Context, answer: Answer): Response => respond(answer, { language: languageOf(context), method: context.req.method, ifNoneMatch: undefined });
  app.use(async (context, next) => {
    if (reach === 'loopback' && !isLoopbackName(context.req.header('host'))) context.res = said(context, refuse('host'));
    else await next();
    for (const [name, value] of Object.entries(SECURE_HEADERS)) context.res.headers.set(name, value);
  });
  mount(app, [...sessionRoutes(door), ...rulebookRoutes(library)], door);
  app.all('/api/*', (context) => said(context, refuse('not-found', { what: new URL(context.req.url).pathname })));
  const page = staticPages(pages);
  app.get('*', (context) => page(context.req.raw) ?? said(context, refuse('not-found', { what: new URL(context.req.url).pathname })));
  return app;
}
