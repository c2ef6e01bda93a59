import type { SieDocument } from './document.ts';
import type { SieObjectReference } from './record.ts';

/** What the vouchers of a file moved on one account, cost centre and month; debit is plus and credit minus, in öre. */
export interface SieTotal {
  readonly account: string;
  /** The object of the dimension asked for; undefined where a row names none, which is not the same as an object without name. */
  readonly object: string | undefined;
  readonly month: string;
  readonly debitOre: bigint;
  readonly creditOre: bigint;
}

/** Dimension 1 is reserved by the standard for cost centres. */
const COST_CENTRE = 1;

/**
 * Adds up the rows that stand by account, object of one dimension and month. The month is of the row's own day where it has one, else of the voucher's.
 * The sum of all debits and credits is the sum of all rows: nothing falls beside. In the order of account, object and month.
 */
export function totalsOf({ vouchers }: Pick<SieDocument, 'vouchers'>, dimension: number = COST_CENTRE): readonly SieTotal[] {
  const totals = new Map<string, SieTotal>();
  for (const { day, rows } of vouchers) {
    for (const row of rows) {
      if (row.kind !== 'TRANS') continue;
      const object = objectIn(row.objects, dimension);
      const month = (row.day ?? day).slice(0, 7);
      const key = JSON.stringify([row.account, object ?? null, month]);
      const before = totals.get(key) ?? { account: row.account, object, month, debitOre: 0n, creditOre: 0n };
      totals.set(key, row.ore > 0n ? { ...before, debitOre: before.debitOre + row.ore } : { ...before, creditOre: before.creditOre + row.ore });
    }
  }
  return [...totals.values()].toSorted((a, b) => compare(a.account, b.account) || compare(a.object ?? '', b.object ?? '') || compare(a.month, b.month));
}

function objectIn(objects: readonly SieObjectReference[], dimension: number): string | undefined {
  return objects.find((one) => one.dimension === dimension)?.object;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
