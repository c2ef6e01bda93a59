import type { Calculation } from '../../calculation/calculate.ts';
import type { Listings } from './change-of-models.ts';
import { hide, smallestMonth } from './hide.ts';
import { ownerLevels } from './owners.ts';

/** How many rows of an entity are left out. */
export interface Withheld {
  readonly entity: string;
  readonly count: number;
}

export type Protected =
  | { readonly kind: 'protected'; readonly calculation: Calculation; readonly withheld: readonly Withheld[] }
  /** So few are listed that nothing can be shown, not even the sum. */
  | { readonly kind: 'tooFew' };

/**
 * A calculation without the rows of units with fewer than `least` listed, nor of as many more units and owners as it takes: no sum or
 * difference of what is left comes to fewer persons (`hide`). Rows of what the units do not belong to are left out whole, since any of
 * them may be the sum of a few.
 */
export function protect(calculation: Calculation, unit: string, listings: Listings, least: number): Protected {
  const units = calculation.rows(unit);
  const model = { calculation, unit, total: '' };
  const { levels } = ownerLevels(model, model, units);
  const hidden = hide(units.map((id) => ({ id, listed: smallestMonth(listings.get(id) ?? []), owners: levels.map(({ ownerOf }) => ownerOf.get(id) ?? '') })), least);
  if (hidden.kind === 'tooFew') return hidden;
  const left = new Map<string, ReadonlySet<string>>([[unit, hidden.units], ...levels.map(({ entity }, level) => [entity, hidden.owners[level] ?? new Set<string>()] as const)]);
  const lineage = new Set([unit, ...(calculation.program.symbols.lineage.get(unit) ?? [])]);
  const rows = (entity: string): readonly string[] => (lineage.has(entity) ? calculation.rows(entity).filter((row) => left.get(entity)?.has(row) !== true) : []);
  const entities = [...calculation.program.symbols.declarations.entities.keys()];
  const withheld = entities.map((entity) => ({ entity, count: calculation.rows(entity).length - rows(entity).length })).filter(({ count }) => count > 0);
  return { kind: 'protected', calculation: { ...calculation, rows }, withheld };
}
