import { z } from 'zod';
import { json } from '../frame/answer.ts';
import { refuse } from '../frame/refusal.ts';
import { route, type Route } from '../frame/route.ts';
import type { Desk } from '../login/issued.ts';

/** A place on this server: a path, never another host. */
const here = z.string().max(2000).regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u);

/** Logging in and out at the issuer. */
export const loginRoutes = (desk: Desk): readonly Route[] => [
  route({
    method: 'get', path: '/api/logga-in', rights: 'everybody', query: z.object({ till: here.optional() }), weight: 'heavy', response: { media: [] },
    about: { sv: 'Gå till utfärdaren för att logga in; till är sidan att komma tillbaka till.', en: 'Go to the issuer to log in; till is the page to come back to.' },
    answer: async ({ query: { till = '/' }, transport }) => ({ kind: 'redirect', ...await desk.begin(till, transport) }),
  }),
  route({
    method: 'get', path: '/api/inloggad', rights: 'everybody', query: z.looseObject({}), weight: 'heavy', response: { media: [] }, about: { sv: 'Hit kommer man tillbaka från utfärdaren.', en: 'Where one comes back from the issuer.' },
    answer: async ({ query, header, transport }) => {
      const finished = await desk.finish(`?${new URLSearchParams(query as Record<string, string>)}`, header('cookie'), transport);
      return finished ? { kind: 'redirect', ...finished } : refuse('login-failed');
    },
  }),
  route({
    method: 'post', path: '/api/logga-ut', rights: 'everybody', response: z.object({ to: z.string() }), about: { sv: 'Logga ut; svaret säger vart man går för att logga ut hos utfärdaren också.', en: 'Log out; the answer says where to go to log out at the issuer too.' },
    answer: async ({ who, transport }) => {
      const { to, cookies } = await desk.leave(who, transport);
      return json({ to }, { cookies });
    },
  }),
];
