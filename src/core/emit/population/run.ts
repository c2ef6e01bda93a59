import { calculate, type Calculation } from '../../calculation/calculate.ts';
import type { Columns } from '../../calculation/columns.ts';
import type { Run } from '../../language/nodes/kind.ts';
import type { Program } from '../../language/program.ts';
import type { Facts } from '../../language/reference/facts.ts';
import { monthsIn } from '../../rulebook/resolving/pick.ts';
import { findAggregates, type PopulationFault } from './aggregates.ts';
import type { Nullable } from './columns.ts';
import { externalRun, type Gathered } from './gathered.ts';
import { lowerPass } from './lower-pass.ts';
import type { PopulationPass } from './plan.ts';

/** An engine: gathers the aggregates of a pass over the population's rows of a month (from 0). `upper` gives the owners' columns. */
export type Gather = (pass: PopulationPass, month: number, upper: Calculation) => Promise<Gathered>;

export type PopulationRun =
  | { readonly kind: 'computed'; readonly calculation: Calculation; readonly passes: number }
  | { readonly kind: 'refused'; readonly faults: readonly PopulationFault[] };

/**
 * Computes a program whose population is too large to hold: everything above it as usual, what goes over it gathered by an engine,
 * month by month, pass by pass. `facts` holds the rows above the population and none of its own. No engine decides anything: it
 * sums whole numbers; every division, rounding of sums and allocation is made here.
 */
export async function runPopulation(program: Program, entity: string, facts: Facts, nullable: Nullable, gather: Gather): Promise<PopulationRun> {
  const found = findAggregates(program, entity);
  if (found.kind === 'refused') return found;
  const months: (Gathered | undefined)[] = Array.from({ length: 12 }, () => undefined);
  let columns: Columns | undefined;
  const externals = new Map(found.aggregates.map((aggregate): [number, Run] =>
    [aggregate.node.id, externalRun(aggregate, entity, program, () => columns as Columns, months)]));
  const compute = (): Calculation => {
    const above: Facts = { ...facts, rows: (name) => (name === entity ? [] : facts.rows(name)) };
    return calculate(program, above, { externals, withColumns: (made) => { columns = made; } });
  };
  let upper = compute();
  for (let pass = 0; pass < found.passes; pass += 1) {
    const now = found.aggregates.filter((aggregate) => aggregate.pass === pass);
    for (const period of monthsIn(program.period)) {
      const month = (period.month ?? 1) - 1;
      const held = now.filter(({ rule }) => rule.per !== 'month' || (rule.bodyOfMonth[month] ?? -1) >= 0);
      const gathered = await gather(lowerPass({ program, entity, month, upper, nullable }, held, []), month, upper);
      months[month] = new Map([...(months[month] ?? []), ...gathered]);
    }
    upper = compute();
  }
  return { kind: 'computed', calculation: upper, passes: found.passes };
}
