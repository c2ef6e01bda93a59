import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readingShown, readingsListed, readingText } from '../../../../wire/work/readings.ts';
import { paging } from '../../../../wire/record.ts';
import { work } from '../../../../wire/work/work.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { runJobs, STANDARD_BUDGET } from '../../../minutes/run-jobs.ts';
import { readingBody, readingOf, READINGS, type ReadingBody } from '../../data/readings.ts';
import { json } from '../../frame/answer.ts';
import { paged } from '../../frame/paged.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, type Asking, type Route } from '../../frame/route.ts';
import { inFolder } from '../../work/in-folder.ts';
import { runCommand } from '../../work/run-command.ts';
import { MOST_WORKS, type Hands, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const one = z.object({ id: z.string().max(64) });
const ID_LENGTH = 16;
const MEDIA: Readonly<Record<string, string>> = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', txt: 'text/plain; charset=utf-8', md: 'text/markdown; charset=utf-8' };
const upload = z.object({ fil: z.file().min(1).max(25 * 1024 * 1024) });

/** Minutes that are sent in: read in a program of their own, kept with their findings. What a person confirms becomes a matter, by its own route. */
export const readingRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/protokoll', rights: { action: 'read', thing: 'minutesReading' }, query: paging, response: readingsListed, about: { sv: 'Protokoll som är lästa; after är hur många som setts.', en: 'Minutes that have been read; after is how many have been seen.' },
    answer: async ({ query }) => {
      const { page: streams, more } = paged(await house.store.streams(READINGS), query);
      const readings = await Promise.all(streams.map(async ({ stream }) => {
        const [entry] = await house.store.stream(stream);
        const body = readingBody.safeParse(entry?.body).data;
        return entry && body ? [{ id: stream.slice(READINGS.length), name: body.name, errors: body.errors, warnings: body.warnings, infos: body.infos, by: entry.by, when: entry.when }] : [];
      }));
      return json({ readings: readings.flat(), ...more });
    },
  }),
  route({
    method: 'get', path: '/api/protokoll/{id}', rights: { action: 'read', thing: 'minutesReading' }, params: one, response: readingShown, about: { sv: 'Ett läst protokoll: läsningen med platser, och anmärkningarna.', en: 'Minutes that have been read: the reading with places, and the findings.' },
    answer: async ({ params: { id } }) => {
      const found = await readingOf(house.store, id);
      const reading = found && await house.store.content(found.reading);
      if (!found || !reading) return refuse('not-found', { what: id });
      const { name, errors, warnings, infos, by, when, findings } = found;
      const { length } = await house.store.stream(`${READINGS}${id}`);
      return json({ id, name, errors, warnings, infos, by, when, findings, reading: JSON.parse(reading.toString('utf8')) }, { stream: length });
    },
  }),
  route({
    method: 'get', path: '/api/protokoll/{id}/text', rights: { action: 'read', thing: 'minutesReading' }, params: one, weight: 'heavy', response: readingText, about: { sv: 'Texten rad för rad, som den står i filen.', en: 'The text line by line, as it stands in the file.' },
    answer: async ({ params: { id }, language }) => {
      const found = await readingOf(house.store, id);
      if (!found) return refuse('not-found', { what: id });
      return inFolder(async (folder) => {
        const path = join(folder, found.name);
        await writeFile(path, found.bytes);
        const [answered] = await runJobs([{ path, language, want: 'lines' }], STANDARD_BUDGET, () => {});
        return answered?.kind === 'read' ? json(readingText.parse(JSON.parse(answered.part))) : refuse('stopped');
      });
    },
  }),
  route({
    method: 'get', path: '/api/protokoll/{id}/fil', rights: { action: 'read', thing: 'minutesReading' }, params: one, response: { media: Object.values(MEDIA) }, about: { sv: 'Filen som den skickades in.', en: 'The file as it was sent in.' },
    answer: async ({ params: { id } }) => {
      const found = await readingOf(house.store, id);
      return found ? { kind: 'file', name: found.name, media: found.media, bytes: new Uint8Array(found.bytes) } : refuse('not-found', { what: id });
    },
  }),
  route({
    method: 'post', path: '/api/protokoll', rights: { action: 'write', thing: 'minutesReading' }, body: upload, takes: 'form', weight: 'heavy', response: work,
    about: { sv: 'Skicka in ett protokoll (fältet fil: PDF, DOCX eller text, högst 25 MB). Svaret är ett arbete att följa; dess resultat är protokollets id.', en: 'Send in minutes (the field fil: PDF, DOCX or text, at most 25 MB). The answer is a piece of work to follow; its result is the id of the minutes.' },
    answer: async (asked) => {
      const bytes = new Uint8Array(await asked.body.fil.arrayBuffer());
      const begun = house.works.begin('protokoll', ownerOf(asked), (hands) => read(house, plainName(asked.body.fil.name), bytes, asked, hands));
      return begun === 'busy' ? refuse('busy', { most: MOST_WORKS }) : json(begun, { status: 202 });
    },
  }),
];

/** A name that is nothing but a name; the ending says what the file ought to be. */
function plainName(sent: string): string {
  const name = (sent.split(/[\\/]/u).at(-1) ?? '').replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').replace(/^[._ -]+/u, '').slice(-120);
  return name === '' ? 'protokoll' : name;
}

async function read(house: House, name: string, bytes: Uint8Array<ArrayBuffer>, { who, language }: Pick<Asking, 'who' | 'language'>, hands: Hands): Promise<Outcome> {
  const id = fingerprint(bytes).slice(0, ID_LENGTH);
  const stream = `${READINGS}${id}`;
  if ((await house.store.stream(stream)).length > 0) return { kind: 'done', result: { id } };
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), bytes);
    hands.progress(0, 2);
    const checked = await runCommand(['granska', '--json', '--', name], folder, language, hands);
    hands.progress(1, 2);
    const reading = checked.code === 2 ? checked : await runCommand(['las', '--', name], folder, language, hands);
    const findings = findingsOf(checked.out);
    if (!findings || reading.out === '' || hands.signal.aborted) return { kind: 'refused', result: { errors: `${checked.errors}${reading.errors}` } };
    if (findings.refused) return { kind: 'refused', result: { findings: findings.file } };
    const readBytes = new TextEncoder().encode(reading.out);
    const media = MEDIA[/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    const { errors, warnings, infos } = findings;
    const body: ReadingBody = { name, media, file: fingerprint(bytes), reading: fingerprint(readBytes), findings: findings.file, errors, warnings, infos };
    const appended = await house.store.append({ stream, kind: 'import', body, by: who.name, expected: 0, contents: [bytes, readBytes] });
    return appended.kind === 'keyTaken' ? { kind: 'refused', result: {} } : { kind: 'done', result: { id } };
  });
}

const checkedMinutes = z.object({ filer: z.tuple([z.json()]), summa: z.object({ fel: z.number(), varningar: z.number(), info: z.number(), 'vägrade': z.number() }) });

function findingsOf(out: string): (Pick<ReadingBody, 'errors' | 'warnings' | 'infos'> & { readonly file: ReadingBody['findings']; readonly refused: boolean }) | undefined {
  try {
    const { filer: [file], summa } = checkedMinutes.parse(JSON.parse(out));
    return { file, errors: summa.fel, warnings: summa.varningar, infos: summa.info, refused: summa['vägrade'] > 0 };
  } catch {
    return undefined;
  }
}
