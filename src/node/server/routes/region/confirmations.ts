import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageProblem } from '../../../../core/language/problems.ts';
import { withChangedAct } from '../../../../core/minutes/record/file/change-act.ts';
import { matterOf } from '../../../../core/minutes/record/file/confirm.ts';
import { draftYaml } from '../../../../core/minutes/record/file/draft-yaml.ts';
import { readDraft } from '../../../../core/minutes/record/file/read-draft.ts';
import { changedByComment, draftHead, matterHead } from '../../../../core/swedish/minutes/record/draft-words.ts';
import type { Recorded } from '../../../../wire/record.ts';
import { confirmation, confirmationsListed, newConfirmation, type Confirmation } from '../../../../wire/work/confirmations.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { readingOf, READINGS, type ReadingBody } from '../../data/readings.ts';
import { json } from '../../frame/answer.ts';
import { recordedAnswer } from '../../frame/recorded.ts';
import { refuse, refuseProblems } from '../../frame/refusal.ts';
import { route, writeRoute, type Asking, type Route } from '../../frame/route.ts';
import { inFolder } from '../../work/in-folder.ts';
import { runCommand } from '../../work/run-command.ts';
import { MOST_WORKS, type Hands, type Outcome } from '../../work/works.ts';
import type { House } from '../house.ts';
import { ownerOf } from '../works.ts';

const one = z.object({ id: z.string().max(64) });

/** From what minutes say to what a person says they say: clause by clause, kept in the record as it goes. */
export const confirmationRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get', path: '/api/protokoll/{id}/bekraftelser', rights: { action: 'read', thing: 'minutesReading' }, params: one, pages: 'confirmations', response: confirmationsListed,
    about: { sv: 'Hur långt varje paragraf i ett protokoll har bekräftats.', en: 'How far each paragraph of minutes has been confirmed.' },
    answer: async ({ params: { id } }) => {
      const entries = await house.store.stream(`${READINGS}${id}`);
      return entries.length === 0 ? refuse('not-found', { what: id }) : json({ confirmations: [...latestIn(entries).values()], length: entries.length }, { stream: entries.length });
    },
  }),
  writeRoute({
    method: 'post', path: '/api/protokoll/{id}/bekraftelser', rights: { action: 'approve', thing: 'minutesReading' }, params: one, body: newConfirmation, weight: 'heavy', response: recordedAt,
    about: { sv: 'Säg vem ett namn är och vilka punkter som stämmer. Det som är bekräftat blir ett ärende när det håller.', en: 'Say who a name is and which clauses are right. What is confirmed becomes a matter when it holds.' },
    answer: async (asked) => {
      const { params: { id }, writing, who } = asked;
      const stream = `${READINGS}${id}`;
      const [found, entries] = [await readingOf(house.store, id), await house.store.stream(stream)];
      if (!found) return refuse('not-found', { what: id });
      if (writing.expected !== entries.length) return refuse('conflict', { found: entries.length });
      const before = latestIn(entries);
      const earlier = asked.body.item === undefined ? [...before.values()].at(-1) : before.get(asked.body.item.replace(/^§\s*/u, ''));
      const { change } = asked.body;
      if (change) {
        const made = earlier && changed(earlier, change, who.name);
        if (!made) return refuse('not-one-act');
        return made.kind === 'changed' ? recordedAnswer(await house.store.append({ stream, kind: 'confirmation', body: made.confirmation, by: who.name, ...writing })) : refuseProblems(made.problems);
      }
      const begun = house.works.begin('bekraftelse', ownerOf(asked), (hands) => confirmed(found, earlier, asked.body, asked, hands));
      if (begun === 'busy') return refuse('busy', { most: MOST_WORKS });
      const ended = await house.works.finished(begun.id);
      const made = ended?.state === 'done' ? confirmation.safeParse(ended.result).data : undefined;
      if (made) return recordedAnswer(await house.store.append({ stream, kind: 'confirmation', body: made, by: who.name, ...writing }));
      const why = z.object({ errors: z.string() }).safeParse(ended?.result).data?.errors;
      return why === undefined ? refuse('stopped') : refuse('invalid', {}, { faults: () => [{ code: 'confirmation', text: why }] });
    },
  }),
];

function latestIn(entries: readonly Recorded[]): ReadonlyMap<string, z.infer<typeof confirmationsListed>['confirmations'][number]> {
  return new Map(entries.flatMap(({ kind, body, by, when }) => {
    const read = kind === 'confirmation' ? confirmation.safeParse(body).data : undefined;
    return read ? [[read.item, { ...read, by, when }] as const] : [];
  }));
}

type ActChange = NonNullable<z.infer<typeof newConfirmation>['change']>;

/** One act of the draft as a person says it reads, and the matter of what is then still confirmed. Undefined when it is not one act, or none of the draft's. */
function changed(earlier: Confirmation, { id, act, settles }: ActChange, by: string): { readonly kind: 'changed'; readonly confirmation: Confirmation } | { readonly kind: 'unreadable'; readonly problems: readonly LanguageProblem[] } | undefined {
  const read = readDraft('arende.utkast.yaml', earlier.draft);
  if (read.kind === 'refused') return { kind: 'unreadable', problems: read.problems };
  const draft = withChangedAct(read.draft, { id, act, settles, by, comment: changedByComment(by) });
  if (!draft) return undefined;
  const left = draft.clauses.some(({ confirmedBy }) => confirmedBy !== undefined) ? matterOf(draft, matterHead) : undefined;
  const { item, members, said } = earlier;
  return { kind: 'changed', confirmation: { item, said, ...(members === undefined ? {} : { members }), draft: draftYaml(draft, draftHead(draft)), ...(left?.kind === 'confirmed' ? { matter: left.text } : {}) } };
}

/** The command of the command line on the minutes, with the draft as it stands beside it; who confirms is who asks. */
function confirmed(reading: ReadingBody & { readonly bytes: Buffer }, earlier: Confirmation | undefined, wish: z.infer<typeof newConfirmation>, { who, language }: Pick<Asking, 'who' | 'language'>, hands: Hands): Promise<Outcome> {
  return inFolder(async (folder) => {
    const members = wish.members ?? earlier?.members;
    const item = wish.item ?? earlier?.item;
    await writeFile(join(folder, reading.name), reading.bytes);
    if (members !== undefined) await writeFile(join(folder, 'organ.yaml'), members);
    if (earlier) await writeFile(join(folder, 'arende.utkast.yaml'), earlier.draft);
    if (earlier?.matter !== undefined) await writeFile(join(folder, 'arende.yaml'), earlier.matter);
    const said = await runCommand([
      'las', '--till-arende=arende.yaml', ...(members === undefined ? [] : ['--organ=organ.yaml']), ...(item === undefined ? [] : [`--paragraf=${item}`]), ...wish.names.map((name) => `--namn=${name}`),
      ...(wish.confirm === undefined ? [] : [`--godkann=${wish.confirm}`, `--av=${who.name}`]), '--', reading.name,
    ], folder, language, hands);
    const draft = join(folder, 'arende.utkast.yaml');
    if (said.code !== 0 || !existsSync(draft)) return { kind: 'refused', result: { errors: said.errors } };
    const text = await readFile(draft, 'utf8');
    const matter = existsSync(join(folder, 'arende.yaml')) ? await readFile(join(folder, 'arende.yaml'), 'utf8') : undefined;
    return { kind: 'done', result: { item: itemIn(text) ?? item ?? '', draft: text, said: said.out, ...(matter === undefined ? {} : { matter }), ...(members === undefined ? {} : { members }) } };
  });
}

/** The paragraph that a draft says it is of. */
function itemIn(draft: string): string | undefined {
  return /^\s*paragraf: "?§?\s*([^"\n]+?)"?\s*$/mu.exec(draft)?.[1];
}
