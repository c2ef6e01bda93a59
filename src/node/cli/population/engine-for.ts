import { basename } from 'node:path';
import type { Gather } from '../../../core/emit/population/run.ts';
import type { Program } from '../../../core/language/program.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { monthsIn } from '../../../core/rulebook/resolving/pick.ts';
import { duckdbEngine } from '../../engines/duckdb.ts';
import { gatherWith } from '../../engines/gather.ts';
import { kernelGather, Stopped, type Watch } from '../../engines/kernel-gather.ts';
import type { EngineName } from './engine-name.ts';
import type { PopulationColumn, PopulationSource } from '../../population/population.ts';

/** An engine of the command line, opened over a checked population. */
export type OpenedEngine =
  | { readonly kind: 'opened'; readonly gather: Gather; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly month: string };

/**
 * DuckDB reads the files itself: Parquet, one file a month, whole numbers of as many decimals as the rulebook declares. It refuses
 * others by naming the month or the column; the kernel takes any form the population can have.
 */
export async function openEngine(
  name: EngineName, source: PopulationSource, columns: readonly PopulationColumn[], program: Program, entity: string, watch: Watch,
): Promise<OpenedEngine> {
  if (name === 'karna') return { kind: 'opened', gather: kernelGather(source, watch), close: () => Promise.resolve() };
  const files = new Map(source.paths.map((path) => [basename(path, '.parquet'), path]));
  const missing = monthsIn(program.period).map(writePeriod).find((month) => !files.has(month));
  if (missing !== undefined) return { kind: 'refused', month: `${missing}.parquet` };
  const scaled = columns.find(({ type, scale }) => type.kind === 'number' && type.decimals !== scale);
  if (scaled) return { kind: 'refused', month: scaled.column };
  const engine = await duckdbEngine({ memoryLimit: '400MB', threads: 2 });
  const mostRows = BigInt(program.symbols.declarations.entities.get(entity)?.most ?? 0);
  const gather = gatherWith(engine, (month) => ({
    kind: 'parquet', files: [files.get(writePeriod({ year: program.period.year, month: month + 1 })) ?? ''], id: 'person', owner: 'enhet', mostRows,
  }));
  let done = 0;
  const watched: Gather = async (pass, month, upper) => {
    if (watch.signal.aborted) throw new Stopped();
    const gathered = await gather(pass, month, upper);
    done += 1;
    watch.month(done);
    return gathered;
  };
  return { kind: 'opened', gather: watched, close: () => engine.close() };
}
