import { z } from 'zod';
import { newPublication, publicationsListed } from '../../../../wire/writes/additions.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import type { Recorded } from '../../../../wire/record.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import { commandInFolder } from '../../work/in-folder.ts';
import { MOST_WORKS } from '../../work/works.ts';
import { allowedCommand, refuseField } from '../commands.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const STREAM = 'publication:alla';
const published = z.object({ title: z.string(), command: z.string(), media: z.string(), file: z.string(), words: z.array(z.string()).default([]) });

/** What everybody may see: results as they were when somebody published them, never changed. */
export const publicationRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/publiceringar', rights: { action: 'read', thing: 'published' }, pages: 'publications', response: publicationsListed, about: { sv: 'Det som är publicerat.', en: 'What is published.' },
    answer: async () => {
      const entries = await house.store.stream(STREAM);
      return json({ publications: entries.flatMap(listed) }, { stream: entries.length });
    },
  }),
  route({
    method: 'get', path: '/api/publiceringar/{id}', rights: { action: 'read', thing: 'published' }, params: z.object({ id: z.string().max(20) }), response: { media: ['text/plain', 'application/json', 'text/csv'] },
    about: { sv: 'En publicering, byte för byte som den publicerades.', en: 'A publication, byte for byte as it was published.' },
    answer: async ({ params }) => {
      const found = (await house.store.stream(STREAM)).flatMap(listed).find(({ id }) => id === params.id);
      const bytes = found && await house.store.content(found.fingerprint);
      return bytes ? { kind: 'file', name: `publicering-${params.id}.${ENDINGS[found.media] ?? 'txt'}`, media: found.media, bytes: new Uint8Array(bytes) } : refuse('not-found', { what: params.id });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/publiceringar', rights: { action: 'publish', thing: 'published' }, body: newPublication, weight: 'heavy', response: recordedAt,
    about: { sv: 'Publicera vad ett kommando svarar nu, med sitt kvitto.', en: 'Publish what a command answers now, with its receipt.' },
    answer: async (asked) => {
      const { title, command, words, options } = asked.body;
      const allowed = allowedCommand(command, options, asked);
      if ('kind' in allowed) return allowed;
      const length = (await house.store.stream(STREAM)).length;
      if (asked.writing.expected !== length) return refuse('conflict', { found: length });
      const begun = house.works.begin(`publicering ${command}`, ownerOf(asked), async (hands) => {
        const ran = await commandInFolder(house, allowed, { words, options }, asked.language, hands);
        return ran.kind === 'ran' && ran.answer.code === 0 ? { kind: 'done', result: ran.answer.out } : { kind: 'refused', result: ran.kind === 'ran' ? { errors: ran.answer.errors } : ran };
      });
      if (begun === 'busy') return refuse('busy', { most: MOST_WORKS });
      const ended = await house.works.finished(begun.id);
      if (ended?.state === 'stopped') return refuse('stopped');
      if (ended?.state !== 'done' || typeof ended.result !== 'string') return refusedCommand(ended?.result);
      const bytes = new TextEncoder().encode(ended.result);
      const media = options['json'] === true ? 'application/json' : options['csv'] === true ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8';
      return recordedAnswer(await house.store.append({ stream: STREAM, kind: 'publication', body: { title, command, media, file: fingerprint(bytes), words: words.filter((word) => typeof word === 'string') }, by: asked.who.name, contents: [bytes], ...asked.writing }));
    },
  }),
];

const ENDINGS: Readonly<Record<string, string>> = { 'application/json': 'json', 'text/csv; charset=utf-8': 'csv' };

/** What is published, in the order it was. */
export async function publications({ store }: Pick<House, 'store'>): Promise<z.infer<typeof publicationsListed>['publications']> {
  return (await store.stream(STREAM)).flatMap(listed);
}

function listed({ at, body, when }: Recorded): readonly z.infer<typeof publicationsListed>['publications'][number][] {
  const read = published.safeParse(body).data;
  return read ? [{ id: String(at), title: read.title, command: read.command, media: read.media, fingerprint: read.file, when, words: read.words }] : [];
}

function refusedCommand(result: unknown): ReturnType<typeof refuse> {
  const errors = typeof result === 'object' && result !== null && 'errors' in result ? String(result.errors) : undefined;
  return errors === undefined ? refuseField(result) : refuse('invalid', {}, { faults: () => [{ code: 'command', text: errors }] });
}
