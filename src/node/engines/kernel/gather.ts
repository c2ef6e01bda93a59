import { availableParallelism } from 'node:os';
import { kernels } from '../../../core/emit/kernel/kernel.ts';
import { kernelParts } from '../../../core/emit/kernel/parts.ts';
import type { Gathered } from '../../../core/emit/population/gathered.ts';
import { joinGathered } from '../../../core/emit/population/join.ts';
import type { Gather } from '../../../core/emit/population/run.ts';
import type { PopulationSource } from '../../population/population.ts';
import { Stopped, type Watch } from '../watch.ts';
import { feedRows } from './part.ts';
import { openThreads, type Threads } from './threads.ts';

/** The loop over a population, on this thread or on several; `close` ends them. */
export interface KernelEngine {
  readonly gather: Gather;
  readonly close: () => Promise<void>;
}

/** Fewer rows than this are done before another thread has started. */
const ROWS_FOR_THREADS = 400_000;
const MOST_THREADS = 16;
const MEGABYTES = 32;

/** How many threads are worth their start for a population: while one computes, the database reads for it on another core. */
export function threadsFor({ rows }: Pick<PopulationSource, 'rows'>): number {
  return rows < ROWS_FOR_THREADS ? 1 : Math.max(1, Math.min(MOST_THREADS, Math.floor(availableParallelism() / 2)));
}

/**
 * The generated loop over a population's files: read in chunks, so memory does not grow with the number of rows. With several threads
 * each month is cut in as many parts, and what they come to is joined: whole numbers, so it does not matter how it was cut.
 */
export function kernelEngine(source: PopulationSource, work: string, count: number, watch: Watch): KernelEngine {
  const threads = count > 1 ? openThreads(count, { work, megabytes: MEGABYTES, threads: 1 }, watch.signal) : undefined;
  const alone = aloneOn(source, watch);
  let done = 0;
  return {
    gather: async (pass, month, upper) => {
      if (watch.signal.aborted) throw new Stopped();
      const asked: Asked = {
        parts: kernelParts(pass, month, upper), rows: { owners: upper.rows(pass.owner), columns: pass.columns },
        period: { year: upper.program.period.year, month: month + 1 },
      };
      const gathered = threads ? await onThreads(threads, count, source, asked) : await alone(asked);
      done += 1;
      watch.month(done);
      return gathered;
    },
    close: async () => { await threads?.close(); },
  };
}

interface Asked {
  readonly parts: ReturnType<typeof kernelParts>;
  readonly rows: Parameters<typeof feedRows>[3];
  readonly period: { readonly year: number; readonly month: number };
}

function aloneOn(source: PopulationSource, { signal }: Watch): (asked: Asked) => Promise<Gathered> {
  const kernelFor = kernels();
  return async ({ parts, rows, period }) => {
    const kernel = kernelFor(parts);
    const fed = await feedRows(kernel, source, source.sql(period), rows, () => (signal.aborted ? 'no' : 'yes'));
    if (fed === 'stopped') throw new Stopped();
    return kernel.gathered();
  };
}

async function onThreads(threads: Threads, count: number, source: PopulationSource, { parts, rows, period }: Asked): Promise<Gathered> {
  const tasks = Array.from({ length: count }, (_, at) => ({ parts, rows, sql: source.sql(period, { at, of: count }), carriers: source.carriers }));
  const [first, ...more] = await Promise.all(tasks.map((task) => threads.run(task)));
  return more.reduce<Gathered>((all, one) => joinGathered(parts.aggregates, all, one), first ?? new Map());
}
