import type { Gather } from '../../../core/emit/population/run.ts';
import type { Program } from '../../../core/language/program.ts';
import { duckdbEngineOn } from '../../engines/duckdb.ts';
import type { Engine, RowSource } from '../../engines/engine.ts';
import { gatherWith } from '../../engines/gather.ts';
import { kernelEngine, threadsFor } from '../../engines/kernel/gather.ts';
import { rowsForSql } from '../../engines/population-rows.ts';
import { Stopped, type Watch } from '../../engines/watch.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';
import type { EngineName } from './engine-name.ts';

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

export async function openEngine(name: EngineName, population: OpenPopulation, watch: Watch): Promise<OpenedEngine> {
  const { source, work } = population;
  if (name === 'karna') return { ...kernelEngine(source, work, threadsFor(source), watch), rows: undefined };
  return openDuckdb(population, watch);
}

/** The same DuckDB that checked the files asks them. */
async function openDuckdb({ source, columns, program, entity }: OpenPopulation, watch: Watch): Promise<OpenedEngine> {
  const connection = await source.database.connect();
  const engine = await duckdbEngineOn(connection, () => {});
  const interrupt = (): void => { connection.interrupt(); };
  watch.signal.addEventListener('abort', interrupt);
  const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
  const sourceOf = (month: number): RowSource => ({
    kind: 'table', table: rowsForSql(source.sql({ year: program.period.year, month: month + 1 }), columns), id: 'person', owner: 'enhet', mostRows,
  });
  return {
    gather: watched(gatherWith(engine, sourceOf), watch), rows: { engine, sourceOf },
    close: async () => {
      watch.signal.removeEventListener('abort', interrupt);
      await engine.close();
    },
  };
}

/** Counts what is done; an engine that was interrupted has been stopped, and has not failed. */
function watched(gather: Gather, { month: told, signal }: Watch): Gather {
  let done = 0;
  return async (pass, month, upper) => {
    if (signal.aborted) throw new Stopped();
    try {
      const gathered = await gather(pass, month, upper);
      done += 1;
      told(done);
      return gathered;
    } catch (fault) {
      throw signal.aborted ? new Stopped() : fault;
    }
  };
}
