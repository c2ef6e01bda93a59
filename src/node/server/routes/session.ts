import { z } from 'zod';
import { role } from '../../../wire/rights.ts';
import { session } from '../../../wire/session.ts';
import { json } from '../frame/answer.ts';
import { route, type Route } from '../frame/route.ts';
import type { Door } from '../login/who.ts';

/** Who is asking. Without login one may look as any role. */
export const sessionRoutes = (door: Door): readonly Route[] => [
  route({
    method: 'get', path: '/api/session', rights: 'everybody', response: session,
    about: { sv: 'Vem som frågar, och nyckeln att skriva med. Utan inloggning: ?role=auditor visar hur det ser ut för en annan roll, ?person=2 är någon annan.', en: 'Who is asking, and the key to write with. Without login: ?role=auditor shows it as another role, ?person=2 is somebody else.' },
    query: z.object({ role: role.optional(), provider: z.string().max(200).optional(), person: z.enum(['1', '2']).optional() }),
    answer: async ({ who, query, transport }) => {
      const begun = await door.begin(who, query, transport);
      const { name, role: as, provider, login, csrf } = begun.who;
      return json({ name, role: as, ...(provider === undefined ? {} : { provider }), login, csrf }, { cookies: begun.cookies });
    },
  }),
];
