import { compare, integer } from '../../core/quantity/rational.ts';
import type { OverCap } from '../../core/payments/runs/record.ts';
import { quoted, rowsOf, type Database } from '../population/database.ts';
import type { OpenMonth } from './month.ts';

/** The input that says how many a unit may list; told, and never a reason to refuse: newborns and families may be listed above it. */
const CAP = 'listningstak';

/** Units with more listed than their cap, among the rows of a month. */
export async function overCaps(database: Database, path: string, { program, facts, owner, month: { month } }: OpenMonth): Promise<readonly OverCap[]> {
  if (program.inputs.get(CAP)?.entity !== owner) return [];
  const counts = await rowsOf(database, `SELECT enhet, count(*) FROM read_parquet(${quoted(path)}) GROUP BY 1 ORDER BY 1`);
  return counts.flatMap(([unit, count]): readonly OverCap[] => {
    const cap = facts.input(CAP, unit ?? '', program.inputs.get(CAP)?.per === 'month' ? month - 1 : undefined);
    if (cap.kind !== 'number' || compare(integer(Number(count)), cap.value) <= 0) return [];
    return [{ unit: unit ?? '', listed: Number(count), cap: Number(cap.value.numerator / cap.value.denominator) }];
  });
}
