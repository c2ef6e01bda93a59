import { bookingClause, type DecidedBooking } from '../../../core/payments/grants/booking-clause.ts';
import type { Grant, GrantAsked } from '../../../core/payments/grants/grant.ts';
import { lookUp } from '../../../core/payments/grants/look-up.ts';
import type { Ledger } from '../../../core/payments/orders/acts.ts';
import { knownBasis } from '../../../core/payments/orders/known-order.ts';
import { makeOrder } from '../../../core/payments/orders/make-order.ts';
import type { OrderBasis, PaymentOrder } from '../../../core/payments/orders/order.ts';
import { paymentProblem } from '../../../core/payments/problems.ts';
import type { OrderSheet } from '../../../core/payments/reading/read-order.ts';
import type { RunRecord } from '../../../core/payments/runs/record.ts';
import type { Day } from '../../../core/quantity/day.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { openRun, partsOfAmount, partsOfRun, type FoundParts } from './find-parts.ts';
import type { Calculated, DrawingWorld, Got } from './world.ts';

/** An order made of its sheet, its decision and its calculation, with what it rests on. */
export interface DrawnSheet {
  readonly order: PaymentOrder;
  /** Undefined for an order that takes back what the ledger has: that needs no decision that still stands. */
  readonly grant: Grant | undefined;
  readonly booking: DecidedBooking | undefined;
  readonly calculated: Calculated | undefined;
  readonly run: RunRecord | undefined;
  readonly sureness: 'constructed' | 'unsaid';
}

/** The order that a sheet asks for, against a ledger, as the decision was known on a day. */
export async function drawSheet<Unopened>(sheet: OrderSheet, ledger: Ledger, known: Day, world: () => Got<DrawingWorld<Unopened>, Unopened> | Promise<Got<DrawingWorld<Unopened>, Unopened>>): Promise<Got<DrawnSheet, Unopened>> {
  if (sheet.asked.kind === 'reversal') return reversed(sheet, ledger, sheet.asked.of);
  const opened = await world();
  if (opened.kind !== 'got') return opened;
  const { sources } = opened.content;
  const found = await basisAndParts(sheet, opened.content, { decision: sheet.decision, on: sheet.drawn.day, known, place: sheet.place });
  if (found.kind !== 'got') return found;
  const { basis, grant, parts: { parts, calculated, run, sureness } } = found.content;
  const booking = sheet.bookingDecision === undefined ? undefined : bookingClause(sources, sheet.bookingDecision, sheet.place);
  if (booking?.kind === 'refused') return { kind: 'wrong', problems: booking.problems };
  const made = makeOrder(sheet, basis, parts, ledger);
  if (made.kind === 'refused') return { kind: 'wrong', problems: made.problems };
  const isConstructed = [sheet.sureness, grant.sureness, sureness].includes('constructed');
  return { kind: 'got', content: { order: made.order, grant, booking: booking?.booking, calculated, run, sureness: isConstructed ? 'constructed' : 'unsaid' } };
}

/** What was paid is taken back also when the decision no longer stands: what it rests on is the order that it takes back. */
function reversed<Unopened>(sheet: OrderSheet, ledger: Ledger, of: string): Got<DrawnSheet, Unopened> {
  const basis = knownBasis(ledger, sheet, of);
  if ('code' in basis) return { kind: 'wrong', problems: [basis] };
  const made = makeOrder(sheet, basis, { recipients: [], origin: { kind: 'ledger' } }, ledger);
  if (made.kind === 'refused') return { kind: 'wrong', problems: made.problems };
  return { kind: 'got', content: { order: made.order, grant: undefined, booking: undefined, calculated: undefined, run: undefined, sureness: sheet.sureness } };
}

interface BasisAndParts {
  readonly basis: OrderBasis;
  readonly grant: Grant;
  readonly parts: FoundParts;
}

async function basisAndParts<Unopened>(sheet: OrderSheet, world: DrawingWorld<Unopened>, asked: Omit<GrantAsked, 'for'>): Promise<Got<BasisAndParts, Unopened>> {
  if (sheet.split.kind === 'run') {
    const run = await openRun(sheet.split, world);
    if (run.kind !== 'got') return run;
    const { month } = run.content;
    const looked = lookUp(world.sources, { ...asked, for: { kind: 'month', month } });
    if (looked.kind === 'refused') return { kind: 'wrong', problems: looked.problems };
    const parts = partsOfRun<Unopened>(sheet, sheet.split, run.content);
    if (parts.kind !== 'got') return parts;
    const { decision, body, day, fiscalYear, ore: frameOre } = looked.grant;
    const basis: OrderBasis = { decision, body, day, fiscalYear, ore: parts.content.ore, run: { month: writePeriod(month), name: run.content.run.name }, ...(frameOre === undefined ? {} : { frameOre }) };
    return { kind: 'got', content: { basis, grant: looked.grant, parts: parts.content } };
  }
  const looked = lookUp(world.sources, { ...asked, for: { kind: 'amount' } });
  if (looked.kind === 'refused') return { kind: 'wrong', problems: looked.problems };
  const { decision, body, day, fiscalYear, ore } = looked.grant;
  if (ore === undefined) return { kind: 'wrong', problems: [paymentProblem('grant-no-payment', sheet.place, { decision, found: 0 })] };
  const basis: OrderBasis = { decision, body, day, fiscalYear, ore };
  const parts = await partsOfAmount(sheet, basis, world);
  return parts.kind === 'got' ? { kind: 'got', content: { basis, grant: looked.grant, parts: parts.content } } : parts;
}
