import { basename } from 'node:path';
import type { Gather } from '../../../core/emit/population/run.ts';
import type { Program } from '../../../core/language/program.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { duckdbEngine } from '../../engines/duckdb.ts';
import type { Engine, RowSource } from '../../engines/engine.ts';
import { gatherWith } from '../../engines/gather.ts';
import { kernelGather, Stopped, type Watch } from '../../engines/kernel-gather.ts';
import { loadPopulation, type LoadWatch } from '../../engines/load/load-population.ts';
import type { EngineName } from './engine-name.ts';
import { openServerFor, type ServerAsked } from './server-for.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';

/** An engine of the command line, opened over a checked population. */
export type OpenedEngine =
  | { readonly kind: 'opened'; readonly gather: Gather; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly month: string };

/** The columns with the person and the unit, in files and in tables. */
const KEYS = { id: 'person', owner: 'enhet' } as const;

export type EngineWatch = Watch & LoadWatch;

/**
 * DuckDB reads the files itself: Parquet, one file a month, whole numbers of as many decimals as the rulebook declares. It refuses
 * others by naming the month or the column; the kernel, and the databases that the rows are first put in, take any form the population
 * can have.
 */
export async function openEngine(
  name: EngineName, source: PopulationSource, columns: readonly PopulationColumn[], program: Program, entity: string, watch: EngineWatch, asked: ServerAsked,
): Promise<OpenedEngine> {
  if (name === 'karna') return { kind: 'opened', gather: kernelGather(source, watch), close: () => Promise.resolve() };
  const months = monthsIn(program.period);
  if (name === 'postgres' || name === 'clickhouse') {
    const engine = await openServerFor(name, asked);
    return stoppableEngine(engine, watch, async () => {
      const tables = await loadPopulation(engine, months, { source, columns, program, entity, ...KEYS }, watch);
      return (month) => tables[months.findIndex((one) => one.month === month + 1)] as RowSource;
    });
  }
  const files = new Map(source.paths.map((path) => [basename(path, '.parquet'), path]));
  const missing = months.map(writePeriod).find((month) => !files.has(month));
  if (missing !== undefined) return { kind: 'refused', month: `${missing}.parquet` };
  const scaled = columns.find(({ type, scale }) => type.kind === 'number' && type.decimals !== scale);
  if (scaled) return { kind: 'refused', month: scaled.column };
  const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
  const fileOf = (month: Period): string => files.get(writePeriod(month)) ?? '';
  return stoppableEngine(await duckdbEngine({ memoryLimit: '400MB', threads: 2 }), watch, () => Promise.resolve((month) => ({
    kind: 'parquet', files: [fileOf({ year: program.period.year, month: month + 1 })], ...KEYS, mostRows,
  })));
}

/** An engine whose work a Ctrl-C ends at once, wherever it is; what it was doing then gives nothing. */
export async function stoppableEngine(engine: Engine, { month: told, signal }: Watch, sources: () => Promise<(month: number) => RowSource>): Promise<OpenedEngine> {
  const stop = (): void => { engine.stop().catch(() => {}); };
  signal.addEventListener('abort', stop);
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', stop);
    await engine.close();
  };
  const orStopped = <Result>(act: Promise<Result>): Promise<Result> => act.catch((fault: unknown) => { throw signal.aborted ? new Stopped() : fault; });
  const sourceOf = await orStopped(sources()).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const gather = gatherWith(engine, sourceOf);
  let done = 0;
  const watched: Gather = async (pass, month, upper) => {
    if (signal.aborted) throw new Stopped();
    const gathered = await orStopped(gather(pass, month, upper));
    done += 1;
    told(done);
    return gathered;
  };
  return { kind: 'opened', gather: watched, close };
}
