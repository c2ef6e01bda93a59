import { z } from 'zod';
import type { Ledger, PaymentAct } from '../../../../core/payments/orders/acts.ts';
import { readAct, writeAct } from '../../../../core/payments/orders/ledger-text.ts';
import { replay, take } from '../../../../core/payments/orders/ledger.ts';
import { orderId } from '../../../../core/payments/orders/order.ts';
import { readOrderSheet } from '../../../../core/payments/reading/read-order.ts';
import type { TextPlace } from '../../../../core/language/problem.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { newOrder, ordersListed } from '../../../../wire/writes/orders.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { drawSheet } from '../../../payments/drawing/draw-sheet.ts';
import { dayHere } from '../../data/day-here.ts';
import { drawingWorld } from '../../data/drawing-world.ts';
import { textIn } from '../../data/matters.ts';
import { json, type Answer } from '../../frame/answer.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { Writing } from '../../frame/written.ts';
import type { House } from '../house.ts';
import { recordedAnswer } from '../../frame/recorded.ts';

const STREAM = 'order:liggare';
const PLACE: TextPlace = { kind: 'text', file: 'liggaren', line: 1, column: 1, length: 1 };
const one = z.object({ id: z.string().max(100) });

/** Orders: drawn up by one person, approved by another, paid once. All acts are one ledger, so that no clause is paid twice. */
export function orderRoutes({ library, store, now }: House): readonly Route[] {
  const opened = async (): Promise<{ readonly ledger: Ledger; readonly length: number }> => {
    const entries = await store.stream(STREAM);
    const acts = entries.map(({ body, number }) => {
      const read = readAct(textIn(body), fingerprint);
      if (read.kind !== 'act') throw new RangeError(`entry ${number} is not an act on an order`);
      return { act: read.act, place: PLACE };
    });
    const replayed = replay(acts);
    if (replayed.kind === 'refused') throw new RangeError(`the ledger cannot be replayed: ${replayed.problem.code}`);
    return { ledger: replayed.ledger, length: entries.length };
  };
  const record = async (length: number, writing: Writing, by: string, made: () => Promise<{ readonly kind: 'act'; readonly act: PaymentAct } | Answer>, ledger: Ledger): Promise<Answer> => {
    if (writing.expected !== length) return refuse('conflict', { found: length });
    const act = await made();
    if (act.kind !== 'act') return act;
    const taken = take(ledger, act.act, PLACE);
    return taken.kind === 'refused' ? refuseProblems([taken.problem], 'against-the-rules') : recordedAnswer(await store.append({ stream: STREAM, kind: 'order', body: { text: writeAct(act.act) }, by, ...writing }));
  };
  const handled = (kind: 'approved' | 'paid') => async ({ params, writing, who }: { readonly params: z.infer<typeof one>; readonly writing: Writing; readonly who: { readonly name: string } }): Promise<Answer> => {
    const { ledger, length } = await opened();
    if (!ledger.orders.has(params.id)) return refuse('not-found', { what: params.id });
    return record(length, writing, who.name, async () => ({ kind: 'act', act: { kind, id: params.id, by: who.name, day: dayHere(now()) } }), ledger);
  };
  return [
    route({
      method: 'get', path: '/api/order', rights: { action: 'read', thing: 'order' }, response: ordersListed, about: { sv: 'Utbetalningsorder, och hur långt var och en kommit.', en: 'Payment orders, and how far each has come.' },
      answer: async () => {
        const { ledger, length } = await opened();
        const orders = [...ledger.orders.values()].map(({ id, order: { basis, nature, rows }, drawn, approved, paid }) => ({
          id, decision: basis.decision, body: basis.body, fiscalYear: basis.fiscalYear, ore: `${basis.ore}`, nature: nature.kind,
          rows: rows.map(({ payee, ore }) => ({ name: payee.name, organisationNumber: payee.organisationNumber, ore: `${ore}` })), drawn, approved, paid,
        }));
        return json({ orders, length }, { stream: length });
      },
    }),
    writeRoute({
      method: 'post', path: '/api/order', rights: { action: 'write', thing: 'order' }, body: newOrder, response: recordedAt,
      about: { sv: 'Upprätta en order av ett orderblad. Den som frågar upprättar den, i dag.', en: 'Draw up an order from an order sheet. Whoever asks draws it up, today.' },
      answer: async ({ body, writing, who }) => {
        const { ledger, length } = await opened();
        const { content: sheet, problems } = readOrderSheet('order.yaml', body.sheet);
        if (!sheet) return refuseProblems(problems);
        const shelved = body.rulebook === undefined ? library.shelved()[0] : library.find(body.rulebook);
        if (!shelved) return refuse('not-found', { what: body.rulebook ?? '' });
        return record(length, writing, who.name, async () => {
          const day = dayHere(now());
          const drawn = await drawSheet<Refusal>({ ...sheet, drawn: { ...sheet.drawn, by: who.name, day } }, ledger, day, () => drawingWorld(shelved, { library, store }));
          if (drawn.kind === 'unopened') return drawn.instead;
          if (drawn.kind === 'wrong') return refuseProblems(drawn.problems, 'against-the-rules');
          const { order } = drawn.content;
          return { kind: 'act', act: { kind: 'drawn', id: orderId(order, fingerprint), order, by: who.name, day } };
        }, ledger);
      },
    }),
    writeRoute({
      method: 'post', path: '/api/order/{id}/godkannande', rights: { action: 'approve', thing: 'order' }, params: one, response: recordedAt,
      about: { sv: 'Attestera en order som någon annan har upprättat.', en: 'Approve an order that somebody else has drawn up.' }, answer: handled('approved'),
    }),
    writeRoute({
      method: 'post', path: '/api/order/{id}/betalning', rights: { action: 'approve', thing: 'order' }, params: one, response: recordedAt,
      about: { sv: 'Anteckna att en attesterad order är betald.', en: 'Record that an approved order is paid.' }, answer: handled('paid'),
    }),
  ];
}
