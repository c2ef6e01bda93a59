/** A unit with how many persons are listed at it, and its owners, the nearest first. */
export interface ListedUnit {
  readonly id: string;
  readonly listed: number;
  readonly owners: readonly string[];
}

/** Which units, and which owners of each level, are told only together. */
export type Hidden =
  | { readonly kind: 'hidden'; readonly units: ReadonlySet<string>; readonly owners: readonly ReadonlySet<string>[] }
  /** So few that even the sum of all would tell of some. */
  | { readonly kind: 'tooFew' };

/**
 * Hides every unit with fewer than `least` listed, and as many more as it takes: no sum or difference of what is shown may
 * come to fewer than `least` persons, not even for somebody who knows one unit's amounts, or those of all units of one owner,
 * and takes them off. The smallest join first. A unit with nobody listed tells of nobody, and is shown.
 */
export function hide(units: readonly ListedUnit[], least: number): Hidden {
  const levels = units[0]?.owners.length ?? 0;
  const hidden = new Set(units.flatMap(({ id, listed }) => (listed > 0 && listed < least ? [id] : [])));
  const owners = Array.from({ length: levels }, () => new Set<string>());
  const all = units.filter(({ listed }) => listed > 0);
  const classOf = (unit: ListedUnit): Class => unit.owners.map((owner, level) => (owners[level]?.has(owner) ? TOGETHER : owner));
  for (;;) {
    const groups = groupBy(all.filter(({ id }) => hidden.has(id)), (unit) => JSON.stringify(classOf(unit)));
    const [unsafe] = [...groups.values()].flatMap((group) => lackOf(group, all, least) ?? []);
    if (!unsafe) return { kind: 'hidden', units: hidden, owners };
    const at = classOf(unsafe.first);
    const next = smallest(all.filter((unit) => !hidden.has(unit.id) && same(classOf(unit), at, 0) && helps(unit, unsafe)));
    if (next) hidden.add(next.id);
    else if (!hideOwner(at, all, owners, classOf, unsafe)) return { kind: 'tooFew' };
  }
}

/** How many are listed at a unit over some months: its smallest number in a month when anybody is, since the other months may be known from elsewhere. */
export function smallestMonth(months: readonly number[]): number {
  const some = months.filter((listed) => listed > 0);
  return some.length === 0 ? 0 : Math.min(...some);
}

/** What a unit is told under, level by level: its owner's own row, or the row of owners together. */
type Class = readonly (string | typeof TOGETHER)[];

const TOGETHER = 0;

/** A group that is not safe, by its first unit, and whose units would not help it: the owner who could take all but too few away. */
interface Lack {
  readonly first: ListedUnit;
  readonly notOf: { readonly level: number; readonly owner: string } | undefined;
}

/**
 * What a group told together lacks. Without its largest unit, and without the units of any one owner, enough must be left; an
 * owner who has all of the group learns nothing of others, and one beside whom there are too few in all cannot be kept from it.
 */
function lackOf(group: readonly ListedUnit[], all: readonly ListedUnit[], least: number): Lack | undefined {
  const [first] = group;
  if (!first) return undefined;
  const total = listedIn(group);
  if (total - Math.max(...group.map(({ listed }) => listed)) < least) return { first, notOf: undefined };
  for (const level of first.owners.keys()) {
    for (const [owner, own] of groupBy(group, ({ owners }) => owners[level] ?? '')) {
      const left = total - listedIn(own);
      const others = listedIn(all.filter(({ owners }) => owners[level] !== owner));
      if (left > 0 && left < least && others >= least) return { first, notOf: { level, owner } };
    }
  }
  return undefined;
}

function helps({ owners }: ListedUnit, { notOf }: Lack): boolean {
  return notOf === undefined || owners[notOf.level] !== notOf.owner;
}

/**
 * Every unit of a class is hidden and it is not enough: its owner's row goes too, or where it is told under owners together
 * already, another owner's. The nearest level first.
 */
function hideOwner(at: Class, all: readonly ListedUnit[], owners: readonly Set<string>[], classOf: (unit: ListedUnit) => Class, lack: Lack): boolean {
  for (const [level, own] of at.entries()) {
    const beside = groupBy(all.filter((unit) => same(classOf(unit), at, level + 1) && classOf(unit)[level] !== TOGETHER && helps(unit, lack)), (unit) => unit.owners[level] ?? '');
    const next = own === TOGETHER ? smallest([...beside].map(([id, units]) => ({ id, listed: listedIn(units) })))?.id : own;
    if (next === undefined) continue;
    owners[level]?.add(next);
    return true;
  }
  return false;
}

function same(a: Class, b: Class, from: number): boolean {
  return a.every((part, level) => level < from || part === b[level]);
}

function smallest<Counted extends { readonly listed: number }>(counted: readonly Counted[]): Counted | undefined {
  return counted.toSorted((a, b) => a.listed - b.listed)[0];
}

function listedIn(units: readonly Pick<ListedUnit, 'listed'>[]): number {
  return units.reduce((total, { listed }) => total + listed, 0);
}

function groupBy<One>(all: readonly One[], key: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(key(one)) ?? [];
    group.push(one);
    groups.set(key(one), group);
  }
  return groups;
}
