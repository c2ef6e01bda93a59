import { z } from 'zod';
import { accessibilityPage, type Sent } from '../../../../core/swedish/web/public/accessibility-page.ts';
import type { Language } from '../../../../core/swedish/language-name.ts';
import type { Answer } from '../../frame/answer.ts';
import { route, type Route } from '../../frame/route.ts';
import { keepMessage } from '../../messages/messages.ts';
import { operatorIn } from '../../messages/operator.ts';
import { rateLimit } from '../../watch/rate-limit.ts';
import type { House } from '../house.ts';

const PAGE = 'text/html; charset=utf-8';
const MOST_TEXT = 4000;
const MOST_WORDS = 300;
const HOUR = 3600;

/** What a browser sends of the form. Too much is told on the page rather than refused as a shape, since who sent it reads a page. */
const sentForm = z.object({ sida: z.string().default(''), text: z.string().default(''), kontakt: z.string().default('') });

/** The accessibility statement with a form that works without scripts. */
export function accessibilityRoutes({ store, now }: House): readonly Route[] {
  const seconds = (): number => Date.parse(now());
  // From one place five in a row and then one in twelve minutes; from everywhere no more than a person can read.
  const bySender = rateLimit(seconds, { holds: 5, fillsASecond: 5 / HOUR });
  const byAll = rateLimit(seconds, { holds: 100, fillsASecond: 100 / (24 * HOUR) });
  const page = (sent: Sent, language: Language, status: 200 | 201 | 400 | 429 = 200): Answer => ({ kind: 'text', media: PAGE, status, text: accessibilityPage(operatorIn(process.env), sent, language) });
  return [
    route({
      method: 'get', path: '/tillganglighet', rights: 'everybody', response: { media: [PAGE] }, query: z.object({ lang: z.string().max(20).optional() }),
      about: { sv: 'Tillgänglighetsredogörelsen, med formulär.', en: 'The accessibility statement, with a form.' },
      answer: async ({ language }) => page({ kind: 'notSent' }, language),
    }),
    route({
      method: 'post', path: '/tillganglighet', rights: 'everybody', takes: 'fields', sender: 'page', body: sentForm, response: { media: [PAGE] }, query: z.object({ lang: z.string().max(20).optional() }),
      about: { sv: 'Skicka in ett meddelande om ett hinder, som ett formulär skickas.', en: 'Send in a message about an obstacle, as a form is sent.' },
      answer: async ({ body, language, from }) => {
        const written = { about: body.sida.trim(), text: body.text.trim(), contact: body.kontakt.trim() };
        if (written.text === '') return page({ kind: 'empty', written }, language, 400);
        if (written.text.length > MOST_TEXT || written.about.length > MOST_WORDS || written.contact.length > MOST_WORDS) return page({ kind: 'long', written }, language, 400);
        if (bySender.take(from, 1).kind === 'wait' || byAll.take('all', 1).kind === 'wait') return page({ kind: 'wait', written }, language, 429);
        const { contact, ...rest } = written;
        const appended = await keepMessage(store, contact === '' ? rest : { ...rest, contact });
        return appended.kind === 'recorded' ? page({ kind: 'taken' }, language, 201) : page({ kind: 'wait', written }, language, 429);
      },
    }),
  ];
}
