import { z } from 'zod';
import { writeGiro } from '../../../../core/payments/bankgiro/payee.ts';
import type { KnownOrder, PaymentAct } from '../../../../core/payments/orders/acts.ts';
import { writeAct } from '../../../../core/payments/orders/ledger-text.ts';
import { take } from '../../../../core/payments/orders/ledger.ts';
import { orderId } from '../../../../core/payments/orders/order.ts';
import { readOrderSheet } from '../../../../core/payments/reading/read-order.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { newOrder, newWithdrawal, ordersListed, sheetsListed, type OrderShown } from '../../../../wire/writes/orders.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { drawSheet } from '../../../payments/drawing/draw-sheet.ts';
import { dayHere } from '../../data/day-here.ts';
import { drawingWorld } from '../../data/orders/drawing-world.ts';
import { orderSheetsOf } from '../../data/orders/order-sheets.ts';
import { LEDGER_PLACE, LEDGER_STREAM, openLedger, type DrawnFrom, type OpenLedger } from '../../data/orders/payment-ledger.ts';
import { json, type Answer } from '../../frame/answer.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { Writing } from '../../frame/written.ts';
import type { House } from '../house.ts';
import { recordedAnswer } from '../../frame/recorded.ts';

const one = z.object({ id: z.string().max(100) });

interface Made {
  readonly kind: 'act';
  readonly act: PaymentAct;
  readonly from?: DrawnFrom | undefined;
}

/** Orders: drawn up by one person, approved by another, paid once. All acts are one ledger, so that no clause is paid twice. */
export function orderRoutes({ library, store, data, now }: House): readonly Route[] {
  const record = async ({ ledger, length }: OpenLedger, writing: Writing, by: string, made: () => Promise<Made | Answer>): Promise<Answer> => {
    if (writing.expected !== length) return refuse('conflict', { found: length });
    const act = await made();
    if (act.kind !== 'act') return act;
    const taken = take(ledger, act.act, LEDGER_PLACE);
    return taken.kind === 'refused' ? refuseProblems([taken.problem], 'against-the-rules') : recordedAnswer(await store.append({ stream: LEDGER_STREAM, kind: 'order', body: { text: writeAct(act.act), ...act.from }, by, ...writing }));
  };
  const handled = async (id: string, writing: Writing, by: string, act: Pick<Extract<PaymentAct, { kind: 'withdrawn' }>, 'kind' | 'reason'> | { readonly kind: 'approved' | 'paid' }): Promise<Answer> => {
    const opened = await openLedger(store);
    if (!opened.ledger.orders.has(id)) return refuse('not-found', { what: id });
    return record(opened, writing, by, async () => ({ kind: 'act', act: { ...act, id, by, day: dayHere(now()) } }));
  };
  return [
    route({
      method: 'get', path: '/api/order', rights: { action: 'read', thing: 'order' }, pages: 'orders', response: ordersListed, about: { sv: 'Utbetalningsorder, och hur långt var och en kommit.', en: 'Payment orders, and how far each has come.' },
      answer: async () => {
        const { ledger, length, drawnFrom } = await openLedger(store);
        return json({ orders: [...ledger.orders.values()].map((known) => shownOrder(known, drawnFrom.get(known.id)?.rulebook)), length }, { stream: length });
      },
    }),
    route({
      method: 'get', path: '/api/orderblad', rights: { action: 'read', thing: 'order' }, pages: 'sheets', response: sheetsListed, about: { sv: 'Orderblad som ligger på servern.', en: 'Order sheets that lie on the server.' },
      answer: async () => json({ sheets: orderSheetsOf(data) }),
    }),
    writeRoute({
      method: 'post', path: '/api/order', rights: { action: 'write', thing: 'order' }, body: newOrder, response: recordedAt,
      about: { sv: 'Upprätta en order av ett orderblad. Den som frågar upprättar den, i dag.', en: 'Draw up an order from an order sheet. Whoever asks draws it up, today.' },
      answer: async ({ body, writing, who }) => {
        const opened = await openLedger(store);
        const { content: sheet, problems } = readOrderSheet('order.yaml', body.sheet);
        if (!sheet) return refuseProblems(problems);
        const shelved = body.rulebook === undefined ? library.shelved()[0] : library.find(body.rulebook);
        if (!shelved) return refuse('not-found', { what: body.rulebook ?? '' });
        return record(opened, writing, who.name, async () => {
          const day = dayHere(now());
          const drawn = await drawSheet<Refusal>({ ...sheet, drawn: { ...sheet.drawn, by: who.name, day } }, opened.ledger, day, () => drawingWorld(shelved, { library, store }));
          if (drawn.kind === 'unopened') return drawn.instead;
          if (drawn.kind === 'wrong') return refuseProblems(drawn.problems, 'against-the-rules');
          const { order } = drawn.content;
          return { kind: 'act', act: { kind: 'drawn', id: orderId(order, fingerprint), order, by: who.name, day }, from: { sheet: body.sheet, rulebook: shelved.id } };
        });
      },
    }),
    writeRoute({
      method: 'post', path: '/api/order/{id}/godkannande', rights: { action: 'approve', thing: 'order' }, params: one, response: recordedAt,
      about: { sv: 'Attestera en order som någon annan har upprättat.', en: 'Approve an order that somebody else has drawn up.' }, answer: async ({ params, writing, who }) => handled(params.id, writing, who.name, { kind: 'approved' }),
    }),
    writeRoute({
      method: 'post', path: '/api/order/{id}/betalning', rights: { action: 'approve', thing: 'order' }, params: one, response: recordedAt,
      about: { sv: 'Anteckna att en attesterad order är betald.', en: 'Record that an approved order is paid.' }, answer: async ({ params, writing, who }) => handled(params.id, writing, who.name, { kind: 'paid' }),
    }),
    writeRoute({
      method: 'post', path: '/api/order/{id}/tillbakadragande', rights: { action: 'write', thing: 'order' }, params: one, body: newWithdrawal, response: recordedAt,
      about: { sv: 'Dra tillbaka en order innan den är betald.', en: 'Withdraw an order before it is paid.' }, answer: async ({ params, body, writing, who }) => handled(params.id, writing, who.name, { kind: 'withdrawn', reason: body.reason }),
    }),
  ];
}

function shownOrder({ id, order: { basis, nature, rows, origin }, drawn, approved, paid, withdrawn }: KnownOrder, rulebook: string | undefined): OrderShown {
  return {
    id, decision: basis.decision, body: basis.body, fiscalYear: basis.fiscalYear, ...(basis.run ? { month: basis.run.month } : {}), ore: `${basis.ore}`, nature: nature.kind, ...(rulebook === undefined ? {} : { rulebook }),
    ...(nature.kind === 'first' ? {} : { of: nature.of, reason: nature.reason }),
    origin: { kind: origin.kind, ...('rule' in origin ? { rule: origin.rule } : {}), ...('run' in origin ? { run: origin.run } : {}) },
    rows: rows.map(({ payee, ore }) => ({ name: payee.name, organisationNumber: payee.organisationNumber, account: `${payee.account.kind} ${writeGiro(payee.account)}`, ore: `${ore}` })),
    drawn, approved, paid: paid && { by: paid.by, day: paid.day, ...(paid.file ? { file: { ...paid.file } } : {}) }, withdrawn,
  };
}
