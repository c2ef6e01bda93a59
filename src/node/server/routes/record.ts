import { z } from 'zod';
import { paging, recorded } from '../../../wire/record.ts';
import { json } from '../frame/answer.ts';
import { route, type Route } from '../frame/route.ts';
import type { House } from './house.ts';

const STANDARD = 100;

/** The record itself, for those who check it. */
export const recordRoutes = ({ store }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/liggare', rights: { action: 'read', thing: 'record' }, query: paging, response: z.object({ entries: z.array(recorded), next: z.number().int().optional() }),
    about: { sv: 'Liggaren, sida för sida: after är numret på den sista som setts.', en: 'The record, page by page: after is the number of the last one seen.' },
    answer: async ({ query: { after = 0, limit = STANDARD } }) => {
      const entries = await store.page(after, limit + 1);
      const shown = entries.slice(0, limit);
      const last = shown.at(-1);
      return json({ entries: shown, ...(entries.length > limit && last ? { next: last.number } : {}) });
    },
  }),
];
