import type { OrderSheet } from '../reading/read-order.ts';
import type { Ledger } from './acts.ts';
import { correctionOf, reversalOf } from './change-order.ts';
import { drawOrder, type Drawn } from './draw-order.ts';
import type { OrderNature } from './order.ts';
import { ordersOf } from './standing.ts';

/**
 * The order that a sheet asks for. What a correction or reversal changes stands in the ledger; one that is already there is given as it stands, so that it can be booked
 * after it was paid, and is known again when somebody would pay it twice.
 */
export function makeOrder(sheet: OrderSheet, ledger: Ledger): Drawn {
  const { basis, asked, recipients, smallest, place } = sheet;
  if (asked.kind === 'first') return drawOrder(basis, recipients, smallest, place, asked.after);
  const known = ordersOf(ledger, basis.decision).find(({ order }) => isSame(order.nature, asked));
  if (known) return { kind: 'drawn', order: known.order };
  const change = { of: asked.of, reason: asked.reason };
  return asked.kind === 'reversal' ? reversalOf(ledger, basis, change, place) : correctionOf(ledger, basis, change, recipients, smallest, place);
}

function isSame(nature: OrderNature, asked: Exclude<OrderSheet['asked'], { kind: 'first' }>): boolean {
  return nature.kind === asked.kind && nature.of === asked.of && nature.reason === asked.reason;
}
