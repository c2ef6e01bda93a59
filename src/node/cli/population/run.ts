import type { Calculation } from '../../../core/calculation/calculate.ts';
import { receiptOf, type Fingerprinted, type Receipt } from '../../../core/calculation/receipt.ts';
import { leastSure } from '../../../core/calculation/sureness.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { Program } from '../../../core/language/program.ts';
import type { AsOf } from '../../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { isFree, writeLines } from '../../engines/lines/write-lines.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { told } from '../session.ts';
import type { EngineName } from './engine-name.ts';
import { openFolder } from './folder/open-folder.ts';
import { gathersOf, runOpen } from './folder/run-open.ts';
import { withWork, type OrRefused, type Work } from './folder/work.ts';

/** What is run: a rulebook resolved, and what was asked of it. */
export interface PopulationRunAsked {
  readonly rulebook: Rulebook;
  readonly program: Program;
  readonly asked: AsOf;
  readonly rulebookFiles: readonly Fingerprinted[];
  readonly folder: string;
  readonly engine: EngineName;
}

export interface Ran {
  readonly kind: 'ran';
  readonly calculation: Calculation;
  readonly receipt: Receipt;
  readonly rows: number;
  readonly written: number | undefined;
  readonly sureness: ReadonlyMap<string, Sureness>;
}

/** Computes a program over the population in a folder: checked first, then gathered month by month, and its rows written when asked for. */
export function runFolder(wish: PopulationRunAsked, options: Options): Promise<OrRefused<Ran>> {
  return withWork(options, (work) => run(wish, options, work));
}

async function run({ rulebook, program, asked, rulebookFiles, folder, engine }: PopulationRunAsked, options: Options, work: Work): Promise<OrRefused<Ran>> {
  const { language, rows: wanted } = options;
  const no = (text: string): OrRefused<Ran> => ({ kind: 'refused', said: refused(text) });
  if (wanted !== undefined && engine === 'karna') return no(phrase('rows-engine', language));
  if (wanted !== undefined && !await isFree(wanted)) return no(phrase('population-occupied', language, wanted));
  const opened = await openFolder(folder, [program], options, work);
  if (opened.kind === 'refused') return opened;
  const [reader] = opened.readers;
  if (!reader) return no(phrase('no-population-rule', language));
  const gathers = gathersOf(reader);
  const steps = gathers + (wanted === undefined ? 0 : monthsIn(program.period).length);
  const show = (done: number): void => { work.bar.show(done, steps); };
  return runOpen<Ran>(opened, { reader, rulebook, engine }, options, { ...work, month: show }, async ({ calculation, figures, sureness }, { rows }) => {
    const receipt = receiptOf(packageVersion(), rulebookFiles, [...figures, ...await opened.marks()], asked);
    const ran = { kind: 'ran', calculation, receipt, rows: opened.source.rows, written: undefined, sureness } as const;
    if (wanted === undefined || !rows) return ran;
    const written = await writeLines(
      { folder: wanted, calculation, entity: reader.entity, nullable: opened.nullable, sureness: [...sureness.values()].reduce(leastSure, opened.sureness), receipt },
      rows.engine, rows.sourceOf, { signal: work.signal, month: (done) => { show(gathers + done); } },
    );
    if (written.kind === 'occupied') return no(phrase('population-occupied', language, wanted));
    if (written.kind === 'refused') return no(told(written.problems, language));
    return { ...ran, written: written.rows };
  });
}
