import type { Columns } from '../../calculation/columns.ts';
import type { Frame, Run, Slot } from '../../language/nodes/kind.ts';
import { slotOf } from '../../language/nodes/slot.ts';
import type { Program } from '../../language/program.ts';
import { missing, NOT_APPLICABLE, number, truth, type Value } from '../../language/reference/value.ts';
import { integer, rational } from '../../quantity/rational.ts';
import { powerOfTen } from '../../quantity/decimal.ts';
import type { FoundAggregate } from './aggregates.ts';

/** What an aggregate came to for one owner: the whole number summed or ranked, how many rows counted (0 for a sum, which does not ask), and how many lacked something. */
export interface GatheredOwner {
  readonly value: bigint;
  readonly rows: bigint;
  readonly lacking: bigint;
}

/** For each aggregate of a pass (by node id), one for each row of the owner entity, in its order. */
export type Gathered = ReadonlyMap<number, readonly GatheredOwner[]>;

/** All that has been gathered so far: by month from 0. */
export type GatheredMonths = readonly (Gathered | undefined)[];

/**
 * The aggregate as the calculation reads it for the row and month at hand: the owners that belong to the row taken together. Inside
 * another selection (a weight of FÖRDELA) the row is the one selected there, not the rule's own. Not
 * yet gathered: missing, so that nothing that rests on it can pass for computed.
 */
export function externalRun({ node, rule }: FoundAggregate, entity: string, program: Program, columns: () => Columns, months: GatheredMonths): Run {
  const owner = program.symbols.declarations.entities.get(entity)?.parent ?? '';
  const toSlot = slotOf(program.measures[node.id]);
  const decimals = program.measures[node.id]?.decimals;
  const taken = node.over.owner;
  return (frame: Frame): Slot => {
    const all = months[Math.max(0, frame.month)]?.get(node.id);
    if (!all) return missing({ kind: 'rows', rule: rule.name });
    const among = taken === undefined ? all : (columns().belonging(owner, taken.entity)[frame.rows[taken.depth] ?? 0] ?? []).flatMap((at) => all[at] ?? []);
    return toSlot(together(node, among, typeof decimals === 'number' ? decimals : 0, rule.name));
  };
}

function together(node: FoundAggregate['node'], among: readonly GatheredOwner[], decimals: number, rule: string): Value {
  const rows = among.reduce((sum, one) => sum + one.rows, 0n);
  const lacking = among.some((one) => one.lacking > 0n);
  if (node.kind === 'exists' && rows > 0n) return truth(true);
  if (lacking) return missing({ kind: 'rows', rule });
  switch (node.kind) {
    case 'exists': return truth(false);
    case 'count': return number(integer(rows));
    case 'sum': return number(rational(among.reduce((sum, one) => sum + one.value, 0n), powerOfTen(decimals)));
    case 'rank': {
      const values = among.filter((one) => one.rows > 0n).map(({ value }) => value);
      if (values.length === 0) return NOT_APPLICABLE;
      const best = values.reduce((a, b) => ((node.which === 'most') === (b > a) ? b : a));
      return number(rational(best, powerOfTen(decimals)));
    }
  }
}
