import { booksOf, type Books } from '../../../../core/payments/follow-up/booked.ts';
import { decidedPayments } from '../../../../core/payments/follow-up/decided.ts';
import { followUp, grantsOf } from '../../../../core/payments/follow-up/follow-up.ts';
import { readSie } from '../../../../core/payments/sie/read-sie.ts';
import { indexRegister } from '../../../../core/register/index/index-register.ts';
import { readRegister } from '../../../../core/register/reading/read-register.ts';
import { followUpAsked, followUpShown, type FollowUpShown } from '../../../../wire/writes/order-files.ts';
import { addedRegister } from '../../data/additions.ts';
import { dayHere } from '../../data/day-here.ts';
import { openAccounts } from '../../data/orders/accounts.ts';
import { openLedger } from '../../data/orders/payment-ledger.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

const text = (ore: bigint | undefined): string | null => (ore === undefined ? null : `${ore}`);

/** What was decided against what was ordered, booked and paid, by the register, the ledger and the books that are sent along. */
export const followUpRoutes = ({ library, store, data, now }: House): readonly Route[] => [
  route({
    method: 'post', path: '/api/uppfoljning', rights: { action: 'read', thing: 'order' }, body: followUpAsked, response: followUpShown, weight: 'heavy',
    about: { sv: 'Beslutat mot beordrat, bokfört och betalt. Bokfört när en SIE-fil skickas med.', en: 'Decided against ordered, booked and paid. Booked when a SIE file is sent along.' },
    answer: async ({ body }) => {
      const shelved = library.find(body.rulebook);
      if (!shelved) return refuse('not-found', { what: body.rulebook });
      const { register } = await library.texts(shelved);
      const read = readRegister([...register, ...await addedRegister(store, shelved.id)]);
      if (!read.register) return refuseProblems(read.problems);
      const index = indexRegister(read.register);
      const day = dayHere(now());
      const payments = decidedPayments(index, { day, known: day });
      const { ledger } = await openLedger(store);
      let books: Books | undefined;
      if (body.books) {
        const accounts = await openAccounts({ store, data }, shelved.id, body.books);
        if (accounts.kind === 'refused') return accounts;
        const sie = readSie(body.books.name, new Uint8Array(Buffer.from(body.books.sie, 'base64')), body.books.mode);
        if (!sie.document) return refuseProblems(sie.problems);
        books = booksOf(sie.document, accounts.sheet.plan, grantsOf(payments, ledger));
      }
      const followed = followUp({ payments, decisions: new Set(index.register.entries.keys()), ledger, books });
      const grants = followed.grants.map(({ grant, period, decided, ordered, booked, paid, settled, decisionIs, differs }): FollowUpShown['grants'][number] => ({
        grant, period, decided: text(decided), ordered: text(ordered), booked: text(booked), paid: text(paid), settled: text(settled), registered: decisionIs,
        differs: differs.map(({ kind, payee, expected, found }) => ({ kind, ...(payee === undefined ? {} : { payee }), expected: `${expected}`, found: `${found}` })),
      }));
      return json({ grants, books: books ? 'read' : 'none' });
    },
  }),
];
