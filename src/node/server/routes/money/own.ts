import { z } from 'zod';
import { parsePeriod } from '../../../../core/quantity/period.ts';
import { ownRows } from '../../../../wire/own.ts';
import { readOwnRows } from '../../data/own-rows.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

/** A provider's own figures and what becomes of them; nobody else's. */
export const ownRoutes = ({ library }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/egna/{id}/{period}', rights: { action: 'read', thing: 'ownFigures' }, params: z.object({ id: z.string().max(200), period: z.string().max(7) }), response: ownRows, weight: 'heavy',
    about: { sv: 'En vårdgivares egna siffror, och vad reglerna gör av dem.', en: 'A provider\'s own figures, and what the rules make of them.' },
    answer: async ({ params, who }) => {
      const shelved = library.find(params.id);
      const period = parsePeriod(params.period);
      if (shelved?.mapping === undefined || !period || who.provider === undefined) return refuse('not-found', { what: `${params.id}/${params.period}` });
      const read = await readOwnRows(await library.texts(shelved), shelved.mapping, period, who.provider);
      return read.kind === 'refused' ? refuseProblems(read.problems) : json(read.own);
    },
  }),
];
