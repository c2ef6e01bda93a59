import { kernels, type Chunk } from '../../core/emit/kernel/kernel.ts';
import { kernelParts, type ColumnValues } from '../../core/emit/kernel/parts.ts';
import type { PlanColumn } from '../../core/emit/population/plan.ts';
import type { Gather } from '../../core/emit/population/run.ts';
import { addDays, parseDay, type Day } from '../../core/quantity/day.ts';
import { readChunks, type Chunk as Read } from '../population/read-chunks.ts';
import type { PopulationSource } from '../population/population.ts';

/** The column that says whose a row is. */
const OWNER = 'enhet';
const CHUNK_ROWS = 65_536;

/** Told after each month and pass, and asked whether to go on. */
export interface Watch {
  readonly month: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Somebody asked for it to stop; nothing has been written. */
export class Stopped extends Error {}

/** The generated loop over a population's files: read in chunks, so memory does not grow with the number of rows. */
export function kernelGather(source: PopulationSource, { month: told, signal }: Watch): Gather {
  const kernelFor = kernels();
  let done = 0;
  return async (pass, month, upper) => {
    const kernel = kernelFor(kernelParts(pass, month, upper));
    const owners = new Map(upper.rows(pass.owner).map((id, at) => [id, at]));
    const own = pass.columns.filter(({ where, carries }) => where === 'own' && carries === 'value');
    const period = { year: upper.program.period.year, month: month + 1 };
    for await (const read of readChunks(source, period, [OWNER, ...own.map(({ name }) => name)], CHUNK_ROWS)) {
      if (signal.aborted) throw new Stopped();
      kernel.feed(chunkOf(read, owners, own));
    }
    done += 1;
    told(done);
    return kernel.gathered();
  };
}

function chunkOf({ rows, columns }: Read, owners: ReadonlyMap<string, number>, own: readonly PlanColumn[]): Chunk {
  const whose = columns.get(OWNER) as readonly string[];
  return {
    rows, owners: Int32Array.from({ length: rows }, (_, at) => owners.get(whose[at] ?? '') ?? -1),
    columns: new Map(own.map(({ column, name, kind }) => [column, valuesOf(columns.get(name) ?? [], kind)])),
  };
}

const FIRST_DAY = parseDay('1970-01-01') as Day;

/** Days come as whole numbers from the files and stand as YYYY-MM-DD in the rules. */
function valuesOf(values: ColumnValues, kind: PlanColumn['kind']): ColumnValues {
  if (kind !== 'text' || !(values instanceof Int32Array)) return values;
  return Array.from(values, (days) => addDays(FIRST_DAY, days));
}
