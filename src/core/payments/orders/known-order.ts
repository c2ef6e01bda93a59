import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { OrderSheet } from '../reading/read-order.ts';
import type { KnownOrder, Ledger } from './acts.ts';
import { grantKey, isSameClause, type OrderBasis } from './order.ts';
import { firstOf } from './standing.ts';

/** The order of a sheet's clause, and of its run, that has been drawn up and neither paid nor withdrawn. */
export function pendingFor({ orders }: Ledger, { decision, split }: Pick<OrderSheet, 'decision' | 'split'>): KnownOrder | undefined {
  return [...orders.values()].find(({ order: { basis }, paid, withdrawn }) =>
    !paid && !withdrawn && isSameClause(basis.decision, decision) && (split.kind !== 'run' || basis.run?.name === split.run));
}

/** What the first order of a grant rests on, by any order of it; the sheet must be of the same clause. */
export function knownBasis(ledger: Ledger, { decision, place }: Pick<OrderSheet, 'decision' | 'place'>, of: string): OrderBasis | PaymentProblem {
  const known = ledger.orders.get(of);
  if (!known) return paymentProblem('order-unknown', place, { order: of });
  const { basis } = known.order;
  if (!isSameClause(basis.decision, decision)) return paymentProblem('order-other-decision', place, { decision, other: basis.decision });
  return firstOf(ledger, grantKey(basis))?.order.basis ?? basis;
}
