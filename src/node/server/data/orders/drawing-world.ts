import { calculate } from '../../../../core/calculation/calculate.ts';
import { factsOf } from '../../../../core/calculation/figures-facts.ts';
import { receiptOf } from '../../../../core/calculation/receipt.ts';
import { recordedMatter } from '../../../../core/procedure/recorded-matter.ts';
import { asDecided } from '../../../../core/register/as-decided/as-decided.ts';
import { indexRegister } from '../../../../core/register/index/index-register.ts';
import { readRegister } from '../../../../core/register/reading/read-register.ts';
import { asOf } from '../../../../core/rulebook/as-of.ts';
import { resolve } from '../../../../core/rulebook/resolve.ts';
import { loadRulebook } from '../../../../core/rulebook/rulebook.ts';
import type { RulebookTexts, TextFile } from '../../../../wire/rulebooks.ts';
import { keptTexts, type KeptRun } from '../../../monthly/store.ts';
import type { Calculated, DrawingWorld, Got } from '../../../payments/drawing/world.ts';
import { packageVersion } from '../../../project/package.ts';
import { readFigures } from '../../../readers/read-figures.ts';
import type { Store } from '../../../store/store.ts';
import { refuse, type Refusal } from '../../frame/refusal.ts';
import { addedRegister } from '../additions.ts';
import type { Shelved } from '../catalogue.ts';
import type { Library } from '../library.ts';
import { mattersOf } from '../matters.ts';
import { runsIn, runStream } from '../runs.ts';

type Here<Content> = Got<Content, Refusal>;

/** What an order of a rulebook is drawn from: its register and matters with what was recorded after them, its rules and figures, and the kept runs. */
export async function drawingWorld(shelved: Shelved, { library, store }: { readonly library: Library; readonly store: Store }): Promise<Here<DrawingWorld<Refusal>>> {
  const texts = await library.texts(shelved);
  const read = readRegister([...texts.register, ...await addedRegister(store, shelved.id)]);
  if (!read.register) return { kind: 'wrong', problems: read.problems };
  const matters = (await mattersOf(store, shelved.id, texts.matters)).map(({ text }) => text);
  return {
    kind: 'got',
    content: {
      sources: { register: indexRegister(read.register), matter: undefined },
      calculated: (year) => calculated(shelved, texts, matters, year),
      runsOf: (month) => runsOf(store, shelved.id, month),
    },
  };
}

/** A year by what has been decided, in the documents and by the matters. */
async function calculated(shelved: Shelved, texts: RulebookTexts, matters: readonly TextFile[], year: number): Promise<Here<Calculated>> {
  const loaded = loadRulebook(texts.documents);
  if (!loaded.rulebook) return { kind: 'wrong', problems: loaded.problems };
  const recorded = matters.map(({ file, text }) => recordedMatter(`arenden/${file}`, text));
  const unread = recorded.flatMap(({ problems }) => problems);
  if (unread.length > 0) return { kind: 'wrong', problems: unread };
  const decided = asDecided(loaded.rulebook, recorded.flatMap(({ matter }) => matter ?? []));
  if (!decided.rulebook) return { kind: 'wrong', problems: decided.problems };
  if (shelved.mapping === undefined) return { kind: 'unopened', instead: refuse('not-found', { what: `${shelved.id} ${year}` }) };
  const figures = await readFigures(shelved.mapping, { year }, decided.rulebook.declarations);
  if ('problems' in figures) return { kind: 'wrong', problems: figures.problems };
  const resolved = resolve(decided.rulebook, asOf({ year }));
  if (resolved.kind === 'refused') return { kind: 'wrong', problems: resolved.problems };
  const calculation = calculate(resolved.program, factsOf(figures.figures, decided.rulebook.declarations));
  const files = [...texts.documents, ...matters].map(({ file, fingerprint }) => ({ file, fingerprint }));
  return { kind: 'got', content: { calculation, figures: figures.figures, receipt: receiptOf(packageVersion(), files, figures.figures.files, asOf({ year })) } };
}

async function runsOf(store: Store, rulebook: string, month: string): Promise<Here<readonly KeptRun[]>> {
  const stream = runStream(rulebook, month);
  const texts = await Promise.all(runsIn(stream, await store.stream(stream)).map(async ({ name, file }) => ({ file: `${name}.json`, text: (await store.content(file))?.toString('utf8') ?? '' })));
  const kept = keptTexts(texts);
  return 'problem' in kept ? { kind: 'wrong', problems: [kept.problem] } : { kind: 'got', content: kept };
}
