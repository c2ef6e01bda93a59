import { z } from 'zod';
import { RETAINED } from '../../../../core/swedish/web/public/message-words.ts';
import { messageErasure, messagesListed } from '../../../../wire/writes/messages.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import { eraseMessage, eraseOld, messagesOf } from '../../messages/messages.ts';
import { operatorIn } from '../../messages/operator.ts';
import type { House } from '../house.ts';

/** What has come in by the form of the accessibility statement: read by those who look after the pages, and erased when it has been handled. */
export const messageRoutes = ({ store, now }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/meddelanden', rights: { action: 'read', thing: 'operation' }, pages: 'messages', response: messagesListed,
    about: { sv: 'Meddelanden om hinder på sidorna, det senaste först.', en: 'Messages about obstacles on the pages, the latest first.' },
    answer: async () => {
      await eraseOld(store, operatorIn(process.env).keptDays, now(), RETAINED.sv);
      return json({ messages: await messagesOf(store) });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/meddelanden/{id}/radering', rights: { action: 'write', thing: 'operation' }, params: z.object({ id: z.string().max(60) }), body: messageErasure, response: recordedAt,
    about: { sv: 'Radera det som någon skrev, sedan det har hanterats. Att det kom och vad som gjordes står kvar.', en: 'Erase what somebody wrote, once it has been handled. That it came and what was done stays.' },
    answer: async ({ params: { id }, body: { handled }, who, writing }) => {
      const found = (await messagesOf(store)).find((one) => one.id === id);
      if (!found) return refuse('not-found', { what: id });
      if (found.state === 'fixed') return refuse('message-fixed', { day: found.when.slice(0, 10) });
      if (found.state === 'erased') return refuse('conflict', { found: 2 });
      return recordedAnswer(await eraseMessage(store, id, handled.trim(), who.name, writing));
    },
  }),
];
