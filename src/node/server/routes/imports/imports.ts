import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { erasing, importKind, importShown, importsListed } from '../../../../wire/imports.ts';
import { paging } from '../../../../wire/record.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { recordedImports } from '../../../imports/open-imports.ts';
import { importFiles, importFolder } from '../../../imports/places.ts';
import { importStream } from '../../../imports/streams.ts';
import { json } from '../../frame/answer.ts';
import { refuse } from '../../frame/refusal.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { figureRoutes } from './figures.ts';
import { findImport, listedImport, remarksOf } from './listing.ts';
import { sendingRoutes } from './sending.ts';

const STANDARD = 100;
const one = z.object({ id: z.string().max(100) });

/** What has been sent in: figures, deliveries and populations, with who did it and the fingerprints of the files. */
export const importRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/inlasningar', rights: { action: 'read', thing: 'import' }, query: paging.extend({ kind: importKind.optional(), rulebook: z.string().max(200).optional() }), response: importsListed,
    about: { sv: 'Det som är inläst, sida för sida: after är numret på den sista som setts. Med kind, och för siffror rulebook, är length längden att skriva If-Match med.', en: 'What has been read in, page by page: after is the number of the last one seen. With kind, and for figures rulebook, length is what to write If-Match with.' },
    answer: async ({ query: { after = 0, limit = STANDARD, kind, rulebook } }) => {
      const all = (await recordedImports(house.store)).filter(({ entry, body }) => entry.number > after && (kind === undefined || body.kind === kind) && (rulebook === undefined || body.rulebook === rulebook));
      const shown = all.slice(0, limit);
      const length = kind === undefined || (kind === 'figures' && rulebook === undefined) ? undefined : (await house.store.stream(importStream(kind, rulebook))).length;
      const last = shown.at(-1);
      return json({ imports: shown.map((found) => listedImport(found, house.data)), ...(all.length > limit && last ? { next: last.entry.number } : {}), length: length ?? 0 }, { stream: length });
    },
  }),
  ...figureRoutes(house),
  route({
    method: 'get', path: '/api/inlasningar/{id}', rights: { action: 'read', thing: 'import' }, params: one, response: importShown,
    about: { sv: 'En inläsning: filerna med sina fingeravtryck, och det som bör vetas om den.', en: 'An import: its files with their fingerprints, and what is to know of it.' },
    answer: async ({ params: { id } }) => {
      const found = await findImport(house, id);
      return found ? json({ ...listedImport(found, house.data), length: found.length, fileList: found.body.files, remarks: await remarksOf(house.data, found) }, { stream: found.length }) : refuse('not-found', { what: id });
    },
  }),
  route({
    method: 'get', path: '/api/inlasningar/{id}/filer/{nummer}', rights: { action: 'read', thing: 'import' }, params: one.extend({ nummer: z.coerce.number().int().min(1).max(1000) }), response: { media: ['application/octet-stream'] },
    about: { sv: 'En fil som den skickades in, räknad från 1 i inläsningens lista.', en: 'A file as it was sent in, counted from 1 in the list of the import.' },
    answer: async ({ params: { id, nummer } }) => {
      const found = await findImport(house, id);
      const file = found?.body.files[nummer - 1];
      if (!found || !file) return refuse('not-found', { what: `${id}/${nummer}` });
      const path = join(importFiles(house.data, found.body), file.name);
      if (!existsSync(path)) return refuse('import-gone', { name: found.body.name });
      return { kind: 'stored', name: file.name.split('/').at(-1) ?? file.name, media: 'application/octet-stream', path, size: file.size };
    },
  }),
  ...sendingRoutes(house),
  writeRoute({
    method: 'post', path: '/api/inlasningar/{id}/gallring', rights: { action: 'write', thing: 'import' }, params: one, body: erasing, response: recordedAt,
    about: { sv: 'Gallra en inläsning: filerna tas bort för gott, med ett skäl; att de fanns och deras fingeravtryck står kvar.', en: 'Erase an import: its files are taken away for good, with a reason; that they were there, and their fingerprints, stay.' },
    answer: async ({ params: { id }, body: { reason }, writing, who }) => {
      const found = await findImport(house, id);
      if (!found) return refuse('not-found', { what: id });
      if (writing.expected !== found.length) return refuse('conflict', { found: found.length });
      if (found.erasure) return refuse('import-gone', { name: found.body.name });
      if (found.inUse === 'yes') return refuse('import-in-use', { name: found.body.name });
      const appended = await house.store.append({ stream: found.entry.stream, kind: 'act', body: { erased: id, reason }, by: who.name, ...writing });
      // Stopped here, the next start takes them away.
      if (appended.kind === 'recorded') await rm(importFolder(house.data, found.body), { recursive: true, force: true });
      return recordedAnswer(appended);
    },
  }),
];
