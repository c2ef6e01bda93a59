import type { KnownOrder } from '../../../../core/payments/orders/acts.ts';
import { readOrderSheet, type OrderSheet } from '../../../../core/payments/reading/read-order.ts';
import { drawSheet, type DrawnSheet } from '../../../payments/drawing/draw-sheet.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import type { House } from '../../routes/house.ts';
import { drawingWorld } from './drawing-world.ts';
import { openLedger } from './payment-ledger.ts';

/** An order of the ledger with the sheet it was drawn up from, and what it rests on looked up again. */
export interface OpenedOrder {
  readonly kind: 'order';
  readonly known: KnownOrder;
  readonly sheet: OrderSheet;
  readonly drawn: DrawnSheet;
}

/** Opens an order of the ledger. Figures that have changed since do not change its rows: the ledger has them, and it is told when they are other than they were. */
export async function openOrder(id: string, { store, library }: Pick<House, 'store' | 'library'>): Promise<OpenedOrder | Refusal> {
  const { ledger, drawnFrom } = await openLedger(store);
  const [known, from] = [ledger.orders.get(id), drawnFrom.get(id)];
  const shelved = from && library.find(from.rulebook);
  if (!known || !from || !shelved) return refuse('not-found', { what: id });
  const { content: sheet, problems } = readOrderSheet('order.yaml', from.sheet);
  if (!sheet) return refuseProblems(problems);
  const asked = { ...sheet, drawn: { ...sheet.drawn, ...known.drawn }, approved: known.approved && { ...(sheet.approved ?? sheet.drawn), ...known.approved } };
  const drawn = await drawSheet<Refusal>(asked, ledger, known.drawn.day, () => drawingWorld(shelved, { library, store }));
  if (drawn.kind === 'unopened') return drawn.instead;
  if (drawn.kind === 'wrong') return refuseProblems(drawn.problems, 'against-the-rules');
  return { kind: 'order', known, sheet: asked, drawn: { ...drawn.content, order: known.order } };
}
