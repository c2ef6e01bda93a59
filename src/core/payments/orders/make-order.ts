import type { OrderSheet } from '../reading/read-order.ts';
import type { SplitParts } from '../splits/split.ts';
import type { KnownOrder, Ledger } from './acts.ts';
import { correctionOf, reversalOf } from './change-order.ts';
import { drawOrder, type Drawn } from './draw-order.ts';
import { grantKey, type OrderBasis, type OrderNature, type PaymentOrder } from './order.ts';
import { ordersOf } from './standing.ts';

/**
 * The order that a sheet asks for, of a clause that has been looked up and with the parts that have been found. One that is already in the ledger is given as it
 * stands, so that it can be booked after it was paid, and is known again when somebody would pay it twice.
 */
export function makeOrder({ asked, smallest, place }: OrderSheet, basis: OrderBasis, parts: SplitParts, ledger: Ledger): Drawn {
  const known = ordersOf(ledger, grantKey(basis));
  if (asked.kind === 'first') {
    const drawn = drawOrder(basis, parts, smallest, place, asked.after === undefined ? { kind: 'first' } : { kind: 'first', after: asked.after });
    return drawn.kind === 'drawn' ? { kind: 'drawn', order: sameAs(drawn.order, known) ?? drawn.order } : drawn;
  }
  const before = known.find(({ order }) => isSame(order.nature, asked));
  if (before) return { kind: 'drawn', order: before.order };
  const change = { of: asked.of, reason: asked.reason };
  switch (asked.kind) {
    case 'reversal': return reversalOf(ledger, basis, change, place);
    case 'correction': return correctionOf(ledger, basis, change, parts, smallest, place);
    case 'supplement': return drawOrder(basis, parts, smallest, place, { kind: 'supplement', ...change });
  }
}

/** The order in the ledger that pays the same rows of the same clause: figures read again, or a new version of the program, do not make another order of it. */
function sameAs(order: PaymentOrder, known: readonly KnownOrder[]): PaymentOrder | undefined {
  const content = ({ basis, nature, rows }: PaymentOrder): string => JSON.stringify([basis, nature, rows], (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  return known.find((one) => content(one.order) === content(order))?.order;
}

function isSame(nature: OrderNature, asked: Exclude<OrderSheet['asked'], { kind: 'first' }>): boolean {
  return nature.kind === asked.kind && nature.of === asked.of && nature.reason === asked.reason;
}
