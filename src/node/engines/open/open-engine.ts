import type { Gather } from '../../../core/emit/population/run.ts';
import type { Program } from '../../../core/language/program.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { duckdbEngineOn } from '../duckdb.ts';
import type { Engine, RowSource } from '../engine.ts';
import { gatherWith } from '../gather.ts';
import { kernelEngine, threadsFor } from '../kernel/gather.ts';
import { rowsForSql } from '../population-rows.ts';
import { loadPopulation, type LoadWatch } from '../load/load-population.ts';
import { Stopped, type Watch } from '../watch.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';
import type { EngineName } from './engine-name.ts';
import { openServerFor, type ServerAsked } from './open-server.ts';

/** A checked population, and what the rulebook calls its rows. */
export interface OpenPopulation {
  readonly source: PopulationSource;
  readonly columns: readonly PopulationColumn[];
  readonly program: Program;
  readonly entity: string;
  /** A folder for what does not fit in memory. */
  readonly work: string;
}

/** An engine of the command line, opened over a checked population. */
export interface OpenedEngine {
  readonly gather: Gather;
  /** The engine that can also give every row, and where it reads them; the loop over typed arrays keeps none. */
  readonly rows: { readonly engine: Engine; readonly sourceOf: (month: number) => RowSource } | undefined;
  readonly close: () => Promise<void>;
}

/** The columns with the person and the unit, in files and in tables. */
export const KEYS = { id: 'person', owner: 'enhet' } as const;

export async function openEngine(name: EngineName, population: OpenPopulation, watch: Watch & LoadWatch, asked: ServerAsked = {}): Promise<OpenedEngine> {
  const { source, columns, program, entity, work } = population;
  switch (name) {
    case 'karna': return { ...kernelEngine(source, work, threadsFor(source), watch), rows: undefined };
    case 'duckdb': return openDuckdb(population, watch);
    case 'postgres': case 'clickhouse': {
      const engine = await openServerFor(name, asked);
      const months = monthsIn(program.period);
      return stoppableEngine(engine, watch, async () => {
        const tables = await loadPopulation(engine, months, { source, columns, program, entity, work, ...KEYS }, watch);
        return (month) => tables[months.findIndex((one) => one.month === month + 1)] as RowSource;
      });
    }
  }
}

/** The same DuckDB that checked the files asks them. */
async function openDuckdb({ source, columns, program, entity }: OpenPopulation, watch: Watch): Promise<OpenedEngine> {
  const engine = await duckdbEngineOn(await source.database.connect(), () => {});
  const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
  const sourceOf = (month: number): RowSource => ({ kind: 'table', table: rowsForSql(source.sql({ year: program.period.year, month: month + 1 }), columns), ...KEYS, mostRows });
  return stoppableEngine(engine, watch, () => Promise.resolve(sourceOf));
}

/** An engine whose work a Ctrl-C ends at once, wherever it is; what it was doing then gives nothing. */
export async function stoppableEngine(engine: Engine, { month: told, signal }: Watch, sources: () => Promise<(month: number) => RowSource>): Promise<OpenedEngine> {
  const stop = (): void => { engine.stop().catch(() => {}); };
  signal.addEventListener('abort', stop);
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', stop);
    await engine.close();
  };
  /** One that was interrupted has been stopped, and has not failed. */
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
  return { gather: watched, rows: { engine, sourceOf }, close };
}
