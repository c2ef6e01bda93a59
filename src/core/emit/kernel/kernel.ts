import type { Calculation } from '../../calculation/calculate.ts';
import { mantissa } from '../../quantity/decimal.ts';
import type { Gathered, GatheredOwner } from '../population/gathered.ts';
import type { PlanColumn, PopulationPass } from '../population/plan.ts';
import { asNumbers, type UpperValues } from '../population/upper.ts';
import type { Value } from '../../language/reference/value.ts';
import { isSafe, kernelSource, type KernelSource } from './source.ts';

/** Values of a column for the rows of a chunk: whole numbers, texts, or 0 and 1 for no and yes. */
export type ColumnValues = Float64Array | Int32Array | BigInt64Array | Uint8Array | readonly string[] | readonly number[] | readonly bigint[];

/** Some rows of the population in one month: whose they are, by position among the owners, and what the pass reads of them. */
export interface Chunk {
  readonly rows: number;
  readonly owners: Int32Array;
  readonly columns: ReadonlyMap<string, ColumnValues>;
}

type Loop = (from: number, to: number, owners: Int32Array, columns: readonly ColumnValues[], sums: readonly (Float64Array | bigint[])[], counts: readonly Float64Array[], lacks: readonly Float64Array[]) => void;

/** A pass ready to be fed chunks; memory does not grow with how many there are. */
export interface Kernel {
  feed(chunk: Chunk): void;
  gathered(): Gathered;
}

/** Makes kernels; months of one epoch have one text, and one loop that the engine has already made fast. */
export type Kernels = (pass: PopulationPass, month: number, upper: Calculation) => Kernel;

export function kernels(): Kernels {
  const loops = new Map<string, Loop>();
  return (pass, month, upper) => {
    const source = kernelSource(pass);
    const loop = loops.get(source.text) ?? compileLoop(source);
    loops.set(source.text, loop);
    return kernelOf(source, loop, pass, month, upper);
  };
}

/** A pass with its loop and the owners' columns. */
function kernelOf(source: KernelSource, loop: Loop, pass: PopulationPass, month: number, upper: Calculation): Kernel {
  const owners = upper.rows(pass.owner).length;
  const known = new Map(source.columns.filter(({ where }) => where === 'upper').map((column) => [column.column, upperColumn(column, pass, month, upper)]));
  const sums = source.carriers.map((carrier) => (carrier === 'number' ? new Float64Array(owners) : Array<bigint>(owners).fill(0n)));
  const [counts, lacks] = [0, 1].map(() => pass.aggregates.map(() => new Float64Array(owners))) as [Float64Array[], Float64Array[]];
  const totals = pass.aggregates.map(() => Array<bigint>(owners).fill(0n));

  /** Sums kept as numbers go over to BigInt before they can pass what is safe; those ranked stay. */
  let summed = 0;
  const flush = (): void => {
    summed = 0;
    pass.aggregates.forEach(({ kind }, index) => {
      const own = sums[index];
      if (kind !== 'sum' || !(own instanceof Float64Array)) return;
      const total = totals[index] as bigint[];
      own.forEach((value, at) => { total[at] = (total[at] ?? 0n) + BigInt(value); });
      own.fill(0);
    });
  };

  return {
    feed: ({ rows, owners: whose, columns }) => {
      const arrays = source.columns.map(({ column }) => known.get(column) ?? columns.get(column) ?? []);
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
      return new Map(pass.aggregates.map(({ node, kind }, index) => [node, Array.from({ length: owners }, (_, at): GatheredOwner => {
      const own = sums[index]?.[at] ?? 0;
      return {
        value: kind === 'sum' && typeof own === 'number' ? (totals[index]?.[at] ?? 0n) : BigInt(own),
        rows: BigInt(counts[index]?.[at] ?? 0), lacking: BigInt(lacks[index]?.[at] ?? 0),
      };
    })]));
    },
  };
}

function compileLoop({ text }: KernelSource): Loop {
  // The text is made from the checked tree by source.ts; nothing in it comes from an author.
  return (new Function(text) as () => Loop)();
}

/** One value for each owner, in the carrier the loop reads. */
function upperColumn({ name, carries, kind }: PlanColumn, pass: PopulationPass, month: number, upper: Calculation): ColumnValues {
  const values = upperValues(name, pass, month, upper);
  if (carries === 'notApplicable' || carries === 'missing') return Uint8Array.from(values.values, (value) => (value.kind === carries ? 1 : 0));
  if (kind === 'truth') return Uint8Array.from(values.values, (value) => (value.kind === 'truth' && value.value ? 1 : 0));
  if (kind === 'text') return values.values.map((value) => ('value' in value && typeof value.value === 'string' ? value.value : ''));
  const bounds = carries === 'denominator' ? (values.denominators ?? values.bounds) : values.bounds;
  const whole = values.values.map((value) => wholeOf(value, values, carries === 'denominator' ? 'denominator' : 'numerator'));
  return isSafe(bounds) ? Float64Array.from(whole, Number) : whole;
}

function wholeOf(value: Value, { decimals, denominators }: UpperValues, part: 'numerator' | 'denominator'): bigint {
  if (value.kind !== 'number') return part === 'numerator' ? 0n : 1n;
  if (part === 'denominator') return value.value.denominator;
  return denominators ? value.value.numerator : mantissa(value.value, decimals);
}

/** By name: the rule or input of whichever of the owner's lineage has it. */
function upperValues(name: string, pass: PopulationPass, month: number, upper: Calculation): UpperValues {
  const { program } = upper;
  const input = program.inputs.get(name);
  const entity = input?.entity ?? program.ruleByName.get(name)?.entity ?? '';
  const lineage = program.symbols.lineage.get(pass.entity) ?? [];
  const node = { name, target: input ? 'input' : 'rule', entity: pass.entity, up: lineage.indexOf(entity), monthly: 'no' } as const;
  return asNumbers(node, { program, entity: pass.entity, upper, month });
}
