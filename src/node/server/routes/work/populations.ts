import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { paging } from '../../../../wire/record.ts';
import { newPopulation, populationBody, populationsListed } from '../../../../wire/work/populations.ts';
import { work } from '../../../../wire/work/work.ts';
import { DESCRIPTION_FILE } from '../../../population/generate/described.ts';
import { readDescription } from '../../../population/read/description.ts';
import { populationsFolder, populationsOf } from '../../data/populations.ts';
import { json } from '../../frame/answer.ts';
import { paged } from '../../frame/paged.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Asking, type Route } from '../../frame/route.ts';
import type { Writing } from '../../frame/written.ts';
import { makePopulation } from '../../work/make-population.ts';
import { MOST_WORKS, type Hands, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const populationStream = (id: string): string => `population:${id}`;

/** Populations: which there are to run a rulebook over, and synthetic ones that are made here. Their rows never leave the server. */
export const populationRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/befolkningar', rights: { action: 'read', thing: 'population' }, query: paging, response: populationsListed,
    about: { sv: 'Befolkningar som en regelbok kan räknas på; after är hur många som setts.', en: 'Populations that a rulebook can be run over; after is how many have been seen.' },
    answer: async ({ query }) => {
      const { page, more } = paged(populationsOf(house.data), query);
      return json({ populations: await Promise.all(page.map((one) => listed(house, one))), ...more });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/befolkningar', rights: { action: 'write', thing: 'population' }, body: newPopulation, weight: 'heavy', response: work,
    about: { sv: 'Gör en syntetisk befolkning. Svaret är ett arbete att följa; befolkningen finns, med sin post i liggaren, när det är klart. If-Match är 0.', en: 'Make a synthetic population. The answer is a piece of work to follow; the population is there, with its entry in the record, when it is done. If-Match is 0.' },
    answer: async (asked) => {
      const { body: wish, writing } = asked;
      const found = (await house.store.stream(populationStream(wish.id))).length;
      if (writing.expected !== found || existsSync(join(populationsFolder(house.data), wish.id))) return refuse('conflict', { found });
      const begun = house.works.begin(`befolkning ${wish.id}`, ownerOf(asked), (hands) => make(house, wish, asked, writing, hands));
      return begun === 'busy' ? refuse('busy', { most: MOST_WORKS }) : json(begun, { status: 202 });
    },
  }),
];

async function listed({ store }: House, { id, folder }: { readonly id: string; readonly folder: string }): Promise<z.infer<typeof populationsListed>['populations'][number]> {
  const read = readDescription(join(folder, DESCRIPTION_FILE));
  const [entry] = await store.stream(populationStream(id));
  const body = populationBody.safeParse(entry?.body).data;
  return {
    id, sureness: read?.made === 'synthetic' ? 'constructed' : 'reported', ...(read?.units ? { units: read.units.length } : {}),
    ...(entry && body ? { persons: body.persons, months: body.months, seed: body.seed, by: entry.by, when: entry.when } : {}),
  };
}

/** There with its entry, or not at all. */
async function make({ data, store }: House, wish: z.infer<typeof newPopulation>, { who, language }: Pick<Asking, 'who' | 'language'>, writing: Writing, hands: Hands): Promise<Outcome> {
  const made = await makePopulation(data, wish, language, hands);
  if (made.kind === 'taken') return { kind: 'refused', result: { conflict: true } };
  if (made.kind === 'refused') return { kind: 'refused', result: { errors: made.errors } };
  const appended = await store.append({ stream: populationStream(wish.id), kind: 'import', body: made.body, by: who.name, ...writing });
  if (appended.kind === 'recorded') return { kind: 'done', result: { id: wish.id, at: appended.entry.at, number: appended.entry.number, rows: { ...made.body.rows } } };
  await made.takeBack();
  return { kind: 'refused', result: { conflict: true } };
}
