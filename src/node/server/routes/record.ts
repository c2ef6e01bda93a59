import { z } from 'zod';
import { paging, recorded } from '../../../wire/record.ts';
import { json } from '../frame/answer.ts';
import { route, type Route } from '../frame/route.ts';
import type { House } from './house.ts';

const STANDARD = 100;

const attested = z.union([
  z.object({ kind: z.literal('whole'), count: z.number().int(), last: z.string(), imported: z.number().int() }),
  z.object({ kind: z.literal('files'), count: z.number().int(), last: z.string(), faults: z.array(z.object({ number: z.number().int(), id: z.string(), file: z.string(), what: z.enum(['gone', 'changed']) })) }),
  z.object({ kind: z.literal('broken'), fault: z.object({ number: z.number().int(), stream: z.string(), at: z.number().int(), what: z.string() }) }),
]);

/** The record itself, for those who check it. */
export const recordRoutes = ({ store, attest }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/liggare/intyg', rights: { action: 'read', thing: 'record' }, query: z.object({ mot: z.string().regex(/^\d{1,15}:[0-9a-f]{64}$/u).optional() }), response: attested, weight: 'heavy',
    about: { sv: 'Följ kedjan från början, som likvard intyga: mot är ett tidigare intyg.', en: 'Follow the chain from its beginning, as likvard intyga: mot is an earlier seal.' },
    answer: async ({ query: { mot } }) => {
      const [number = '', hash = ''] = mot?.split(':') ?? [];
      return json(await attest(mot === undefined ? undefined : { number: Number(number), hash }));
    },
  }),
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
