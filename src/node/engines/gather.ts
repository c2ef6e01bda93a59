import { upperColumns, type ColumnValues } from '../../core/emit/kernel/parts.ts';
import type { GatheredOwner } from '../../core/emit/population/gathered.ts';
import type { Calculation } from '../../core/calculation/calculate.ts';
import type { PopulationPass } from '../../core/emit/population/plan.ts';
import type { Gather } from '../../core/emit/population/run.ts';
import type { Gathered } from '../../core/emit/sql/gathered.ts';
import type { OwnerValue } from '../../core/emit/sql/owners.ts';
import { EngineFault, engineFault } from './engine-fault.ts';
import type { Engine, Owners, RowSource } from './engine.ts';

/** Gathers with a database. What the engine refuses, and rows that are unfit, stop the run: there is no partial answer. */
export function gatherWith(engine: Engine, sourceOf: (month: number) => RowSource): Gather {
  return async (pass, month, upper) => {
    const ids = upper.rows(pass.owner);
    const ran = await engine.run(pass, sourceOf(month), ownersFor(pass, month, upper));
    if (ran.kind === 'refused') throw new EngineFault(ran.problems);
    const { aggregates, unfit } = ran.answer;
    if (unfit > 0n) throw engineFault('engine-rows-unowned', { engine: engine.name, column: pass.owner, rows: String(unfit) });
    return new Map([...aggregates].map(([node, found]) => [node, ids.map((owner) => gatheredOwner(found.get(owner)))]));
  };
}

/** What the pass reads of each owner in a month (from 0). */
export function ownersFor(pass: PopulationPass, month: number, upper: Calculation): Owners {
  return ownersOf(pass, upper.rows(pass.owner), upperColumns(pass, pass.columns, month, upper));
}

function ownersOf({ columns }: PopulationPass, ids: readonly string[], upper: ReadonlyMap<string, ColumnValues>): Owners {
  const read = columns.filter(({ where }) => where === 'upper');
  return new Map(ids.map((id, at) => [id, new Map(read.map(({ column, kind }): [string, OwnerValue] => {
    const value = upper.get(column)?.[at] ?? 0;
    return [column, typeof value === 'string' ? value : kind === 'truth' ? BigInt(value) === 1n : BigInt(value)];
  }))]));
}

function gatheredOwner(found: Gathered | undefined): GatheredOwner {
  return { value: found?.value ?? 0n, rows: found?.counted ?? 0n, lacking: found?.lacking ?? 0n };
}
