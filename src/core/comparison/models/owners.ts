import type { Model } from './model.ts';

/** A kind of owner of units, and which one each unit has: '' for a unit that has none. */
export interface OwnerLevel {
  readonly entity: string;
  readonly ownerOf: ReadonlyMap<string, string>;
}

export interface OwnerLevels {
  /** The nearest first; those with at least two owners, since one alone has the sum of all. */
  readonly levels: readonly OwnerLevel[];
  /** Kinds of owner that the models do not agree on: some unit would stand under two. */
  readonly disputed: readonly string[];
}

/** Who owns the units, by the figures of either model. Both must say the same of a unit when both know it. */
export function ownerLevels(before: Model, after: Model, units: readonly string[]): OwnerLevels {
  const [above, more] = [entitiesAbove(before), entitiesAbove(after)];
  const levels: OwnerLevel[] = [];
  const disputed: string[] = [];
  for (const entity of new Set([...above, ...more])) {
    const [one, other] = [ownersIn(before, entity), ownersIn(after, entity)];
    if (units.some((unit) => one.has(unit) && other.has(unit) && one.get(unit) !== other.get(unit))) {
      disputed.push(entity);
      continue;
    }
    const ownerOf = new Map(units.map((unit) => [unit, one.get(unit) ?? other.get(unit) ?? '']));
    if (new Set(ownerOf.values()).size > 1) levels.push({ entity, ownerOf });
  }
  return { levels, disputed };
}

function entitiesAbove({ calculation: { program }, unit }: Model): readonly string[] {
  return program.symbols.lineage.get(unit)?.slice(1) ?? [];
}

function ownersIn(model: Model, entity: string): ReadonlyMap<string, string> {
  const { calculation, unit } = model;
  if (!entitiesAbove(model).includes(entity)) return new Map();
  const owners = calculation.rows(entity);
  const places = calculation.columns.ancestors(unit, entity);
  return new Map(calculation.rows(unit).flatMap((row, at): readonly (readonly [string, string])[] => {
    const owner = owners[places[at] ?? -1];
    return owner === undefined ? [] : [[row, owner]];
  }));
}
