import { z } from 'zod';
import { readPlanSheet } from '../../../../core/payments/reading/read-plan.ts';
import { accountsListed, newAccounts } from '../../../../wire/writes/accounts.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { accountsOf, accountsStream } from '../../data/orders/accounts.ts';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';

/** The region's accounts: kept in the record, each version as it was, so that an order's files can be made again by those it was booked with. */
export const accountsRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/konton', rights: { action: 'read', thing: 'order' }, query: z.object({ rulebook: z.string().max(200) }), pages: 'versions', response: accountsListed,
    about: { sv: 'Regionens konton (konton.yaml), alla versioner.', en: 'The region\'s accounts (konton.yaml), all versions.' },
    answer: async ({ query: { rulebook } }) => {
      if (!house.library.find(rulebook)) return refuse('not-found', { what: rulebook });
      const { length } = await house.store.stream(accountsStream(rulebook));
      return json({ versions: (await accountsOf(house, rulebook)).map(({ version, text, fingerprint, note, by, when }) => ({ version, text, fingerprint, note, by, when })), length }, { stream: length });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/konton', rights: { action: 'write', thing: 'order' }, body: newAccounts, response: recordedAt,
    about: { sv: 'Spara en ny version av kontona, sedan den har prövats.', en: 'Keep a new version of the accounts, once it has been tried.' },
    answer: async ({ body: { rulebook, text, note }, who, writing }) => {
      if (!house.library.find(rulebook)) return refuse('not-found', { what: rulebook });
      const { content, problems } = readPlanSheet('konton.yaml', text);
      return content ? recordedAnswer(await house.store.append({ stream: accountsStream(rulebook), kind: 'import', body: { text, note }, by: who.name, ...writing })) : refuseProblems(problems);
    },
  }),
];
