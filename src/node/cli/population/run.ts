import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Sureness } from '../../../core/figures/figures.ts';
import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import { findAggregates } from '../../../core/emit/population/aggregates.ts';
import { runPopulation } from '../../../core/emit/population/run.ts';
import type { Program } from '../../../core/language/program.ts';
import type { Calculation } from '../../../core/calculation/calculate.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { Stopped } from '../../engines/kernel-gather.ts';
import { fingerprint } from '../../fingerprint.ts';
import { openDatabase } from '../../population/database.ts';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import type { PopulationAsked, PopulationColumn } from '../../population/population.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../../population/read/description.ts';
import { readPopulation } from '../../population/read-population.ts';
import type { Options } from '../options.ts';
import { openEngine } from './engine-for.ts';
import type { EngineName } from './engine-name.ts';
import { phrase } from '../phrases.ts';
import { progressBar, stoppable } from '../progress.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { columnsLacking, unitFacts } from './upper-facts.ts';

export type Ran =
  | { readonly kind: 'ran'; readonly calculation: Calculation; readonly files: readonly Fingerprinted[]; readonly rows: number; readonly persons: number; readonly sureness: Sureness }
  | { readonly kind: 'refused'; readonly said: Said };

/** Computes a program over the population in a folder: checked first, then gathered month by month. */
export async function runFolder(program: Program, folder: string, engine: EngineName, options: Options): Promise<Ran> {
  const { language } = options;
  const page = options.description ?? join(folder, DESCRIPTION_FILE);
  const described = readDescription(page);
  if (!described) return { kind: 'refused', said: refused(phrase('population-description', language, page)) };
  const entity = populationEntity(program);
  if (entity === undefined) return { kind: 'refused', said: refused(phrase('no-population-rule', language)) };
  const lacking = columnsLacking(program, entity, described.personMonths.map(({ input }) => input));
  if (lacking.length > 0) return { kind: 'refused', said: refused(phrase('population-lacks', language, lacking.join(', '))) };
  const work = await mkdtemp(join(tmpdir(), 'likvard-kor-'));
  const database = await openDatabase({ work });
  const bar = progressBar(language);
  try {
    return await stoppable(async (signal): Promise<Ran> => {
      const files = join(folder, 'personmanader');
      const asked: PopulationAsked = {
        path: existsSync(files) ? files : folder, columns: columnsFor(described.personMonths, program, entity), keys: PERSON_MONTH_KEYS,
        units: described.units, policy: { kind: 'refuse' },
      };
      const read = await readPopulation(database, asked, work);
      if (read.kind === 'refused') return { kind: 'refused', said: refused(`${told(read.problems, language)}\n${phrase('nothing-done', language)}`) };
      const found = findAggregates(program, entity);
      const steps = monthsIn(program.period).length * (found.kind === 'found' ? found.passes : 1);
      const opened = await openEngine(engine, read.source, asked.columns, program, entity, { signal, month: (done) => { bar.show(done, steps); } });
      if (opened.kind === 'refused') return { kind: 'refused', said: refused(phrase('engine-form', language, opened.month)) };
      const run = await runPopulation(program, entity, unitFacts(described.units ?? [], program, entity), new Set(), opened.gather).finally(opened.close);
      if (run.kind === 'refused') {
        const names = run.faults.map(({ kind, rule }) => `${rule}: ${phrase(`fault-${kind}`, language)}`);
        return { kind: 'refused', said: refused(names.join('\n')) };
      }
      const marks = [{ file: basename(page), fingerprint: fingerprint(await readFile(page)) }, ...await Promise.all(read.source.paths.map(async (path) => ({ file: basename(path), fingerprint: fingerprint(await readFile(path)) })))];
      return { kind: 'ran', calculation: run.calculation, files: marks, rows: read.source.rows, persons: read.source.persons, sureness: described.made === 'synthetic' ? 'constructed' : 'reported' };
    });
  } catch (fault) {
    if (fault instanceof Stopped) return { kind: 'refused', said: refused(phrase('population-stopped', language)) };
    throw fault;
  } finally {
    bar.clear();
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** The entity with most rows whose owner is another entity. */
function populationEntity({ symbols: { declarations } }: Program): string | undefined {
  const owned = [...declarations.entities.values()].filter(({ parent }) => parent !== undefined);
  return owned.toSorted((a, b) => b.most - a.most)[0]?.name;
}

/** The columns of the files, each with the type the rulebook declares where it reads it. */
function columnsFor(described: readonly PopulationColumn[], program: Program, entity: string): readonly PopulationColumn[] {
  return described.map((column) => {
    const input = program.inputs.get(column.input);
    return input?.entity === entity ? { ...column, type: input.type } : column;
  });
}
