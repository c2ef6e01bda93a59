import { receiptOf } from '../../../core/calculation/receipt.ts';
import { leastSure } from '../../../core/calculation/sureness.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { isFree, writeLines } from '../../engines/lines/write-lines.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { told } from '../session.ts';
import { listingsIn } from '../models/listings.ts';
import { openFolder } from './folder/open-folder.ts';
import { gathersOf, ownerIn, runOpen } from './folder/run-open.ts';
import { withWork, type OrRefused, type Work } from './folder/work.ts';
import type { PopulationRunAsked, Ran } from './population-run.ts';
import { runTable } from './run-table.ts';

/** Computes a program over a population, wherever its rows are; a Ctrl-C stops it and leaves nothing. */
export function runOver(wish: PopulationRunAsked, options: Options): Promise<OrRefused<Ran>> {
  const { where } = wish;
  return withWork(options, (work) => (where.kind === 'table' ? runTable(wish, where.table, options, work) : runFolder(wish, where.folder, options, work)));
}

/** Over the files of a folder: checked first, then gathered month by month, and its rows written when asked for. */
async function runFolder({ rulebook, program, asked, rulebookFiles, engine }: PopulationRunAsked, folder: string, options: Options, work: Work): Promise<OrRefused<Ran>> {
  const { language, rows: wanted, wrongRows: policy } = options;
  const no = (text: string): OrRefused<Ran> => ({ kind: 'refused', said: refused(text) });
  if (policy.kind === 'both') return no(phrase('population-both', language));
  if (wanted !== undefined && engine === 'karna') return no(phrase('rows-engine', language));
  if (wanted !== undefined && !await isFree(wanted)) return no(phrase('population-occupied', language, wanted));
  const opened = await openFolder(folder, [program], policy, options, work);
  if (opened.kind === 'refused') return opened;
  const [reader] = opened.readers;
  if (!reader) return no(phrase('no-population-rule', language));

  const gathers = gathersOf(reader);
  const steps = gathers + (wanted === undefined ? 0 : monthsIn(program.period).length);
  const show = (done: number): void => { work.bar.show(done, steps); };
  return runOpen<Ran>(opened, { reader, rulebook, engine }, options, { ...work, month: show }, async ({ calculation, figures, sureness }, { rows }) => {
    const receipt = receiptOf(packageVersion(), rulebookFiles, [...figures, ...await opened.marks()], asked);
    const listed = options.least === undefined ? undefined : { unit: ownerIn(reader.program, reader.entity), listings: await listingsIn(opened.source, program.period) };
    const ran = { kind: 'ran', calculation, receipt, rows: opened.source.rows, written: undefined, aside: opened.aside, sureness, listed } as const;
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
