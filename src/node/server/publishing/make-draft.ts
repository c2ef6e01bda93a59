import type { z } from 'zod';
import { tellProblem, type TellableProblem } from '../../../core/swedish/problems/tell.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { newDraft } from '../../../wire/writes/publications.ts';
import { fingerprint } from '../../fingerprint.ts';
import { readDecided } from '../../project/read-decided.ts';
import { readFigures } from '../../readers/read-figures.ts';
import type { Shelved } from '../data/catalogue.ts';
import { dayHere } from '../data/day-here.ts';
import type { House } from '../routes/house.ts';
import { inFolder } from '../work/in-folder.ts';
import { runCommands } from '../work/run-commands.ts';
import type { Hands, Outcome } from '../work/works.ts';
import { layBook } from './book-folder.ts';
import { draftTold, type DraftPart, type Drafts } from './drafts.ts';
import { planOf } from './plan.ts';
import { isSameThing, publications } from './published.ts';

export interface Making {
  readonly asked: z.infer<typeof newDraft>;
  readonly shelved: Shelved;
  readonly owner: string;
  readonly language: Language;
}

/** Makes everything that is to be published of a matter. Nothing is published by it: when one part cannot be made there is no draft. */
export function makeDraft(house: House, drafts: Drafts, { asked, shelved, owner, language }: Making, hands: Hands): Promise<Outcome> {
  const wrong = (errors: string): Outcome => ({ kind: 'refused', result: { errors } });
  const problems = (all: readonly TellableProblem[]): Outcome => wrong(all.map((one) => tellProblem(one, language)).join('\n\n'));
  return inFolder(async (folder) => {
    const book = await layBook(house, shelved, asked.proposals, folder);
    const read = readDecided(book.folder);
    if (read.kind !== 'read' || !read.files.rulebook) return problems(read.kind === 'read' ? read.files.problems : []);
    const { rulebook } = read.files;
    const declaration = [...rulebook.declarations.comparisons.values()].find(({ caseNumber }) => caseNumber === asked.caseNumber);
    if (!declaration || shelved.mapping === undefined) return wrong(`${shelved.id} ${asked.caseNumber}`);
    const figures = await readFigures(shelved.mapping, declaration.period, rulebook.declarations);
    if ('problems' in figures) return problems(figures.problems);
    const plan = planOf({ declaration, rulebook, figures: figures.figures, mapping: shelved.mapping, book, day: dayHere(house.now()) });
    hands.progress(0, plan.length);
    // What is published is the same for everybody, so that it is in Swedish whoever publishes it.
    const said = await runCommands(plan.map(({ line }) => line), folder, 'sv', hands);
    const failed = said.find(({ code }) => code !== 0);
    if (failed || said.length !== plan.length) return wrong(failed?.errors ?? '');
    const standing = (await publications(house)).filter(({ withdrawn }) => withdrawn === undefined);
    const parts = plan.map(({ title, command, media, words }, at): DraftPart => {
      const bytes = new TextEncoder().encode(said[at]?.out ?? '');
      const own = { title, command, media, words: [...words], fingerprint: fingerprint(bytes), bytes };
      const before = standing.findLast((one) => isSameThing(one, own));
      return { ...own, news: before === undefined ? 'new' : before.fingerprint === own.fingerprint ? 'same' : 'changed' };
    });
    const last = standing.at(-1)?.edition;
    const gone = standing.filter((one) => one.edition === last && one.id !== last && !parts.some((part) => isSameThing(one, part))).map(({ title }) => title);
    return { kind: 'done', result: draftTold(drafts.keep({ owner, parts, gone })) };
  });
}
