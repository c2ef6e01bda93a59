import { z } from 'zod';
import { work, worksListed } from '../../../wire/work/work.ts';
import { json } from '../frame/answer.ts';
import { refuse } from '../frame/refusal.ts';
import { route, type Asking, type Route } from '../frame/route.ts';
import type { Works } from '../work/works.ts';

const params = z.object({ id: z.string().max(64) });

/** Whose work it is: everybody in a role by that name. */
export const ownerOf = ({ who }: Pick<Asking, 'who'>): string => `${who.role}\n${who.name}`;

/** Long work: followed as it goes, and stopped. Only whoever began it sees it. */
export const workRoutes = (works: Works): readonly Route[] => [
  route({
    method: 'get', path: '/api/arbeten', rights: 'everybody', pages: 'works', response: worksListed, about: { sv: 'Dina arbeten, pågående och nyss avslutade.', en: 'Your work, under way and lately ended.' },
    answer: async (asked) => json({ works: works.list(ownerOf(asked)) }),
  }),
  route({
    method: 'get', path: '/api/arbeten/{id}', rights: 'everybody', params, response: work, about: { sv: 'Ett arbete: hur långt det kommit, eller vad det blev.', en: 'A piece of work: how far it has come, or what it came to.' },
    answer: async (asked) => {
      const found = works.find(asked.params.id, ownerOf(asked));
      return found ? json(found) : refuse('not-found', { what: asked.params.id });
    },
  }),
  route({
    method: 'get', path: '/api/arbeten/{id}/handelser', rights: 'everybody', params, response: { media: ['text/event-stream'] },
    about: { sv: 'Följ ett arbete: händelserna framsteg, och till sist klart.', en: 'Follow a piece of work: the events framsteg, and at last klart.' },
    answer: async (asked) => {
      const { id } = asked.params;
      return works.find(id, ownerOf(asked)) ? { kind: 'events', events: (signal) => works.follow(id, signal) } : refuse('not-found', { what: id });
    },
  }),
  route({
    method: 'delete', path: '/api/arbeten/{id}', rights: 'everybody', params, response: work, about: { sv: 'Avbryt ett arbete.', en: 'Stop a piece of work.' },
    answer: async (asked) => {
      const stopped = works.stop(asked.params.id, ownerOf(asked));
      if (!stopped) return refuse('not-found', { what: asked.params.id });
      return json(await works.finished(stopped.id) ?? stopped);
    },
  }),
];
