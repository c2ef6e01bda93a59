import { importSent, type ImportRemark } from '../../../../wire/imports.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { work, type Work } from '../../../../wire/work/work.ts';
import { z } from 'zod';
import { acceptImport, type Accepted, type Sent } from '../../../imports/accept.ts';
import { importStream } from '../../../imports/streams.ts';
import { json, type Answer } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { problemOf, refuse, type Refusal } from '../../frame/refusal.ts';
import { writeRoute, type Route } from '../../frame/route.ts';
import type { Received } from '../../frame/upload/receive.ts';
import { MOST_WORKS, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const STEPS = 2;

/** Files are sent in: on disk before they are read, read as the commands read them, and recorded; or nothing is left of them. */
export const sendingRoutes = (house: House): readonly Route[] => [
  writeRoute({
    method: 'post', path: '/api/inlasningar', rights: { action: 'write', thing: 'import' }, body: importSent, takes: 'files', weight: 'heavy', response: z.union([recordedAt, work]),
    about: {
      sv: 'Läs in filer (fältet fil, upprepat): siffror till en regelbok, en leverans eller en befolkning. If-Match är längden i listan med samma kind och rulebook. Med Prefer: respond-async blir svaret ett arbete att följa.',
      en: 'Read in files (the field fil, repeated): figures of a rulebook, a delivery or a population. If-Match is the length in the list with the same kind and rulebook. With Prefer: respond-async the answer is a piece of work to follow.',
    },
    answer: async (asked) => {
      const { body: { kind, name, note = '', rulebook }, received, writing, who, language } = asked;
      if (!received) throw new RangeError('files were asked for and none were taken in');
      const shelved = rulebook === undefined ? undefined : house.library.find(rulebook);
      if (rulebook === undefined ? kind === 'figures' : !shelved) return refuse('not-found', { what: rulebook ?? 'rulebook' });
      const expected = (await house.store.stream(importStream(kind, rulebook))).length;
      if (writing.expected !== expected) return refuse('conflict', { found: expected });
      const sent: Sent = { kind, name, note, rulebook, folder: received.folder, files: received.files, by: who.name, writing, known: { rulebook: shelved?.folder, before: shelved?.mapping } };
      let answer: Answer = refuse('stopped');
      // Whoever is told of no work cannot stop it.
      if (asked.gone.aborted) return answer;
      const begun = house.works.begin(`inlasning ${kind}`, ownerOf(asked), async (hands) => {
        hands.progress(0, STEPS);
        const accepted = await held(received, () => acceptImport(house.data, house.store, sent, hands.signal));
        await house.imports.refresh();
        hands.progress(STEPS, STEPS);
        answer = answerOf(accepted);
        return outcomeOf(answer, accepted, (refusal) => problemOf(refusal, language));
      });
      if (begun === 'busy') return refuse('busy', { most: MOST_WORKS }, { headers: { 'retry-after': '2' } });
      if (asked.header('prefer') === 'respond-async') return json(begun, { status: 202 });
      const ended = await house.works.finished(begun.id);
      return ended !== undefined && hasFault(ended) ? refuse('fault', { number: ended.result.fault }) : answer;
    },
  }),
];

/** The folder is kept while it is read, also when the request has been answered; and after that where the record has an entry for it that could not be put in place. */
async function held(received: Received, act: () => Promise<Accepted>): Promise<Accepted> {
  received.hold();
  const accepted = await act();
  await received.letGo();
  return accepted;
}

function answerOf(accepted: Accepted): Answer {
  switch (accepted.kind) {
    case 'appended': return recordedAnswer(accepted.appended);
    case 'refused': return refuseRemarks(accepted.remarks);
    case 'there': return refuse('import-there', { name: accepted.body.name, by: accepted.by, when: accepted.when.slice(0, 10) });
    case 'stopped': return refuse('stopped');
  }
}

export function refuseRemarks(remarks: readonly ImportRemark[]): Refusal {
  return refuse('import-refused', {}, { faults: (language) => remarks.map(({ code, at, text }) => ({ code, text: text[language], ...(at ? { at } : {}) })) });
}

/** What a work came to: the entry, or why not, as it would have been answered. */
function outcomeOf(answer: Answer, accepted: Accepted, told: (refusal: Refusal) => ReturnType<typeof problemOf>): Outcome {
  if (answer.kind === 'refused') return { kind: 'refused', result: JSON.parse(JSON.stringify(told(answer))) as Outcome['result'] };
  return accepted.kind === 'appended' && accepted.appended.kind === 'recorded' ? { kind: 'done', result: { id: accepted.body.id, at: accepted.appended.entry.at, number: accepted.appended.entry.number } } : { kind: 'refused', result: {} };
}

function hasFault(ended: Work): ended is Work & { readonly result: { readonly fault: string } } {
  return typeof ended.result === 'object' && ended.result !== null && 'fault' in ended.result && typeof ended.result['fault'] === 'string';
}
