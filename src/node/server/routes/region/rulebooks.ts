import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parsePeriod } from '../../../../core/quantity/period.ts';
import { may } from '../../../../wire/rights.ts';
import { figureCells, rulebooksListed, rulebookTexts } from '../../../../wire/rulebooks.ts';
import { standingTexts } from '../../data/additions.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

const id = z.string().max(200);

/** Rulebooks as texts, and figures as the cells they stand in: the browser reads both with the core. */
export const rulebookRoutes = ({ library, store }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/regelbocker', rights: { action: 'read', thing: 'rulebook' }, pages: 'rulebooks', response: rulebooksListed,
    about: { sv: 'Regelböckerna.', en: 'The rulebooks.' },
    answer: async () => {
      const all = await Promise.all(library.shelved().map(library.texts));
      return json({ rulebooks: all.map(({ id: one, title, region }) => ({ id: one, title, ...(region === undefined ? {} : { region }) })) });
    },
  }),
  route({
    method: 'get', path: '/api/regelbocker/{id}', rights: { action: 'read', thing: 'rulebook' }, params: z.object({ id }), response: rulebookTexts,
    about: { sv: 'En regelboks dokument, ärenden och register som de står.', en: 'The documents, matters and register of a rulebook as they stand.' },
    answer: async ({ params, who }) => {
      const found = library.find(params.id);
      if (!found) return refuse('not-found', { what: params.id });
      const texts = await standingTexts(store, await library.texts(found));
      return json(may(who.role, 'read', 'matter') === 'allowed' ? texts : { ...texts, matters: [] });
    },
  }),
  route({
    method: 'get', path: '/api/regelbocker/{id}/siffror/{period}', rights: { action: 'read', thing: 'figures' }, response: figureCells,
    params: z.object({ id, period: z.string().max(7) }),
    about: { sv: 'Kopplingen och cellerna som siffrorna för en period står i.', en: 'The mapping, and the cells that the figures of a period stand in.' },
    answer: async ({ params }) => {
      const mapping = library.find(params.id)?.mapping;
      const period = parsePeriod(params.period);
      if (mapping === undefined || !period) return refuse('not-found', { what: `${params.id}/siffror/${params.period}` });
      if (!existsSync(mapping)) return refuse('import-gone', { name: params.id });
      const read = await library.cells(mapping, period);
      return 'problems' in read ? refuseProblems(read.problems) : json(read.cells);
    },
  }),
];
