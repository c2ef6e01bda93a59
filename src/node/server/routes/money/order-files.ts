import { z } from 'zod';
import { importFile } from '../../../../core/payments/booking/import-file.ts';
import { vouchersOf } from '../../../../core/payments/booking/vouchers.ts';
import { bookingFault } from '../../../../core/payments/grants/booking-clause.ts';
import { creditTransfer } from '../../../../core/payments/pain/credit-transfer.ts';
import { writeSie } from '../../../../core/payments/sie/write-sie.ts';
import { sayChangedSince } from '../../../../core/swedish/payments/changed-since.ts';
import { constructedProse } from '../../../../core/swedish/payments/constructed.ts';
import { paymentMessage, voucherText } from '../../../../core/swedish/payments/voucher-text.ts';
import { accountsAsked, paymentFile, vouchersShown } from '../../../../wire/writes/order-files.ts';
import { packageVersion } from '../../../project/package.ts';
import { dayHere } from '../../data/day-here.ts';
import { paymentProblem } from '../../../../core/payments/problems.ts';
import { LEDGER_PLACE } from '../../data/orders/payment-ledger.ts';
import { openAccounts } from '../../data/orders/accounts.ts';
import { openOrder } from '../../data/orders/open-order.ts';
import { statementBytes } from '../../data/orders/statement-of.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

const one = z.object({ id: z.string().max(100) });
const row = one.extend({ rad: z.coerce.number().int().min(1).max(10_000) });

/** What is made of an order: vouchers and their SIE file, the payment file, and a statement to each payee. Nothing of it is kept: the same order gives the same bytes. */
export const orderFileRoutes = (house: House): readonly Route[] => [
  route({
    method: 'post', path: '/api/order/{id}/verifikationer', rights: { action: 'read', thing: 'order' }, params: one, body: accountsAsked, response: vouchersShown, weight: 'heavy',
    about: { sv: 'Verifikationerna av en order, och SIE-filen av dem.', en: 'The vouchers of an order, and the SIE file of them.' },
    answer: async ({ params, body, language }) => {
      const opened = await openOrder(params.id, house);
      if (opened.kind === 'refused') return opened;
      const { known, sheet, drawn: { order, booking, sureness }, rulebook, changed } = opened;
      const accounts = await openAccounts(house, rulebook, body, opened.opened.approvedAt.get(params.id));
      if (accounts.kind === 'refused') return accounts;
      const content = accounts.sheet;
      const other = booking && bookingFault(booking, content.plan, sheet.place);
      if (other) return refuseProblems([other], 'against-the-rules');
      const bookedOn = (known.approved ?? known.drawn).day;
      const vouchers = known.withdrawn ? [] : vouchersOf(order, content.plan, sheet.accrual, { bookedOn, paidOn: known.paid?.day }, voucherText(order, booking?.decision));
      const isConstructed = sureness === 'constructed' ? sureness : content.sureness;
      const document = importFile(content.plan, order.rows.map(({ payee }) => payee), vouchers, { name: 'Likvärd', version: packageVersion(), day: bookedOn, prose: constructedProse(isConstructed) });
      const written = writeSie(`${params.id}.si`, document, { lineEnd: 'CRLF', checksum: 'with' });
      if (written.kind === 'refused') return refuseProblems(written.problems);
      const since = sayChangedSince(changed, language);
      return json({
        constructed: isConstructed, ...(accounts.version === undefined ? {} : { version: accounts.version }), ...(since === undefined ? {} : { changed: since }),
        vouchers: vouchers.map(({ series, day, text, rows }) => ({ series, day, text, rows: rows.map((line) => ({ account: line.account, objects: line.objects.map(({ object }) => object).join(', '), text: line.text ?? '', ore: `${line.ore}` })) })),
        sie: { name: `${params.id}.si`, base64: Buffer.from(written.bytes).toString('base64') },
      });
    },
  }),
  route({
    method: 'post', path: '/api/order/{id}/betalfil', rights: { action: 'approve', thing: 'order' }, params: one, body: accountsAsked, response: paymentFile, weight: 'heavy',
    about: { sv: 'Betalfilen av en attesterad order. Den dag som orderbladet säger, annars i dag.', en: 'The payment file of an approved order. On the day that its sheet says, else today.' },
    answer: async ({ params, body }) => {
      const opened = await openOrder(params.id, house);
      if (opened.kind === 'refused') return opened;
      const { known: { approved, withdrawn }, sheet, drawn: { order, sureness }, rulebook } = opened;
      if (withdrawn) return refuseProblems([paymentProblem('order-withdrawn', LEDGER_PLACE, { order: params.id, day: withdrawn.day })], 'against-the-rules');
      if (!approved) return refuseProblems([paymentProblem('order-not-approved', LEDGER_PLACE, { order: params.id })], 'against-the-rules');
      const accounts = await openAccounts(house, rulebook, body, opened.opened.approvedAt.get(params.id));
      if (accounts.kind === 'refused') return accounts;
      const content = accounts.sheet;
      if (!content.debtor) return refuse('no-debtor');
      const today = dayHere(house.now());
      const payOn = sheet.payOn !== undefined && sheet.payOn >= approved.day ? sheet.payOn : today;
      const note = constructedProse(sureness === 'constructed' ? sureness : content.sureness);
      const transfer = creditTransfer(order, params.id, { debtor: content.debtor, made: approved.day, payOn, message: () => paymentMessage(order), note }, sheet.place);
      return transfer.kind === 'refused' ? refuseProblems(transfer.problems, 'against-the-rules') : json({ name: `${params.id}.xml`, text: transfer.text, payOn });
    },
  }),
  route({
    method: 'get', path: '/api/order/{id}/besked/{rad}', rights: { action: 'read', thing: 'order' }, params: row, response: { media: ['application/pdf'] }, weight: 'heavy',
    about: { sv: 'Beskedet till mottagaren på en rad i en order, som PDF/UA.', en: 'The statement to the payee of a row of an order, as PDF/UA.' },
    answer: async ({ params, language }) => {
      const opened = await openOrder(params.id, house);
      if (opened.kind === 'refused') return opened;
      return statementBytes(opened, params.rad - 1, params.id, language);
    },
  }),
];
