import type { Gathered, GatheredOwner } from './gathered.ts';
import type { PlanAggregate } from './plan.ts';

/** What two parts of a population gathered, as one: the same as if it had never been split. */
export function joinGathered(aggregates: readonly Pick<PlanAggregate, 'node' | 'kind'>[], a: Gathered, b: Gathered): Gathered {
  return new Map(aggregates.map(({ node, kind }) => {
    const [left, right] = [a.get(node) ?? [], b.get(node) ?? []];
    return [node, left.map((one, at) => joinOwner(kind, one, right[at] ?? { value: 0n, rows: 0n, lacking: 0n }))];
  }));
}

function joinOwner(kind: PlanAggregate['kind'], a: GatheredOwner, b: GatheredOwner): GatheredOwner {
  return { value: joinValue(kind, a, b), rows: a.rows + b.rows, lacking: a.lacking + b.lacking };
}

function joinValue(kind: PlanAggregate['kind'], a: GatheredOwner, b: GatheredOwner): bigint {
  switch (kind) {
    case 'sum':
    case 'count':
    case 'exists': return a.value + b.value;
    case 'least':
    case 'most':
      if (a.rows === 0n) return b.value;
      if (b.rows === 0n) return a.value;
      return (kind === 'least') === (a.value < b.value) ? a.value : b.value;
  }
}
