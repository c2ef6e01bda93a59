import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { deliveriesListed, newRun, runBody, runReport, runsListed } from '../../../../wire/work/runs.ts';
import { work } from '../../../../wire/work/work.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { deliveriesOf, monthsOf } from '../../data/deliveries.ts';
import { RUNS, runsIn, runStream } from '../../data/runs.ts';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse } from '../../frame/refusal.ts';
import { route, writeRoute, type Route } from '../../frame/route.ts';
import { inFolder } from '../../work/in-folder.ts';
import { layRulebook } from '../../work/lay-rulebook.ts';
import { runCommand } from '../../work/run-command.ts';
import { MOST_WORKS, type Hands, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const one = z.object({ rulebook: z.string().max(200), manad: z.string().max(7) });

/** Monthly runs: started as work, kept in the record when they are done, approved by somebody else. */
export const runRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/leveranser', rights: { action: 'read', thing: 'run' }, pages: 'deliveries', response: deliveriesListed, about: { sv: 'Leveranser som en månad kan köras på.', en: 'Deliveries that a month can be run on.' },
    answer: async () => json({ deliveries: deliveriesOf(house.data).map((delivery) => ({ id: delivery.id, months: monthsOf(delivery), ...(delivery.rulebook === undefined ? {} : { rulebook: delivery.rulebook }) })) }),
  }),
  route({
    method: 'get', path: '/api/korningar', rights: { action: 'read', thing: 'run' }, pages: 'runs', response: runsListed, about: { sv: 'Månadskörningarna.', en: 'The monthly runs.' },
    answer: async () => {
      const streams = await house.store.streams(RUNS);
      const all = await Promise.all(streams.map(async ({ stream }) => runsIn(stream, await house.store.stream(stream))));
      return json({ runs: all.flat() });
    },
  }),
  route({
    method: 'get', path: '/api/korningar/{rulebook}/{manad}/{namn}', rights: { action: 'read', thing: 'run' }, params: one.extend({ namn: z.string().max(40) }), response: z.json(),
    about: { sv: 'En körning som den är sparad.', en: 'A run as it is kept.' },
    answer: async ({ params }) => {
      const found = runsIn(runStream(params.rulebook, params.manad), await house.store.stream(runStream(params.rulebook, params.manad))).find(({ name }) => name === params.namn);
      const bytes = found && await house.store.content(found.file);
      return bytes ? json(JSON.parse(bytes.toString('utf8'))) : refuse('not-found', { what: params.namn });
    },
  }),
  route({
    method: 'get', path: '/api/korningar/{rulebook}/{manad}/{namn}/redovisning', rights: { action: 'read', thing: 'run' }, params: one.extend({ namn: z.string().max(40) }), response: runReport,
    about: { sv: 'En körning som den redovisades: kontrollsummor, belopp och stegen från månaden före.', en: 'A run as it was told: control totals, amounts and the steps from the month before.' },
    answer: async ({ params }) => {
      const entries = await house.store.stream(runStream(params.rulebook, params.manad));
      const report = entries.flatMap(({ body, kind }) => (kind === 'run' ? runBody.safeParse(body).data ?? [] : [])).find(({ name }) => name === params.namn)?.report;
      const bytes = report === undefined ? undefined : await house.store.content(report);
      return bytes ? json(JSON.parse(bytes.toString('utf8'))) : refuse('not-found', { what: `${params.namn}/redovisning` });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/korningar/{rulebook}/{manad}/{namn}/godkannande', rights: { action: 'approve', thing: 'run' }, params: one.extend({ namn: z.string().max(40) }), response: recordedAt,
    about: { sv: 'Godkänn en körning som någon annan har gjort.', en: 'Approve a run that somebody else has made.' },
    answer: async ({ params, who, writing }) => {
      const stream = runStream(params.rulebook, params.manad);
      const entries = await house.store.stream(stream);
      const found = runsIn(stream, entries).find(({ name }) => name === params.namn);
      if (!found) return refuse('not-found', { what: params.namn });
      if (writing.expected !== entries.length) return refuse('conflict', { found: entries.length });
      if (found.by === who.name) return refuse('same-person', { who: who.name });
      return recordedAnswer(await house.store.append({ stream, kind: 'confirmation', body: { name: params.namn }, by: who.name, ...writing }));
    },
  }),
  route({
    method: 'post', path: '/api/korningar', rights: { action: 'write', thing: 'run' }, body: newRun, weight: 'heavy', response: work,
    about: { sv: 'Kör en månad. Svaret är ett arbete att följa; körningen sparas när den är klar.', en: 'Run a month. The answer is a piece of work to follow; the run is kept when it is done.' },
    answer: async (asked) => {
      const { rulebook, month, delivery } = asked.body;
      if (!house.library.find(rulebook)) return refuse('not-found', { what: rulebook });
      if (!deliveriesOf(house.data).some(({ id }) => id === delivery)) return refuse('not-found', { what: delivery });
      const begun = house.works.begin(`korning ${month}`, ownerOf(asked), (hands) => run(house, asked.body, asked, hands));
      return begun === 'busy' ? refuse('busy', { most: MOST_WORKS }) : json(begun, { status: 202 });
    },
  }),
];

/** The earlier runs of the month are laid beside the command as it knows them; the one it makes goes into the record, or nothing does. */
async function run(house: House, { rulebook, month, delivery, correct }: z.infer<typeof newRun>, { who, language }: Parameters<typeof ownerOf>[0] & { readonly language: 'sv' | 'en' }, hands: Hands): Promise<Outcome> {
  const shelved = house.library.find(rulebook);
  const served = deliveriesOf(house.data).find(({ id }) => id === delivery);
  const stream = runStream(rulebook, month);
  const entries = await house.store.stream(stream);
  return inFolder(async (folder) => {
    const kept = join(folder, 'korningar');
    await mkdir(kept);
    for (const { name, file } of runsIn(stream, entries)) await writeFile(join(kept, `${name}.json`), await house.store.content(file) ?? '');
    const before = new Set(await readdir(kept));
    const figures = served?.mapping ?? shelved?.mapping;
    const rules = shelved && await layRulebook(house, shelved, [], () => join(folder, 'regelbok'));
    const said = await runCommand([
      'manadskorning', month, `--regelbok=${rules ?? ''}`, `--leverans=${served?.folder ?? ''}`, `--korningar=${kept}`, '--json',
      ...(figures === undefined ? [] : [`--siffror=${figures}`]), ...(correct === undefined ? [] : [`--ratta=${correct}`]),
    ], folder, language, hands);
    const made = (await readdir(kept)).find((name) => !before.has(name));
    if (said.code !== 0 || made === undefined) return { kind: 'refused', result: { code: said.code, errors: said.errors } };
    const bytes = await readFile(join(kept, made));
    const record = savedRun.parse(JSON.parse(bytes.toString('utf8')));
    const report = Buffer.from(JSON.stringify(runReport.parse((JSON.parse(said.out) as { readonly result: unknown }).result)));
    const body: z.infer<typeof runBody> = { name: made.replace('.json', ''), kind: record.kind, reason: record.reason, payoutDay: record.payoutDay, sureness: record.sureness, sums: record.control.sums, file: fingerprint(bytes), report: fingerprint(report) };
    if (hands.signal.aborted) return { kind: 'refused', result: {} };
    const appended = await house.store.append({ stream, kind: 'run', body, by: who.name, expected: entries.length, contents: [bytes, report] });
    return appended.kind === 'recorded' ? { kind: 'done', result: { name: body.name, at: appended.entry.at, number: appended.entry.number, sums: body.sums, said: JSON.parse(said.out) as string } } : { kind: 'refused', result: { conflict: true } };
  });
}

const savedRun = z.object({ kind: z.string(), reason: z.string(), payoutDay: z.string(), sureness: z.string(), control: z.object({ sums: z.array(z.object({ rule: z.string(), value: z.string() })) }) });
