import type { SieBalance, SieDocument, SieYear } from './document.ts';
import { objectKey } from './reading/draft.ts';
import type { SieObjectReference } from './record.ts';

/** Two ways of saying one amount in a file that should agree, and what each gives, in öre. */
export interface SieDifference {
  readonly of: 'closing' | 'result' | 'objectClosing' | 'month' | 'unstated';
  readonly year: number;
  readonly account: string;
  readonly objects: readonly SieObjectReference[];
  readonly month?: string | undefined;
  /** The balance record (UB, RES, OUB, PSALDO); undefined when the file has none for an account that moved and does not end at 0. */
  readonly statedOre: bigint | undefined;
  /** Opening balance and vouchers. */
  readonly computedOre: bigint;
}

/**
 * Holds the balances of the file's own year against its vouchers: UB = IB + rows, OUB = OIB + rows with the object, RES = rows, PSALDO = rows of the month.
 * Only amounts that the file states are held against something; a file without vouchers has nothing to hold them against, and gives none.
 */
export function differencesIn({ header, balances, vouchers }: SieDocument): readonly SieDifference[] {
  const year = header.years.find(({ number }) => number === 0);
  if (vouchers.length === 0 || !year) return [];
  const rows = vouchers.flatMap((voucher) => voucher.rows.flatMap((row) => (row.kind === 'TRANS' ? [{ ...row, day: row.day ?? voucher.day }] : [])));
  const inYear = rows.filter(({ day }) => within(day, year));
  const stated = balances.filter((one) => one.year === 0);
  const moved = movedIn(inYear, stated);
  const opening = new Map(stated.filter(({ kind }) => kind === 'IB' || kind === 'OIB').map((one) => [keyOf(one), one.ore]));
  return [...stated.flatMap((one): readonly SieDifference[] => {
    const of = OF[one.kind];
    if (of === undefined) return [];
    const before = of === 'closing' || of === 'objectClosing' ? (opening.get(keyOf(one)) ?? 0n) : 0n;
    const computedOre = before + (moved.get(movedKey(one)) ?? 0n);
    if (computedOre === one.ore) return [];
    return [{ of, year: 0, account: one.account, objects: one.objects, ...(one.month === undefined ? {} : { month: one.month }), statedOre: one.ore, computedOre }];
  }), ...unstated(stated, opening, moved, new Set(inYear.map(({ account }) => account)))];
}

/** The standard lets a balance of 0 be left out, so an account without one is held to 0; a file without any closing balance says nothing of them. */
function unstated(stated: readonly SieBalance[], opening: ReadonlyMap<string, bigint>, moved: ReadonlyMap<string, bigint>, accounts: ReadonlySet<string>): readonly SieDifference[] {
  const closed = new Set(stated.filter(({ kind }) => kind === 'UB' || kind === 'RES').map(({ account }) => account));
  if (closed.size === 0) return [];
  return [...accounts].filter((account) => !closed.has(account)).toSorted().flatMap((account) => {
    const computedOre = (opening.get(keyOf({ account, objects: [] })) ?? 0n) + (moved.get(account) ?? 0n);
    return computedOre === 0n ? [] : [{ of: 'unstated', year: 0, account, objects: [], statedOre: undefined, computedOre } as const];
  });
}

interface Moved {
  readonly account: string;
  readonly objects: readonly SieObjectReference[];
  readonly ore: bigint;
  readonly day: string;
}

/** What the rows moved, by account and by every key that a stated balance asks for; no more, since a year has many rows. */
function movedIn(rows: readonly Moved[], stated: readonly SieBalance[]): ReadonlyMap<string, bigint> {
  const moved = new Map<string, bigint>();
  const add = (key: string, ore: bigint): void => { moved.set(key, (moved.get(key) ?? 0n) + ore); };
  const hasMonths = stated.some(({ month }) => month !== undefined);
  const hasObjects = stated.some(({ objects }) => objects.length > 0);
  for (const { account, objects, ore, day } of rows) {
    add(account, ore);
    if (hasMonths) add(`${account}|${day.slice(0, 7)}`, ore);
    for (const combination of hasObjects ? combinations(objects) : []) {
      add(`${account}|${combination}`, ore);
      if (hasMonths) add(`${account}|${day.slice(0, 7)}|${combination}`, ore);
    }
  }
  return moved;
}

const OF: Readonly<Partial<Record<SieBalance['kind'], SieDifference['of']>>> = { UB: 'closing', RES: 'result', OUB: 'objectClosing', PSALDO: 'month' };

const within = (day: string, { from, to }: SieYear): boolean => from <= day && day <= to;
const objectsKey = (objects: readonly SieObjectReference[]): string => objects.map(objectKey).toSorted().join(',');
const keyOf = ({ account, objects }: Pick<SieBalance, 'account' | 'objects'>): string => `${account}|${objectsKey(objects)}`;

function movedKey({ account, objects, month }: SieBalance): string {
  return [account, ...(month === undefined ? [] : [month]), ...(objects.length === 0 ? [] : [objectsKey(objects)])].join('|');
}

/** A balance of an object is of every row that names it, whatever else the row names: every choice of a row's objects. */
function combinations(objects: readonly SieObjectReference[]): readonly string[] {
  const chosen = objects.reduce<readonly (readonly SieObjectReference[])[]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
  return chosen.filter(({ length }) => length > 0).map(objectsKey);
}
