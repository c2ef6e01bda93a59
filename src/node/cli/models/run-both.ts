import { receiptOf, type Receipt } from '../../../core/calculation/receipt.ts';
import { leastSure } from '../../../core/calculation/sureness.ts';
import { changeOfModels } from '../../../core/comparison/models/change-of-models.ts';
import { openChoicesOf, type Model } from '../../../core/comparison/models/model.ts';
import type { ToldChange, ToldModel } from '../../../core/swedish/models/told-change.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import type { EngineName } from '../../engines/open/engine-name.ts';
import { openFolder, type OpenFolder } from '../population/folder/open-folder.ts';
import { gathersOf, runOpen, type Computed } from '../population/folder/run-open.ts';
import type { Reader } from '../population/folder/shared-columns.ts';
import { withWork, type OrRefused, type Work } from '../population/folder/work.ts';
import { refused } from '../said.ts';
import { listingsIn } from './listings.ts';
import { nameOf, type Side } from './side.ts';

/** Two models, and the population they are computed over. */
export interface BothAsked {
  readonly before: Side;
  readonly after: Side;
  readonly folder: string;
  readonly engine: EngineName;
  readonly least: number;
}

export interface RanBoth {
  readonly kind: 'ran';
  readonly told: ToldChange;
  readonly receipt: Receipt;
}

/** Computes both models over the population in a folder, which is read and checked once. */
export function runBoth(asked: BothAsked, options: Options): Promise<OrRefused<RanBoth>> {
  return withWork(options, (work) => run(asked, options, work));
}

async function run({ before, after, folder, engine, least }: BothAsked, options: Options, work: Work): Promise<OrRefused<RanBoth>> {
  const { language } = options;
  const no = (text: string): OrRefused<RanBoth> => ({ kind: 'refused', said: refused(text) });
  const opened = await openFolder(folder, [before.program, after.program], { kind: 'refuse' }, options, work);
  if (opened.kind === 'refused') return opened;
  const [first, second] = opened.readers as readonly [Reader, Reader];
  const { period } = before.program;

  const [gathers, more] = [gathersOf(first), gathersOf(second)];
  const one = await computed(opened, first, before, engine, work, (done) => { work.bar.show(done, gathers + more); });
  if (one.kind === 'refused') return one;
  const other = await computed(opened, second, after, engine, work, (done) => { work.bar.show(gathers + done, gathers + more); });
  if (other.kind === 'refused') return other;
  const models: readonly [Model, Model] = [{ ...before, calculation: one.calculation }, { ...after, calculation: other.calculation }];
  const changed = changeOfModels(...models, await listingsIn(opened.source, period), least);
  if (changed.kind === 'tooFew') return no(phrase('models-few', language, String(least)));

  const receipt = receiptOf(packageVersion(), before.files, [...one.figures, ...await opened.marks()], before.asked);
  const against = receiptOf(packageVersion(), after.files, other.figures, after.asked);
  const sureness = leastSure(one.sureness.get(before.total) ?? opened.sureness, other.sureness.get(after.total) ?? opened.sureness);
  const { entities } = before.rulebook.declarations;
  return {
    kind: 'ran', receipt: { ...receipt, against: { ...part(against), totals: [before.total, after.total], least } },
    told: {
      change: changed.change, sureness, entities: new Map([...after.rulebook.declarations.entities, ...entities]),
      before: toldModel(before, models[0], receipt), after: toldModel(after, models[1], against),
    },
  };
}

function computed(opened: OpenFolder, reader: Reader, { rulebook, options }: Side, engine: EngineName, work: Work, month: (done: number) => void): Promise<OrRefused<Computed>> {
  return runOpen<Computed>(opened, { reader, rulebook, engine }, options, { ...work, month }, (done) => Promise.resolve(done));
}

function part({ rulebook, figures, scenarios, choices, values }: Receipt): Pick<Receipt, 'rulebook' | 'figures' | 'scenarios' | 'choices' | 'values'> {
  return { rulebook, figures, scenarios, choices, values };
}

function toldModel({ rulebook }: Side, model: Model, { scenarios, choices, values }: Receipt): ToldModel {
  return { rulebook: nameOf(rulebook), scenarios, choices, values, openChoices: openChoicesOf(model) };
}
