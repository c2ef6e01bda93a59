import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../../../core/swedish/language-name.ts';
import { apiPage, apiTitle } from '../../../core/swedish/server/api-page.ts';
import { actionWord, roleWord, thingWord } from '../../../core/swedish/server/rights.ts';
import { may, role } from '../../../wire/rights.ts';
import { packageVersion } from '../../project/package.ts';
import { json } from '../frame/answer.ts';
import { describeApi } from '../frame/describe.ts';
import type { Meters } from '../watch/meters.ts';
import { refuse } from '../frame/refusal.ts';
import { route, type Rights, type Route } from '../frame/route.ts';
import type { Works } from '../work/works.ts';

export interface Operation {
  readonly meters: Meters;
  readonly works: Works;
  /** Whether the store answers. */
  readonly isStoreWell: () => Promise<'yes' | 'no'>;
  /** What a program that gathers metrics shows instead of a login; undefined when none may. */
  readonly metricsKey: string | undefined;
}

const health = z.object({ status: z.enum(['ok', 'fel']), version: z.string(), store: z.enum(['ok', 'fel']) });

/** How the server is, and what it can do: for those who run it and for programs that talk to it. */
export const operationRoutes = ({ meters, works, isStoreWell, metricsKey }: Operation, all: () => readonly Route[]): readonly Route[] => [
  route({
    method: 'get', path: '/api/halsa', rights: 'everybody', response: health, about: { sv: 'Om servern och lagret svarar.', en: 'Whether the server and the store answer.' },
    answer: async () => {
      if (await isStoreWell() === 'no') return refuse('store-gone');
      return json({ status: 'ok', version: packageVersion(), store: 'ok' });
    },
  }),
  route({
    method: 'get', path: '/api/matt', rights: 'everybody', response: { media: ['text/plain'] },
    about: { sv: 'Mått för Prometheus: den som får se driften, eller Authorization: Bearer med LIKVARD_MATT_NYCKEL.', en: 'Metrics for Prometheus: whoever may see the operation, or Authorization: Bearer with LIKVARD_MATT_NYCKEL.' },
    answer: async ({ who, header, language }) => {
      const isKnown = metricsKey !== undefined && isSame(header('authorization') ?? '', `Bearer ${metricsKey}`);
      if (!isKnown && may(who.role, 'read', 'operation') === 'denied') return refuse('denied', { role: roleWord(who.role, language), action: actionWord('read', language), thing: thingWord('operation', language) });
      return { kind: 'text', media: 'text/plain; version=0.0.4; charset=utf-8', text: meters.text({ works_running: works.running(), resident_bytes: process.memoryUsage.rss() }) };
    },
  }),
  route({
    method: 'get', path: '/api/openapi.json', rights: 'everybody', response: z.json(), about: { sv: 'Den här beskrivningen, OpenAPI 3.1.', en: 'This description, OpenAPI 3.1.' },
    answer: async ({ language }) => json(describeApi(all(), apiTitle(language), language)),
  }),
  route({
    method: 'get', path: '/api', rights: 'everybody', response: { media: ['text/html'] }, about: { sv: 'Beskrivningen som sida.', en: 'The description as a page.' },
    answer: async ({ language }) => ({
      kind: 'text', media: 'text/html; charset=utf-8', text: apiPage(all().map((one) => ({
        method: one.method.toUpperCase(), path: one.path, about: one.about[language], rights: rightsWord(one.rights, language),
        body: one.shapes.body ? JSON.stringify(z.toJSONSchema(one.shapes.body, { io: 'input', unrepresentable: 'any' }), undefined, 2) : '',
      })), language),
    }),
  }),
];

function rightsWord(rights: Rights, language: Language): string {
  if (rights === 'everybody') return language === 'sv' ? 'alla' : 'everybody';
  return role.options.filter((one) => may(one, rights.action, rights.thing) === 'allowed' || (rights.own !== undefined && may(one, rights.action, rights.own) === 'allowed')).map((one) => roleWord(one, language)).join(', ');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
