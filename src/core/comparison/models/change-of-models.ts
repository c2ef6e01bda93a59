import { hide, smallestMonth, type ListedUnit } from './hide.ts';
import { partsOf, type Model } from './model.ts';
import type { ChangedPart, ChangeRow, ChangeTable, ModelChange } from './model-change.ts';
import { amountFor, moved, together } from './moved.ts';
import { ownerLevels } from './owners.ts';

export type ModelsChanged =
  | { readonly kind: 'changed'; readonly change: ModelChange }
  /** So few are listed that nothing can be shown, not even the sum. */
  | { readonly kind: 'tooFew' };

/** How many are listed at each unit, month by month; a unit that is not in it has nobody. */
export type Listings = ReadonlyMap<string, readonly number[]>;

/**
 * What a change of model does to every unit and its owners, in all and part by part. Units with fewer than `least` listed are told
 * together with so many others that no amount for so few persons follows from what is shown. How many are listed at a unit is its
 * smallest number in a month when anybody is: amounts of the other months may be known from elsewhere.
 */
export function changeOfModels(before: Model, after: Model, listings: Listings, least: number): ModelsChanged {
  const units = [...new Set([...before.calculation.rows(before.unit), ...after.calculation.rows(after.unit)])];
  const { levels, disputed } = ownerLevels(before, after, units);
  const counted = units.map((id): ListedUnit => ({ id, listed: smallestMonth(listings.get(id) ?? []), owners: levels.map(({ ownerOf }) => ownerOf.get(id) ?? '') }));
  const hidden = hide(counted, least);
  if (hidden.kind === 'tooFew') return hidden;

  const parts = changedParts(before, after);
  const own = new Map(counted.map((unit) => [unit.id, rowOf(unit, before, after, parts)]));
  const rowsFor = (some: readonly ListedUnit[]): readonly ChangeRow[] => some.flatMap(({ id }) => own.get(id) ?? []);
  const shownAlone = (unit: ListedUnit): boolean => !hidden.units.has(unit.id);
  const tables = levels.map(({ entity }, level): ChangeTable => {
    const owners = [...new Set(counted.flatMap((unit) => unit.owners[level] ?? []))];
    const rows = owners.map((owner) => asOne(owner, 1, rowsFor(counted.filter((unit) => unit.owners[level] === owner))));
    const isAlone = ({ name }: ChangeRow): boolean => !hidden.owners[level]?.has(name);
    return tableOf(entity, rows.filter(isAlone), rows.filter((row) => !isAlone(row)));
  });
  return {
    kind: 'changed',
    change: {
      period: before.calculation.program.period, least, totals: { before: before.total, after: after.total }, parts,
      units: tableOf(before.unit, rowsFor(counted.filter(shownAlone)), rowsFor(counted.filter((unit) => !shownAlone(unit)))),
      owners: tables, disputed, sum: asOne('', units.length, [...own.values()]),
    },
  };
}

/** In the order the first model computes them, then those only the second has. */
function changedParts(before: Model, after: Model): readonly ChangedPart[] {
  const [first, second] = [partsOf(before), partsOf(after)];
  return [...new Set([...first, ...second])].map((name) => {
    const [isFirst, isSecond] = [first.includes(name) || name === before.total, second.includes(name) || name === after.total];
    return { name, in: isFirst && isSecond ? 'both' : isFirst ? 'before' : 'after' };
  });
}

function rowOf({ id, listed }: ListedUnit, before: Model, after: Model, parts: readonly ChangedPart[]): ChangeRow {
  return {
    name: id, count: 1, listed, total: moved(amountFor(before.calculation, before.total, id), amountFor(after.calculation, after.total, id)),
    parts: parts.map((part) => moved(
      part.in === 'after' ? { kind: 'notApplicable' } : amountFor(before.calculation, part.name, id),
      part.in === 'before' ? { kind: 'notApplicable' } : amountFor(after.calculation, part.name, id),
    )),
  };
}

function tableOf(entity: string, rows: readonly ChangeRow[], hidden: readonly ChangeRow[]): ChangeTable {
  return { entity, rows, together: hidden.length === 0 ? undefined : asOne('', hidden.length, hidden) };
}

/** Rows added: an amount that is missing for one is missing for all of them together. */
function asOne(name: string, count: number, rows: readonly ChangeRow[]): ChangeRow {
  const add = (amounts: readonly ChangeRow['total'][]): ChangeRow['total'] =>
    moved(together(amounts.map(({ before }) => before)), together(amounts.map(({ after }) => after)));
  return {
    name, count, listed: rows.reduce((sum, { listed }) => sum + listed, 0), total: add(rows.map(({ total }) => total)),
    parts: (rows[0]?.parts ?? []).map((_, part) => add(rows.flatMap(({ parts }) => parts[part] ?? []))),
  };
}
