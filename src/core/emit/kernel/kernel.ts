import type { Gathered, GatheredOwner } from '../population/gathered.ts';
import type { ColumnValues, KernelParts } from './parts.ts';
import type { KernelSource } from './source.ts';

/** Some rows of the population in one month: whose they are, by position among the owners, and what the pass reads of them. */
export interface Chunk {
  readonly rows: number;
  readonly owners: Int32Array;
  readonly columns: ReadonlyMap<string, ColumnValues>;
}

type Sums = Float64Array | bigint[];
type Loop = (
  from: number, to: number, owners: Int32Array, columns: readonly ColumnValues[], sums: readonly Sums[], counts: readonly Float64Array[], lacks: readonly Float64Array[],
) => void;

/** A pass ready to be fed chunks; memory does not grow with how many there are. */
export interface Kernel {
  feed(chunk: Chunk): void;
  gathered(): Gathered;
}

/** Makes kernels; months of one epoch have one text, and one loop that the machine has already made fast. */
export function kernels(): (parts: KernelParts) => Kernel {
  const loops = new Map<string, Loop>();
  return (parts) => {
    const { source } = parts;
    const loop = loops.get(source.text) ?? compileLoop(source);
    loops.set(source.text, loop);
    return kernelOf(parts, loop);
  };
}

function kernelOf({ source, owners, upper, aggregates }: KernelParts, loop: Loop): Kernel {
  const sums = source.carriers.map((carrier): Sums => (carrier === 'number' ? new Float64Array(owners) : Array<bigint>(owners).fill(0n)));
  const [counts, lacks] = [0, 1].map(() => aggregates.map(() => new Float64Array(owners))) as [Float64Array[], Float64Array[]];
  const totals = aggregates.map(() => Array<bigint>(owners).fill(0n));
  let summed = 0;

  /** Sums kept as numbers go over to BigInt before they can pass what is safe; those ranked stay. */
  const flush = (): void => {
    summed = 0;
    aggregates.forEach(({ kind }, index) => {
      const own = sums[index];
      if (kind !== 'sum' || !(own instanceof Float64Array)) return;
      const total = totals[index] as bigint[];
      own.forEach((value, at) => { total[at] = (total[at] ?? 0n) + BigInt(value); });
      own.fill(0);
    });
  };
  const gatheredOf = (index: number, at: number): GatheredOwner => {
    const own = sums[index]?.[at] ?? 0;
    const isFlushed = aggregates[index]?.kind === 'sum' && typeof own === 'number';
    return { value: isFlushed ? (totals[index]?.[at] ?? 0n) : BigInt(own), rows: BigInt(counts[index]?.[at] ?? 0), lacking: BigInt(lacks[index]?.[at] ?? 0) };
  };

  return {
    feed: ({ rows, owners: whose, columns }) => {
      const arrays = source.columns.map(({ column }) => upper.get(column) ?? columns.get(column) ?? []);
      for (let from = 0; from < rows;) {
        const to = Math.min(rows, from + source.flushRows - summed);
        loop(from, to, whose, arrays, sums, counts, lacks);
        summed += to - from;
        from = to;
        if (summed === source.flushRows) flush();
      }
    },
    gathered: () => {
      flush();
      return new Map(aggregates.map(({ node }, index) => [node, Array.from({ length: owners }, (_, at) => gatheredOf(index, at))]));
    },
  };
}

function compileLoop({ text }: KernelSource): Loop {
  // The text is made from the checked tree by source.ts; nothing in it comes from an author.
  return (new Function(text) as () => Loop)();
}
