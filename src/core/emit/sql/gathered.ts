import type { PlanAggregate, PopulationPass } from '../population/plan.ts';

/** What an aggregate found among the rows of one owner, or among all of them. */
export interface Gathered {
  /** Rows that count. */
  readonly counted: bigint;
  /** Rows whose condition or value is missing: with one of them the aggregate is missing. */
  readonly lacking: bigint;
  /** The sum, least or most; undefined where no row counts and for count and exists. A sum of no rows is 0. */
  readonly value: bigint | undefined;
}

/** By node of the program, then by owner; '' is all owners together. */
export interface Answer {
  readonly aggregates: ReadonlyMap<number, ReadonlyMap<string, Gathered>>;
  /** Rows that were outside what was declared, empty, or without a known owner. With any, nothing else of the answer holds. */
  readonly unfit: bigint;
  /** All rows that were gone over, fit or not. */
  readonly rows: bigint;
}

/** One row of the gathering query, as texts of whole numbers: owner, unfit, rows, then the columns of each aggregate. */
export type GatheredRow = readonly string[];

/** The rows of the gathering query as values; an owner without rows is there too, and one with a row from each server is taken together. */
export function answerOf(pass: PopulationPass, rows: readonly GatheredRow[], owners: readonly string[]): Answer {
  const known = new Set(owners);
  const [fit, unowned] = [rows.filter(([owner = '']) => known.has(owner)), rows.filter(([owner = '']) => !known.has(owner))];
  const aggregates = new Map<number, ReadonlyMap<string, Gathered>>();
  let at = 3;
  for (const aggregate of pass.aggregates) {
    const hasValue = aggregate.value !== undefined && aggregate.kind !== 'count' && aggregate.kind !== 'exists';
    const found = new Map<string, Gathered>();
    for (const row of fit) {
      const [owner = ''] = row;
      const [before, now] = [found.get(owner), gatheredOf(row.slice(at, at + 3), hasValue ? aggregate : undefined)];
      found.set(owner, before ? together(aggregate, before, now) : now);
    }
    const byOwner = owners.map((owner) => [owner, found.get(owner) ?? emptyOf(aggregate)] as const);
    const all = byOwner.reduce((sum, [, one]) => together(aggregate, sum, one), emptyOf(aggregate));
    aggregates.set(aggregate.node, new Map(aggregate.group === 'all' ? [['', all]] : byOwner));
    at += hasValue ? 3 : 2;
  }
  const sumOf = (among: readonly GatheredRow[], column: number): bigint => among.reduce((sum, row) => sum + BigInt(row[column] ?? '0'), 0n);
  // Where nothing is read of the owners, the rows of an unknown one are fit in themselves.
  return { aggregates, unfit: sumOf(fit, 1) + sumOf(unowned, 2), rows: sumOf(rows, 2) };
}

function gatheredOf([counted = '0', lacking = '0', value = '0']: readonly string[], aggregate: PlanAggregate | undefined): Gathered {
  const rows = BigInt(counted);
  const isEmpty = aggregate === undefined || (rows === 0n && aggregate.kind !== 'sum');
  return { counted: rows, lacking: BigInt(lacking), value: isEmpty ? undefined : BigInt(value) };
}

const emptyOf = ({ kind }: PlanAggregate): Gathered => ({ counted: 0n, lacking: 0n, value: kind === 'sum' ? 0n : undefined });

function together({ kind }: PlanAggregate, a: Gathered, b: Gathered): Gathered {
  return { counted: a.counted + b.counted, lacking: a.lacking + b.lacking, value: joined(kind, a.value, b.value) };
}

function joined(kind: PlanAggregate['kind'], a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (kind === 'sum') return a + b;
  return (kind === 'least') === a < b ? a : b;
}
