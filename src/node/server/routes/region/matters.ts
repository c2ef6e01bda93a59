import { z } from 'zod';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { replay } from '../../../../core/procedure/matter/replay.ts';
import { fullerReading } from '../../../../core/procedure/recording/fuller-reading.ts';
import { tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { tellPaperFault } from '../../../../core/swedish/paper/paper-fault.ts';
import { minutesPaper } from '../../../../core/swedish/procedure/minutes/minutes.ts';
import { fullerMatter, matterId, mattersListed, matterText, minutesForm, newAct, newMatter, recordedAt } from '../../../../wire/writes/matters.ts';
import { matterIds, matterName, matterOf, matterStream, partsOf, tryAct, type StandingMatter, type Tried } from '../../data/matters.ts';
import { paging } from '../../../../wire/record.ts';
import { paperAs } from '../../../writers/paper/write-paper.ts';
import { json } from '../../frame/answer.ts';
import { paged } from '../../frame/paged.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import type { House } from '../house.ts';
import { recordedAnswer } from '../../frame/recorded.ts';

const book = z.object({ id: z.string().max(200) });
const one = z.object({ id: z.string().max(200), arende: matterId });

const MEDIA = {
  md: 'text/markdown; charset=utf-8', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf',
} as const;

/** Matters: read as they stand, begun, and gone on with one act at a time. What the law forbids is not recorded. */
export function matterRoutes({ library, store }: House): readonly Route[] {
  const standing = async ({ id, arende }: z.infer<typeof one>): Promise<StandingMatter | undefined> => {
    const shelved = library.find(id);
    return shelved && matterOf(store, id, arende, (await library.texts(shelved)).matters);
  };
  return [
    route({
      method: 'get', path: '/api/regelbocker/{id}/arenden', rights: { action: 'read', thing: 'matter' }, params: book, query: paging, response: mattersListed, about: { sv: 'Ärendena; after är hur många som setts.', en: 'The matters; after is how many have been seen.' },
      answer: async ({ params, query }) => {
        const shelved = library.find(params.id);
        if (!shelved) return refuse('not-found', { what: params.id });
        const files = (await library.texts(shelved)).matters;
        // Only those that are shown are read: a matter is folded from all its acts.
        const { page, more } = paged(await matterIds(store, params.id, files), query);
        const all = await Promise.all(page.map((id) => matterOf(store, params.id, id, files)));
        return json({ matters: all.flatMap((matter) => (matter ? [listed(matter)] : [])), ...more });
      },
    }),
    route({
      method: 'get', path: '/api/regelbocker/{id}/arenden/{arende}', rights: { action: 'read', thing: 'matter' }, params: one, response: matterText,
      about: { sv: 'Ett ärende som det står.', en: 'A matter as it stands.' },
      answer: async ({ params }) => {
        const found = await standing(params);
        return found ? json({ ...listed(found), text: found.text }, { stream: found.length }) : refuse('not-found', { what: params.arende });
      },
    }),
    route({
      method: 'get', path: '/api/regelbocker/{id}/arenden/{arende}/protokoll', rights: { action: 'read', thing: 'matter' }, params: one, query: minutesForm,
      response: { media: Object.values(MEDIA) }, about: { sv: 'Ärendets protokoll som Markdown, DOCX eller PDF/UA.', en: 'The minutes of a matter as Markdown, DOCX or PDF/UA.' },
      answer: async ({ params, query: { form }, language }) => {
        const found = await standing(params);
        if (!found) return refuse('not-found', { what: params.arende });
        const tried = tryMatter(found.text.file, found.text.text);
        if (tried.kind !== 'may') return refusalOf(tried);
        const { state } = replay(tried.matter.head, tried.matter.acts);
        const made = await paperAs(minutesPaper(tried.matter, state, language), form);
        if (made.kind === 'refused') return refuse('paper', { why: tellPaperFault(made.fault, language) });
        return { kind: 'file', name: `${params.arende}.${form}`, media: MEDIA[form], bytes: new Uint8Array(made.bytes) };
      },
    }),
    writeRoute({
      method: 'post', path: '/api/regelbocker/{id}/arenden', rights: { action: 'write', thing: 'matter' }, params: book, body: newMatter, response: recordedAt,
      about: { sv: 'Börja ett ärende. If-Match är 0.', en: 'Begin a matter. If-Match is 0.' },
      answer: async ({ params, body, writing, who }) => {
        const shelved = library.find(params.id);
        if (!shelved) return refuse('not-found', { what: params.id });
        // A matter that stands in a file is not begun again; one that stands in the record is told of by its length.
        if ((await library.texts(shelved)).matters.some(({ file }) => matterName(file) === body.id)) return refuse('conflict', { found: 0 });
        const tried = tryMatter(`${body.id}.yaml`, body.text);
        if (tried.kind !== 'may') return refusalOf(tried);
        return recordedAnswer(await store.append({ stream: matterStream(params.id, body.id), kind: 'act', body: { text: body.text }, by: who.name, ...writing }));
      },
    }),
    writeRoute({
      method: 'post', path: '/api/regelbocker/{id}/arenden/{arende}/handelser', rights: { action: 'write', thing: 'matter' }, params: one, body: newAct, response: recordedAt,
      about: { sv: 'Skriv in en händelse sist i ett ärende.', en: 'Record an act at the end of a matter.' },
      answer: async ({ params, body, writing, who }) => {
        const found = await standing(params);
        if (!found) return refuse('not-found', { what: params.arende });
        if (writing.expected !== found.length) return refuse('conflict', { found: found.length });
        const tried = tryAct(found, body.act);
        if (tried.kind !== 'may') return refusalOf(tried);
        return recordedAnswer(await store.append({ stream: matterStream(params.id, params.arende), kind: 'act', body: { text: body.act }, by: who.name, ...writing }));
      },
    }),
    writeRoute({
      method: 'post', path: '/api/regelbocker/{id}/arenden/{arende}/lasning', rights: { action: 'write', thing: 'matter' }, params: one, body: fullerMatter, response: recordedAt,
      about: { sv: 'Lägg till punkter som bekräftats sedan ärendet sparades ur ett protokoll. Det som står där ändras inte.', en: 'Add clauses confirmed since a matter was saved from minutes. What stands there is not changed.' },
      answer: async ({ params, body, writing, who }) => {
        const found = await standing(params);
        // What stands in a file of the rulebook did not begin with a reading here.
        const shelved = library.find(params.id);
        const isFiled = shelved && (await library.texts(shelved)).matters.some(({ file }) => matterName(file) === params.arende);
        if (!found || isFiled) return refuse('not-found', { what: params.arende });
        if (writing.expected !== found.length) return refuse('conflict', { found: found.length });
        const stream = matterStream(params.id, params.arende);
        const { first, later } = partsOf(await store.stream(stream));
        const made = fullerReading(found.text.file, first, later, body.text);
        switch (made.kind) {
          // The text holds what was recorded later too: that stays in the record beside it.
          case 'fuller': return recordedAnswer(await store.append({ stream, kind: 'act', body: { text: made.text, reading: { added: [...made.added] } }, by: who.name, ...writing }));
          case 'same': return refuse('reading-same');
          case 'otherwise': return refuse('reading-otherwise', { what: made.clauses.join(', ') });
          case 'corrected': return refuse('reading-corrected');
          case 'refused': return refuseProblems(made.problems, 'against-the-rules');
        }
      },
    }),
  ];
}

type Listed = z.infer<typeof mattersListed>['matters'][number];

/** What a matter is said to be in a list; read once for each text. */
function listed({ id, text, length }: StandingMatter): Listed {
  const known = listings.get(text);
  if (known) return known;
  const { matter } = readMatter(text.file, text.text);
  const made = { id, caseNumber: matter?.head.caseNumber ?? '', heading: matter?.head.heading ?? '', acts: matter?.acts.length ?? 0, length };
  listings.set(text, made);
  return made;
}

const listings = new WeakMap<StandingMatter['text'], Listed>();

function refusalOf(tried: Exclude<Tried, { kind: 'may' }>): Refusal {
  switch (tried.kind) {
    case 'unreadable': return refuseProblems(tried.problems);
    case 'forbidden': return refuseProblems(tried.problems, 'against-the-rules');
    case 'notOne': return refuse('not-one-act');
  }
}
