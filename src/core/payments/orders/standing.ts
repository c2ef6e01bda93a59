import type { KnownOrder, Ledger, Standing } from './acts.ts';
import { grantKey, isSameClause, orderSum, rowId } from './order.ts';

/** The orders of a grant (a clause, or a month of one) in the order they were drawn up. */
export function ordersOf({ orders }: Ledger, grant: string): readonly KnownOrder[] {
  return [...orders.values()].filter(({ order }) => isSameClause(grantKey(order.basis), grant));
}

/**
 * What each payee of a grant stands at, by organisation number: the sum of the rows of every order that has been paid. After a first order and any corrections they
 * come to its amount; after a reversal every one is 0.
 */
export function standingOf(ledger: Ledger, grant: string): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { id, order, paid } of ordersOf(ledger, grant)) {
    if (!paid) continue;
    for (const [index, { payee, ore }] of order.rows.entries()) {
      const before = standing.get(payee.organisationNumber)?.ore ?? 0n;
      standing.set(payee.organisationNumber, { payee, ore: before + ore, row: rowId(id, index) });
    }
  }
  return standing;
}

/** The orders of a grant that stand: paid or on their way, not withdrawn, and not reversed since. The first of them is the first order. */
export function currentOf(ledger: Ledger, grant: string): readonly KnownOrder[] {
  return ordersOf(ledger, grant).reduce<readonly KnownOrder[]>((current, one) => {
    if (one.withdrawn) return current;
    return one.order.nature.kind === 'reversal' && one.paid ? [] : [...current, one];
  }, []);
}

/** The first order of a grant that stands. */
export function firstOf(ledger: Ledger, grant: string): KnownOrder | undefined {
  return currentOf(ledger, grant).find(({ order }) => order.nature.kind === 'first');
}

/** An order of the grant that has been drawn up and neither paid nor withdrawn. */
export function pendingOf(ledger: Ledger, grant: string): KnownOrder | undefined {
  return ordersOf(ledger, grant).find(({ paid, withdrawn }) => paid === undefined && withdrawn === undefined);
}

/** What all standing orders of a clause come to, over its months; what is only about to be taken back still counts. */
export function orderedOre({ orders }: Ledger, decision: string): bigint {
  return [...orders.values()].reduce((sum, { order, paid, withdrawn }) => {
    if (!isSameClause(order.basis.decision, decision) || withdrawn) return sum;
    const ore = orderSum(order);
    return ore < 0n && !paid ? sum : sum + ore;
  }, 0n);
}

/** The least that any order of a clause says that all of them may come to; undefined when the clause sets no frame. */
export function frameOf({ orders }: Ledger, decision: string): bigint | undefined {
  return [...orders.values()].reduce<bigint | undefined>((least, { order: { basis }, withdrawn }) => {
    const frame = isSameClause(basis.decision, decision) && !withdrawn ? (basis.frameOre ?? (basis.run ? undefined : basis.ore)) : undefined;
    return frame !== undefined && (least === undefined || frame < least) ? frame : least;
  }, undefined);
}
