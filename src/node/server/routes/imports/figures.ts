import { z } from 'zod';
import { figuresChosen, figuresOnServer } from '../../../../wire/imports.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { figuresInUse, ON_SERVER } from '../../../imports/figures-in-use.ts';
import { mappedFiles } from '../../../imports/files-on-server.ts';
import { runCheck } from '../../../imports/run-check.ts';
import { importStream } from '../../../imports/streams.ts';
import { dirname } from 'node:path';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { findImport } from './listing.ts';
import { refuseRemarks } from './sending.ts';

const one = z.object({ rulebook: z.string().max(200) });

/** Which figures a rulebook is computed with: those sent in last, until a person chooses others. */
export const figureRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/inlasningar/siffror/{rulebook}', rights: { action: 'read', thing: 'import' }, params: one, response: figuresOnServer,
    about: { sv: 'Vilka siffror en regelbok räknas med, och de filer som ligger på servern utan att ha skickats in.', en: 'Which figures a rulebook is computed with, and the files that lie on the server without having been sent in.' },
    answer: async ({ params: { rulebook } }) => {
      if (!house.library.find(rulebook)) return refuse('not-found', { what: rulebook });
      const entries = await house.store.stream(importStream('figures', rulebook));
      const files = await filesOf(house, rulebook);
      const other = files.length > 0 ? undefined : house.library.shelved().find(({ id }) => house.library.mappingOnServer(id) !== undefined)?.id;
      return json({ inUse: figuresInUse(entries), length: entries.length, files: files.map(shown), ...(other === undefined ? {} : { example: { rulebook: other, files: (await filesOf(house, other)).map(shown) } }) }, { stream: entries.length });
    },
  }),
  route({
    method: 'get', path: '/api/inlasningar/siffror/{rulebook}/filer/{nummer}', rights: { action: 'read', thing: 'import' }, params: one.extend({ nummer: z.coerce.number().int().min(1).max(1000) }), response: { media: ['application/octet-stream'] },
    about: { sv: 'En av filerna som ligger på servern, räknad från 1 i listan.', en: 'One of the files that lie on the server, counted from 1 in the list.' },
    answer: async ({ params: { rulebook, nummer } }) => {
      const found = house.library.find(rulebook) ? (await filesOf(house, rulebook))[nummer - 1] : undefined;
      return found ? { kind: 'stored', name: found.name, media: 'application/octet-stream', path: found.path, size: found.size } : refuse('not-found', { what: `${rulebook}/${nummer}` });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/inlasningar/siffror/{rulebook}/val', rights: { action: 'write', thing: 'import' }, params: one, body: figuresChosen, weight: 'heavy', response: recordedAt,
    about: { sv: 'Välj vilka siffror regelboken räknas med: en inläsnings id, eller server. De läses först som om de skickades in på nytt.', en: 'Choose which figures the rulebook is computed with: the id of an import, or server. They are first read as if they were sent in anew.' },
    answer: async ({ params: { rulebook }, body: { use }, writing, who }) => {
      const shelved = house.library.find(rulebook);
      if (!shelved) return refuse('not-found', { what: rulebook });
      const stream = importStream('figures', rulebook);
      const { length } = await house.store.stream(stream);
      if (writing.expected !== length) return refuse('conflict', { found: length });
      const found = use === ON_SERVER ? undefined : await findImport(house, use);
      if (use !== ON_SERVER && (found?.body.kind !== 'figures' || found.body.rulebook !== rulebook)) return refuse('not-found', { what: use });
      const mapping = use === ON_SERVER ? house.library.mappingOnServer(rulebook) : house.imports.mappingOf(use);
      if (mapping === undefined) return refuse('import-gone', { name: found?.body.name ?? use });
      const checked = await runCheck({ kind: 'figures', folder: dirname(mapping), rulebook: shelved.folder }, AbortSignal.timeout(120_000));
      if (checked === 'stopped') return refuse('stopped');
      if (checked.kind === 'refused') return refuseRemarks(checked.remarks);
      const appended = await house.store.append({ stream, kind: 'act', body: { use }, by: who.name, ...writing });
      await house.imports.refresh();
      return recordedAnswer(appended);
    },
  }),
];

async function filesOf({ library }: House, rulebook: string): ReturnType<typeof mappedFiles> {
  const mapping = library.mappingOnServer(rulebook);
  return mapping === undefined ? [] : mappedFiles(mapping);
}

const shown = ({ name, size, fingerprint }: Awaited<ReturnType<typeof mappedFiles>>[number]): { readonly name: string; readonly size: number; readonly fingerprint: string } => ({ name, size, fingerprint });
