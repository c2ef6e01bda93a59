import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { receiptOf } from '../../../core/calculation/receipt.ts';
import { leastSure } from '../../../core/calculation/sureness.ts';
import { findAggregates } from '../../../core/emit/population/aggregates.ts';
import { runPopulation } from '../../../core/emit/population/run.ts';
import type { Sureness } from '../../../core/figures/figures.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { EngineFault } from '../../engines/engine-fault.ts';
import { isFree, writeLines } from '../../engines/lines/write-lines.ts';
import { Stopped } from '../../engines/watch.ts';
import { fingerprint, fingerprintOfFile } from '../../fingerprint.ts';
import { openDatabase, type Database } from '../../population/database.ts';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../../population/read/description.ts';
import { readPopulation } from '../../population/read-population.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { progressBar, stoppable } from '../progress.ts';
import { refused } from '../said.ts';
import { told } from '../session.ts';
import { columnsFor, columnsLacking, nullableOf, populationEntity } from './columns.ts';
import { openEngine } from './engine-for.ts';
import type { PopulationRunAsked, Ran, RunWork } from './population-run.ts';
import { runTable } from './run-table.ts';
import { openUnits, unitsIn } from './units.ts';

/** What the check and DuckDB may hold; more goes to the work folder. */
const MEGABYTES = 150;

/** Computes a program over a population, wherever its rows are; a Ctrl-C stops it and leaves nothing. */
export async function runOver(wish: PopulationRunAsked, options: Options): Promise<Ran> {
  const bar = progressBar(options.language);
  try {
    return await stoppable((signal) => {
      const running = wish.where.kind === 'table' ? runTable(wish, wish.where.table, options, { bar, signal }) : runFolder(wish, wish.where.folder, options, { bar, signal });
      return running.catch((fault: unknown) => { throw signal.aborted ? new Stopped() : fault; });
    });
  } catch (fault) {
    if (fault instanceof EngineFault) return { kind: 'refused', said: refused(`${told(fault.problems, options.language)}\n${phrase('nothing-done', options.language)}`) };
    if (fault instanceof Stopped) return { kind: 'refused', said: refused(phrase('population-stopped', options.language)) };
    throw fault;
  } finally {
    bar.clear();
  }
}

/** Over the files of a folder: checked first, then gathered month by month, and its rows written when asked for. */
async function runFolder(wish: PopulationRunAsked, folder: string, options: Options, { bar, signal }: RunWork): Promise<Ran> {
  const work = await mkdtemp(join(tmpdir(), 'likvard-kor-'));
  const database = await openDatabase({ work, megabytes: MEGABYTES });
  const interrupt = (): void => { database.connection.interrupt(); };
  signal.addEventListener('abort', interrupt);
  try {
    return await runFiles(wish, folder, options, { database, work, bar, signal });
  } finally {
    signal.removeEventListener('abort', interrupt);
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

async function runFiles({ rulebook, program, asked, rulebookFiles, engine }: PopulationRunAsked, folder: string, options: Options, { database, work, bar, signal }: RunWork & {
  readonly database: Database; readonly work: string;
}): Promise<Ran> {
  const { language } = options;
  const no = (text: string): Ran => ({ kind: 'refused', said: refused(text) });
  const policy = options.wrongRows;
  if (policy.kind === 'both') return no(phrase('population-both', language));
  if (options.rows !== undefined && engine === 'karna') return no(phrase('rows-engine', language));
  if (options.rows !== undefined && !await isFree(options.rows)) return no(phrase('population-occupied', language, options.rows));
  const page = options.description ?? join(folder, DESCRIPTION_FILE);
  const described = readDescription(page);
  if (!described) return no(phrase('population-description', language, page));
  const entity = populationEntity(program);
  if (entity === undefined) return no(phrase('no-population-rule', language));
  const columns = columnsFor(described.personMonths, program, entity);
  const lacking = columnsLacking(columns, program, entity);
  if (lacking.length > 0) return no(phrase('population-lacks', language, lacking.join(', ')));
  const files = join(folder, 'personmanader');
  const read = await readPopulation(database, { path: existsSync(files) ? files : folder, columns, keys: PERSON_MONTH_KEYS, units: described.units, policy }, work);
  if (read.kind === 'refused') return no(`${told(read.problems, language)}\n${phrase('nothing-done', language)}`);
  const { source } = read;
  const upper = await openUnits(await unitsIn(source), described.units, program.symbols.declarations.entities.get(entity)?.parent ?? '', rulebook, program, options);
  if (upper.kind === 'refused') return upper;

  const found = findAggregates(program, entity);
  const months = monthsIn(program.period).length;
  const gathers = months * (found.kind === 'found' ? found.passes : 1);
  const steps = gathers + (options.rows === undefined ? 0 : months);
  const nullable = nullableOf(columns);
  const opened = await openEngine(engine, { source, columns, program, entity, work }, {
    signal, month: (done) => { bar.show(done, steps); }, loaded: (rows, of) => { bar.show(rows, of, 'rows'); },
  }, options);
  try {
    const computed = await runPopulation(program, entity, upper.facts, nullable, opened.gather);
    if (computed.kind === 'refused') return no(computed.faults.map(({ kind, rule }) => `${rule}: ${phrase(`fault-${kind}`, language)}`).join('\n'));
    const { calculation } = computed;
    const population: Sureness = described.made === 'synthetic' ? 'constructed' : 'reported';
    const sureness = upper.sureness(program, population);
    const marks = [{ file: basename(page), fingerprint: fingerprint(await readFile(page)) }];
    for (const path of source.paths) marks.push({ file: basename(path), fingerprint: await fingerprintOfFile(path) });
    const receipt = receiptOf(packageVersion(), rulebookFiles, [...upper.files, ...marks], asked);
    const aside = policy.kind === 'setAside' && read.setAsideRows > 0 ? `${told(read.setAside, language)}\n${phrase('population-aside', language, `${policy.file} (${read.setAsideRows})`)}` : '';
    const ran = { kind: 'ran', calculation, receipt, rows: source.rows, written: undefined, aside, sureness } as const;
    if (options.rows === undefined || !opened.rows) return ran;
    const written = await writeLines(
      { folder: options.rows, calculation, entity, nullable, sureness: [...sureness.values()].reduce(leastSure, population), receipt },
      opened.rows.engine, opened.rows.sourceOf, { signal, month: (done) => { bar.show(gathers + done, steps); } },
    );
    if (written.kind === 'occupied') return no(phrase('population-occupied', language, options.rows));
    if (written.kind === 'refused') return no(told(written.problems, language));
    return { ...ran, written: written.rows };
  } finally {
    await opened.close();
  }
}
