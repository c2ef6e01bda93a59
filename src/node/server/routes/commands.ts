import { z } from 'zod';
import { ELSEWHERE } from '../../../core/swedish/server/elsewhere.ts';
import { fieldFault } from '../../../core/swedish/server/field-faults.ts';
import { actionWord, roleWord, thingWord } from '../../../core/swedish/server/rights.ts';
import { commandAnswer, commandsListed, commandWish } from '../../../wire/work/commands.ts';
import { may } from '../../../wire/rights.ts';
import { work } from '../../../wire/work/work.ts';
import { notTaken } from '../../cli/taking/refusal.ts';
import { json } from '../frame/answer.ts';
import { refuse, type Refusal } from '../frame/refusal.ts';
import { route, type Asking, type Route } from '../frame/route.ts';
import { ALLOWED, OWN_ROUTES, type AllowedCommand } from '../work/allowed.ts';
import { commandInFolder } from '../work/in-folder.ts';
import { MOST_WORKS } from '../work/works.ts';
import type { House } from './house.ts';
import { ownerOf } from './works.ts';

/** Every command of the command line that only reads, on what the server has. */
export const commandRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/kommandon', rights: { action: 'read', thing: 'comparison' }, response: commandsListed, about: { sv: 'Kommandona och vad vart och ett tar, de som har egna adresser, och de som bara finns på kommandoraden, med skälet.', en: 'The commands and what each takes, those with addresses of their own, and those on the command line only, with the reason.' },
    answer: async ({ language }) => json({
      commands: ALLOWED.map(({ name, acts = [], words, options }) => ({ name, acts: [...acts], words: [...words], options: { ...options } })),
      routes: [...OWN_ROUTES].map(([name, paths]) => ({ name, paths: [...paths] })), elsewhere: Object.entries(ELSEWHERE).map(([name, why]) => ({ name, why: why[language] })),
    }),
  }),
  route({
    method: 'post', path: '/api/kommandon/{namn}', rights: { action: 'read', thing: 'comparison' }, params: z.object({ namn: z.string().max(40) }), body: commandWish, weight: 'heavy',
    response: z.union([commandAnswer, work]),
    about: { sv: 'Kör ett kommando som bara läser. Med Prefer: respond-async blir svaret ett arbete att följa.', en: 'Run a command that only reads. With Prefer: respond-async the answer is a piece of work to follow.' },
    answer: async (asked) => {
      const allowed = allowedCommand(asked.params.namn, asked.body.options ?? {}, asked);
      if ('kind' in allowed) return allowed;
      const begun = house.works.begin(allowed.name, ownerOf(asked), async (hands) => {
        const ran = await commandInFolder(house, allowed, asked.body, asked.language, hands);
        // What a stopped command had time to say is no answer.
        if (hands.signal.aborted) return { kind: 'refused', result: {} };
        return ran.kind === 'ran' ? { kind: 'done', result: ran.answer } : { kind: 'refused', result: ran };
      });
      if (begun === 'busy') return refuse('busy', { most: MOST_WORKS }, { headers: { 'retry-after': '2' } });
      if (asked.header('prefer') === 'respond-async') return json(begun, { status: 202 });
      const ended = await house.works.finished(begun.id);
      switch (ended?.state) {
        case 'done': return json(ended.result);
        case 'stopped': return refuse('stopped');
        case 'running': case 'refused': case undefined: return refuseField(ended?.result);
      }
    },
  }),
];

/** A command that may be run by whoever asks with those options; else why not. */
export function allowedCommand(name: string, options: Readonly<Record<string, unknown>>, { who, language }: Pick<Asking, 'who' | 'language'>): AllowedCommand | Refusal {
  const found = ALLOWED.find((one) => one.name === name);
  if (!found) return refuse('not-found', { what: name });
  if (may(who.role, 'read', found.thing) !== 'allowed') return refuse('denied', { role: roleWord(who.role, language), action: actionWord('read', language), thing: thingWord(found.thing, language) });
  const takes = Object.keys(found.options);
  const others = Object.keys(options).filter((option) => !takes.includes(option));
  if (others.length === 0) return found;
  return refuse('fields', {}, {
    faults: (told) => others.map((option) => ({ code: 'field-unknown', text: notTaken(name, [{ name: option, written: `--${option}` }], takes, told), at: { field: `options.${option}` } })),
  });
}

export function refuseField(result: unknown): Refusal {
  if (typeof result === 'object' && result !== null && 'field' in result && typeof result.field === 'string') {
    const { field } = result;
    const [fault, expected] = 'least' in result ? ['small', String(result.least)] as const : ['unknown', field] as const;
    return refuse('fields', {}, { faults: (language) => [{ code: `field-${fault}`, text: fieldFault(fault, expected, language), at: { field } }] });
  }
  return refuse('fault', { number: typeof result === 'object' && result !== null && 'fault' in result ? String(result.fault) : '' });
}
