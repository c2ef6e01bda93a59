import type { KnownOrder, Ledger, Standing } from './acts.ts';
import { rowId } from './order.ts';

/** The orders of a clause in the order they were drawn up. */
export function ordersOf({ orders }: Ledger, decision: string): readonly KnownOrder[] {
  return [...orders.values()].filter(({ order }) => order.basis.decision === decision);
}

/**
 * What each payee of a clause stands at, by organisation number: the sum of the rows of every order that has been paid. After a first order and any corrections they
 * come to the clause's amount; after a reversal every one is 0.
 */
export function standingOf(ledger: Ledger, decision: string): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { id, order, paid } of ordersOf(ledger, decision)) {
    if (!paid) continue;
    for (const [index, { payee, ore }] of order.rows.entries()) {
      const before = standing.get(payee.organisationNumber)?.ore ?? 0n;
      standing.set(payee.organisationNumber, { payee, ore: before + ore, row: rowId(id, index) });
    }
  }
  return standing;
}

/** The first order of a clause that stands: paid or on its way, and not reversed since. */
export function firstOf(ledger: Ledger, decision: string): KnownOrder | undefined {
  return ordersOf(ledger, decision).reduce<KnownOrder | undefined>((first, one) => {
    if (one.order.nature.kind === 'first') return one;
    return one.order.nature.kind === 'reversal' && one.paid ? undefined : first;
  }, undefined);
}

/** An order of the clause that has been drawn up and not yet paid. */
export function pendingOf(ledger: Ledger, decision: string): KnownOrder | undefined {
  return ordersOf(ledger, decision).find(({ paid }) => paid === undefined);
}
