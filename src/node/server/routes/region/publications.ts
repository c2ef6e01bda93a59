import { z } from 'zod';
import { draftMade, newDraft, newPublication, newRetraction, publicationsListed } from '../../../../wire/writes/publications.ts';
import { work } from '../../../../wire/work/work.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { json, type Answer } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import { draftTold, openDrafts } from '../../publishing/drafts.ts';
import { makeDraft } from '../../publishing/make-draft.ts';
import { PUBLICATIONS, publicationsIn } from '../../publishing/published.ts';
import { commandInFolder } from '../../work/in-folder.ts';
import { MOST_WORKS } from '../../work/works.ts';
import { allowedCommand, refuseField } from '../commands.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const MEDIA = ['text/plain', 'application/json', 'text/csv'];
const one = z.object({ id: z.string().max(40) });
const publishing = { action: 'publish', thing: 'published' } as const;

/** What everybody may see: results as they were when somebody published them, never changed. What is published can be taken back, and then it says so. */
export function publicationRoutes(house: House): readonly Route[] {
  const { store, works, library } = house;
  const drafts = openDrafts(house.now);
  const busy = (): Answer => refuse('busy', { most: MOST_WORKS });
  return [
    route({
      method: 'get', path: '/api/publiceringar', rights: { action: 'read', thing: 'published' }, pages: 'publications', response: publicationsListed, about: { sv: 'Det som är publicerat, och det som dragits tillbaka.', en: 'What is published, and what has been taken back.' },
      answer: async () => {
        const entries = await store.stream(PUBLICATIONS);
        return json({ publications: publicationsIn(entries), length: entries.length }, { stream: entries.length });
      },
    }),
    route({
      method: 'get', path: '/api/publiceringar/{id}', rights: { action: 'read', thing: 'published' }, params: one, response: { media: MEDIA },
      about: { sv: 'En publicering, byte för byte som den publicerades; 410 när den har dragits tillbaka.', en: 'A publication, byte for byte as it was published; 410 when it has been taken back.' },
      answer: async ({ params }) => {
        const found = publicationsIn(await store.stream(PUBLICATIONS)).find(({ id }) => id === params.id);
        if (found?.withdrawn) return refuse('withdrawn', { day: found.withdrawn.when.slice(0, 10), reason: found.withdrawn.reason, title: found.title });
        const bytes = found && await store.content(found.fingerprint);
        return bytes ? fileOf(`publicering-${params.id}`, found.media, new Uint8Array(bytes)) : refuse('not-found', { what: params.id });
      },
    }),
    route({
      method: 'post', path: '/api/publiceringar/utkast', rights: publishing, body: newDraft, weight: 'heavy', response: work,
      about: { sv: 'Gör allt som ska publiceras av ett ärende, utan att publicera det. Svaret är ett arbete; när det är klart bär det utkastet.', en: 'Make everything that is to be published of a matter, without publishing it. The answer is a piece of work; when it is done it carries the draft.' },
      answer: async (asked) => {
        const shelved = library.find(asked.body.rulebook);
        if (shelved?.mapping === undefined) return refuse('not-found', { what: asked.body.rulebook });
        const owner = ownerOf(asked);
        const begun = works.begin(`publicering ${shelved.id}`, owner, (hands) => makeDraft(house, drafts, { asked: asked.body, shelved, owner, language: asked.language }, hands));
        return begun === 'busy' ? busy() : json(begun, { status: 202 });
      },
    }),
    route({
      method: 'get', path: '/api/publiceringar/utkast/{id}', rights: publishing, params: one, response: draftMade,
      about: { sv: 'Ett utkast som du har låtit göra.', en: 'A draft that you have had made.' },
      answer: async (asked) => {
        const draft = drafts.find(asked.params.id, ownerOf(asked));
        return draft ? json(draftTold(draft)) : refuse('not-found', { what: asked.params.id });
      },
    }),
    route({
      method: 'get', path: '/api/publiceringar/utkast/{id}/{del}', rights: publishing, params: one.extend({ del: z.coerce.number().int().min(1).max(10_000) }), response: { media: MEDIA },
      about: { sv: 'En del av ett utkast, byte för byte som den skulle publiceras.', en: 'A part of a draft, byte for byte as it would be published.' },
      answer: async (asked) => {
        const { id, del } = asked.params;
        const part = drafts.find(id, ownerOf(asked))?.parts[del - 1];
        return part ? fileOf(`utkast-${del}`, part.media, new Uint8Array(part.bytes)) : refuse('not-found', { what: `${id}/${del}` });
      },
    }),
    writeRoute({
      method: 'post', path: '/api/publiceringar/utkast/{id}/publicering', rights: publishing, params: one, response: recordedAt,
      about: { sv: 'Publicera ett utkast: alla delar på en gång, precis som de visades.', en: 'Publish a draft: all parts at once, just as they were shown.' },
      answer: async (asked) => {
        const draft = drafts.find(asked.params.id, ownerOf(asked));
        if (!draft) return refuse('not-found', { what: asked.params.id });
        const parts = draft.parts.map(({ title, command, media, words, fingerprint: file }) => ({ title, command, media, file, words }));
        return recordedAnswer(await store.append({ stream: PUBLICATIONS, kind: 'publication', body: { parts }, by: asked.who.name, contents: draft.parts.map(({ bytes }) => bytes), ...asked.writing }));
      },
    }),
    writeRoute({
      method: 'post', path: '/api/publiceringar/{id}/tillbakadragande', rights: publishing, params: one, body: newRetraction, response: recordedAt,
      about: { sv: 'Dra tillbaka en publicering, eller en del av den. Skälet visas för alla.', en: 'Take a publication back, or a part of it. The reason is shown to everybody.' },
      answer: async ({ params: { id }, body: { reason }, who, writing }) => {
        const entries = await store.stream(PUBLICATIONS);
        const found = publicationsIn(entries).filter((each) => each.id === id || each.edition === id);
        if (found.length === 0) return refuse('not-found', { what: id });
        if (writing.expected !== entries.length) return refuse('conflict', { found: entries.length });
        const [before] = found.flatMap(({ withdrawn }) => withdrawn ?? []);
        if (before && found.every(({ withdrawn }) => withdrawn)) return refuse('withdrawn-already', { day: before.when.slice(0, 10) });
        return recordedAnswer(await store.append({ stream: PUBLICATIONS, kind: 'publication', body: { withdraws: id, reason: reason.trim() }, by: who.name, ...writing }));
      },
    }),
    writeRoute({
      method: 'post', path: '/api/publiceringar', rights: publishing, body: newPublication, weight: 'heavy', response: recordedAt,
      about: { sv: 'Publicera vad ett kommando svarar nu, med sitt kvitto.', en: 'Publish what a command answers now, with its receipt.' },
      answer: async (asked) => {
        const { title, command, words, options, proposals } = asked.body;
        const allowed = allowedCommand(command, options, asked);
        if ('kind' in allowed) return allowed;
        const length = (await store.stream(PUBLICATIONS)).length;
        if (asked.writing.expected !== length) return refuse('conflict', { found: length });
        const begun = works.begin(`publicering ${command}`, ownerOf(asked), async (hands) => {
          const ran = await commandInFolder(house, allowed, { words, options }, asked.language, hands, proposals);
          return ran.kind === 'ran' && ran.answer.code === 0 ? { kind: 'done', result: ran.answer.out } : { kind: 'refused', result: ran.kind === 'ran' ? { errors: ran.answer.errors } : ran };
        });
        if (begun === 'busy') return busy();
        const ended = await works.finished(begun.id);
        if (ended?.state === 'stopped') return refuse('stopped');
        if (ended?.state !== 'done' || typeof ended.result !== 'string') return refusedCommand(ended?.result);
        const bytes = new TextEncoder().encode(ended.result);
        const media = options['json'] === true ? 'application/json' : options['csv'] === true ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8';
        return recordedAnswer(await store.append({ stream: PUBLICATIONS, kind: 'publication', body: { title, command, media, file: fingerprint(bytes), words: words.filter((word) => typeof word === 'string') }, by: asked.who.name, contents: [bytes], ...asked.writing }));
      },
    }),
  ];
}

const ENDINGS: Readonly<Record<string, string>> = { 'application/json': 'json', 'text/csv; charset=utf-8': 'csv' };

const fileOf = (name: string, media: string, bytes: Uint8Array<ArrayBuffer>): Answer => ({ kind: 'file', name: `${name}.${ENDINGS[media] ?? 'txt'}`, media, bytes });

function refusedCommand(result: unknown): ReturnType<typeof refuse> {
  const errors = typeof result === 'object' && result !== null && 'errors' in result ? String(result.errors) : undefined;
  return errors === undefined ? refuseField(result) : refuse('invalid', {}, { faults: () => [{ code: 'command', text: errors }] });
}
