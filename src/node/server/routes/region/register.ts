import { z } from 'zod';
import { readRegister } from '../../../../core/register/reading/read-register.ts';
import { newEntries } from '../../../../wire/writes/additions.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { registerTexts } from '../../../../wire/rulebooks.ts';
import { addedName, addedRegister, registerStream } from '../../data/additions.ts';
import { json } from '../../frame/answer.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { recordedAnswer } from '../../frame/recorded.ts';

/** The register: its files with what was recorded after them. Nothing is added that does not fit with all the rest. */
export const registerRoutes = ({ library, store }: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/register', rights: { action: 'read', thing: 'register' }, query: z.object({ rulebook: z.string().max(200) }), response: registerTexts,
    about: { sv: 'En regelboks register som det står.', en: 'The register of a rulebook as it stands.' },
    answer: async ({ query: { rulebook } }) => {
      const shelved = library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const added = await addedRegister(store, rulebook);
      return json({ files: [...(await library.texts(shelved)).register, ...added], length: added.length }, { stream: added.length });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/register', rights: { action: 'write', thing: 'register' }, body: newEntries, response: recordedAt,
    about: { sv: 'För in poster i registret.', en: 'Enter entries in the register.' },
    answer: async ({ body: { rulebook, text }, writing, who }) => {
      const shelved = library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const added = await addedRegister(store, rulebook);
      const appending = { stream: registerStream(rulebook), kind: 'act' as const, body: { text }, by: who.name, ...writing };
      if (writing.expected !== added.length) return refuse('conflict', { found: added.length });
      const { problems } = readRegister([...(await library.texts(shelved)).register, ...added, { file: addedName(added.length + 1), text }]);
      return problems.length > 0 ? refuseProblems(problems) : recordedAnswer(await store.append(appending));
    },
  }),
];
