import { bookingClause } from '../../../../core/payments/grants/booking-clause.ts';
import { lookUp } from '../../../../core/payments/grants/look-up.ts';
import type { KnownOrder } from '../../../../core/payments/orders/acts.ts';
import { readOrderSheet, type OrderSheet } from '../../../../core/payments/reading/read-order.ts';
import { changedSince, type ChangedSince } from '../../../../core/payments/statements/changed-since.ts';
import { parsePeriod } from '../../../../core/quantity/period.ts';
import { drawSheet, type DrawnSheet } from '../../../payments/drawing/draw-sheet.ts';
import type { DrawingWorld, Got } from '../../../payments/drawing/world.ts';
import { refuse, refuseProblems, type Refusal } from '../../frame/refusal.ts';
import type { House } from '../../routes/house.ts';
import { drawingWorld } from './drawing-world.ts';
import { openLedger, type OpenLedger } from './payment-ledger.ts';

/** An order of the ledger with the sheet it was drawn up from, and what it rests on looked up again. */
export interface OpenedOrder {
  readonly kind: 'order';
  readonly known: KnownOrder;
  readonly rulebook: string;
  readonly sheet: OrderSheet;
  readonly drawn: DrawnSheet;
  /** How what it was drawn from stands today. */
  readonly changed: ChangedSince | undefined;
  readonly opened: OpenLedger;
}

/** Opens an order of the ledger. Figures that have changed since do not change its rows: the ledger has them, and it is told when what it was drawn from is other than it was. */
export async function openOrder(id: string, { store, library }: Pick<House, 'store' | 'library'>): Promise<OpenedOrder | Refusal> {
  const opened = await openLedger(store);
  const { ledger, drawnFrom } = opened;
  const [known, from] = [ledger.orders.get(id), drawnFrom.get(id)];
  const shelved = from && library.find(from.rulebook);
  if (!known || !from || !shelved) return refuse('not-found', { what: id });
  const { content: sheet, problems } = readOrderSheet('order.yaml', from.sheet);
  if (!sheet) return refuseProblems(problems);
  const asked = { ...sheet, drawn: { ...sheet.drawn, ...known.drawn }, approved: known.approved && { ...(sheet.approved ?? sheet.drawn), ...known.approved } };
  const world = (): Promise<Got<DrawingWorld<Refusal>, Refusal>> => drawingWorld(shelved, { library, store });
  const redrawn = await drawSheet<Refusal>(asked, ledger, known.drawn.day, world);
  if (redrawn.kind === 'unopened') return redrawn.instead;
  const drawn = redrawn.kind === 'got' ? redrawn.content : await standingWithout(asked, known, await world());
  if (!drawn) return refuseProblems(redrawn.kind === 'wrong' ? redrawn.problems : [], 'against-the-rules');
  const changed = changedSince(known.order.origin, drawn.calculated?.receipt, drawn.order === known.order ? 'same' : 'other');
  return { kind: 'order', known, rulebook: from.rulebook, sheet: asked, drawn: { ...drawn, order: known.order }, changed, opened };
}

/** An order whose parts cannot be made again, as when the figures no longer have its rows: it stands by the ledger as long as its decision does. Undefined when that does not. */
async function standingWithout(sheet: OrderSheet, { order }: KnownOrder, world: Got<DrawingWorld<Refusal>, Refusal>): Promise<DrawnSheet | undefined> {
  if (world.kind !== 'got') return undefined;
  const { sources } = world.content;
  const period = parsePeriod(order.basis.run?.month ?? '');
  const asked = { decision: sheet.decision, on: sheet.drawn.day, known: sheet.drawn.day, place: sheet.place };
  const looked = lookUp(sources, { ...asked, for: period?.month === undefined ? { kind: 'amount' } : { kind: 'month', month: { year: period.year, month: period.month } } });
  if (looked.kind === 'refused') return undefined;
  const booking = sheet.bookingDecision === undefined ? undefined : bookingClause(sources, sheet.bookingDecision, sheet.place);
  if (booking?.kind === 'refused') return undefined;
  const isConstructed = [sheet.sureness, looked.grant.sureness].includes('constructed');
  const today = order.origin.kind === 'rule' ? await world.content.calculated(order.basis.fiscalYear) : undefined;
  return { order: { ...order }, grant: looked.grant, booking: booking?.booking, calculated: today?.kind === 'got' ? today.content : undefined, run: undefined, sureness: isConstructed ? 'constructed' : 'unsaid' };
}
