import { z } from 'zod';
import { catalogueOf, publicationAsData, rulebookAsData } from '../../../../core/swedish/web/public/catalogue.ts';
import type { Route } from '../../frame/route.ts';
import { route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { publications } from '../../publishing/published.ts';

const MEDIA = 'application/ld+json';

/** The catalogue of open data, for people's programs and for data portals. */
export const openDataRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/oppna-data', rights: { action: 'read', thing: 'published' }, response: { media: [MEDIA] }, query: z.object({ lang: z.string().max(20).optional() }),
    about: { sv: 'Katalogen över öppna data, i DCAT-AP som JSON-LD.', en: 'The catalogue of open data, in DCAT-AP as JSON-LD.' },
    answer: async ({ header, transport, language }) => {
      const { library } = house;
      const books = await Promise.all(library.shelved().map(library.texts));
      const sets = [...books.map(({ id, title, warning }) => rulebookAsData(id, title, warning)), ...(await publications(house)).filter(({ withdrawn }) => withdrawn === undefined).map(publicationAsData)];
      const base = process.env['LIKVARD_ADRESS'] ?? `http${transport === 'secure' ? 's' : ''}://${header('host') ?? 'localhost'}`;
      return { kind: 'text', media: MEDIA, text: JSON.stringify(catalogueOf(sets, base.replace(/\/$/u, ''), process.env['LIKVARD_ORGANISATION'], language), null, 2) };
    },
  }),
];
