import { z } from 'zod';
import { fieldFault } from '../../../core/swedish/server/field-faults.ts';
import { actionWord, roleWord, thingWord } from '../../../core/swedish/server/rights.ts';
import { commandAnswer, commandsListed, commandWish } from '../../../wire/work/commands.ts';
import { may } from '../../../wire/rights.ts';
import { work } from '../../../wire/work/work.ts';
import { notTaken } from '../../cli/taking/refusal.ts';
import { json } from '../frame/answer.ts';
import { refuse, type Refusal } from '../frame/refusal.ts';
import { route, type Asking, type Route } from '../frame/route.ts';
import { ALLOWED, type AllowedCommand } from '../work/allowed.ts';
import { commandInFolder } from '../work/in-folder.ts';
import { MOST_WORKS } from '../work/works.ts';
import type { House } from './house.ts';
import { ownerOf } from './works.ts';

/** Every command of the command line that only reads, on what the server has. */
export const commandRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/kommandon', rights: { action: 'read', thing: 'comparison' }, response: commandsListed, about: { sv: 'Kommandona, och vad vart och ett tar.', en: 'The commands, and what each takes.' },
    answer: async () => json({ commands: ALLOWED.map(({ name, words, options }) => ({ name, words: [...words], options: { ...options } })) }),
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
        return ran.kind === 'ran' ? { kind: 'done', result: ran.answer } : { kind: 'refused', result: { field: ran.field } };
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
    return refuse('fields', {}, { faults: (language) => [{ code: 'field-unknown', text: fieldFault('unknown', field, language), at: { field } }] });
  }
  return refuse('fault', { number: typeof result === 'object' && result !== null && 'fault' in result ? String(result.fault) : '' });
}
