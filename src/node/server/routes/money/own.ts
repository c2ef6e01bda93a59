import { z } from 'zod';
import { parsePeriod } from '../../../../core/quantity/period.ts';
import { ownRows, ownStatements } from '../../../../wire/own.ts';
import { openOrder } from '../../data/orders/open-order.ts';
import { ownRowFinder } from '../../data/orders/own-row.ts';
import { openLedger } from '../../data/orders/payment-ledger.ts';
import { statementBytes } from '../../data/orders/statement-of.ts';
import { readOwnRows } from '../../data/own-rows.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

/** A provider's own figures and what becomes of them; nobody else's. */
export const ownRoutes = ({ library, store, data }: House): readonly Route[] => [
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
  route({
    method: 'get', path: '/api/egna-besked', rights: { action: 'read', thing: 'ownStatement' }, pages: 'statements', response: ownStatements,
    about: { sv: 'De attesterade order som betalar en vårdgivare, med dess egen rad.', en: 'The approved orders that pay a provider, with its own row.' },
    answer: async ({ who }) => {
      const opened = await openLedger(store);
      const ownRow = await ownRowFinder(opened, who.provider, { store, data });
      const statements = [...opened.ledger.orders.values()].flatMap((known) => {
        const row = known.order.rows[ownRow(known)];
        const { order: { basis }, approved, paid } = known;
        return row && approved ? [{ order: known.id, decision: basis.decision, period: basis.run?.month ?? String(basis.fiscalYear), ore: `${row.ore}`, approved: approved.day, ...(paid ? { paid: paid.day } : {}) }] : [];
      });
      return json({ statements });
    },
  }),
  route({
    method: 'get', path: '/api/egna-besked/{id}', rights: { action: 'read', thing: 'ownStatement' }, params: z.object({ id: z.string().max(100) }), response: { media: ['application/pdf'] }, weight: 'heavy',
    about: { sv: 'Beskedet till vårdgivaren om en order, som PDF/UA.', en: 'The statement to the provider of an order, as PDF/UA.' },
    answer: async ({ params, who, language }) => {
      const ledger = await openLedger(store);
      const known = ledger.ledger.orders.get(params.id);
      const index = known ? (await ownRowFinder(ledger, who.provider, { store, data }))(known) : -1;
      if (index === -1) return refuse('not-found', { what: params.id });
      const opened = await openOrder(params.id, { store, library });
      return opened.kind === 'refused' ? opened : statementBytes(opened, index, params.id, language);
    },
  }),
];
