import { nameOf } from './purse.ts';
import type { AskedAct } from './reading/read-purse-sheet.ts';

export interface BetweenUnits {
  /** Öre that each unit is given in all (less than 0: gives up) by transfers between units in the year. */
  readonly moved: ReadonlyMap<string, bigint>;
  /** The acts that do it. */
  readonly acts: readonly AskedAct[];
}

/** What a sheet's transfers of a year move between units, as last corrected; what is taken back in the sheet moves nothing. */
export function movedBetweenUnits(acts: readonly AskedAct[], year: number): BetweenUnits {
  const standing = new Map<string, Exclude<AskedAct, { kind: 'reversed' }>>();
  for (const act of acts) {
    if (act.kind === 'reversed') standing.delete(act.of);
    else standing.set(act.of ?? act.name, act);
  }
  const between = [...standing.values()].filter(({ from, to, day }) => from !== 'outside' && from.kind === 'unit' && to.kind === 'unit' && day.startsWith(String(year)));
  const moved = new Map<string, bigint>();
  for (const { from, to, ore } of between) {
    moved.set(nameOf(from), (moved.get(nameOf(from)) ?? 0n) - ore);
    moved.set(to.name, (moved.get(to.name) ?? 0n) + ore);
  }
  return { moved, acts: between };
}
