import type { Place } from '../../language/problem.ts';
import { writeOre } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import type { KnownOrder, Ledger, PaymentAct } from './acts.ts';
import { dayFault } from './day-fault.ts';
import { grantKey, isSameClause, orderSum, type PaymentOrder } from './order.ts';
import { currentOf, frameOf, orderedOre, pendingOf, standingOf } from './standing.ts';

/** Why an order cannot be drawn up with the ledger as it stands. */
export function drawingFault(ledger: Ledger, { id, order, day }: Extract<PaymentAct, { kind: 'drawn' }>, place: Place): PaymentProblem | undefined {
  const { basis, nature } = order;
  const known = ledger.orders.get(id);
  if (known) return knownFault(known, place);
  if (day < basis.day) return paymentProblem('order-before-decision', place, { day, decided: basis.day });
  const grant = grantKey(basis);
  const current = currentOf(ledger, grant);
  const first = current.find((one) => one.order.nature.kind === 'first');
  if (nature.kind === 'first' && first) return paymentProblem('order-clause-taken', place, { decision: grant, order: first.id });
  const pending = pendingOf(ledger, grant);
  if (pending) return paymentProblem('order-pending', place, { order: pending.id, decision: grant });
  if (nature.kind === 'first') return roomFault(ledger, nature.after, place) ?? sumFault(order, basis.ore, place) ?? negativeFault(order, new Map(), place) ?? frameFault(ledger, order, place);
  const of = ledger.orders.get(nature.of);
  if (!of) return paymentProblem('order-unknown', place, { order: nature.of });
  if (!isSameClause(grantKey(of.order.basis), grant)) return paymentProblem('order-other-decision', place, { decision: grant, other: grantKey(of.order.basis) });
  if (!of.paid || !first) return paymentProblem('order-not-paid', place, { order: nature.of });
  return dayFault(day, of.paid.day, place) ?? changeFault(ledger, order, { first, current }, place);
}

function knownFault({ id, paid, withdrawn }: KnownOrder, place: Place): PaymentProblem {
  if (paid) return paymentProblem('order-paid-already', place, { order: id, day: paid.day });
  return withdrawn ? paymentProblem('order-withdrawn', place, { order: id, day: withdrawn.day }) : paymentProblem('order-drawn-already', place, { order: id });
}

interface Standings {
  readonly first: KnownOrder;
  readonly current: readonly KnownOrder[];
}

function changeFault(ledger: Ledger, order: PaymentOrder, { first, current }: Standings, place: Place): PaymentProblem | undefined {
  const { basis, nature } = order;
  const before = new Map([...standingOf(ledger, grantKey(basis))].map(([number, { ore }]) => [number, ore]));
  if (nature.kind === 'supplement') {
    const taken = current.find((one) => one.order.basis.run?.name === basis.run?.name);
    if (taken || !basis.run) return paymentProblem('order-run-taken', place, { run: basis.run?.name ?? '', order: taken?.id ?? first.id });
    return sumFault(order, basis.ore, place) ?? negativeFault(order, before, place) ?? frameFault(ledger, order, place);
  }
  if (nature.kind === 'correction' && basis.run) return paymentProblem('order-run-correction', place, { order: first.id });
  const granted = first.order.basis.ore;
  if (basis.ore !== granted) return paymentProblem('order-other-amount', place, { decision: grantKey(basis), amount: writeOre(basis.ore), before: writeOre(granted) });
  return nature.kind === 'correction' ? (sumFault(order, 0n, place) ?? negativeFault(order, before, place)) : reversalFault(order, before, first.id, place);
}

/** The room is there when the order that is named was reversed, or was withdrawn, for the same grant. */
function roomFault({ orders }: Ledger, after: string | undefined, place: Place): PaymentProblem | undefined {
  const made = after === undefined ? undefined : orders.get(after);
  if (after === undefined || made?.withdrawn || (made?.paid && made.order.nature.kind === 'reversal')) return undefined;
  return paymentProblem('order-unknown', place, { order: after });
}

function sumFault(order: PaymentOrder, ore: bigint, place: Place): PaymentProblem | undefined {
  const sum = orderSum(order);
  if (sum === ore) return undefined;
  return paymentProblem('order-sum', place, { decision: order.basis.decision, sum: writeOre(sum), decided: writeOre(ore), difference: writeOre(sum - ore) });
}

/** All orders of a clause together, over months and runs, come to at most what it decided. */
function frameFault(ledger: Ledger, order: PaymentOrder, place: Place): PaymentProblem | undefined {
  const { basis } = order;
  const own = basis.frameOre ?? (basis.run ? undefined : basis.ore);
  const before = frameOf(ledger, basis.decision);
  const frame = own === undefined || (before !== undefined && before < own) ? before : own;
  const ordered = orderedOre(ledger, basis.decision) + orderSum(order);
  if (frame === undefined || ordered <= frame) return undefined;
  return paymentProblem('order-over-decision', place, { decision: basis.decision, ordered: writeOre(ordered), decided: writeOre(frame), over: writeOre(ordered - frame) });
}

/** No payee may come to stand below 0. */
function negativeFault(order: PaymentOrder, before: ReadonlyMap<string, bigint>, place: Place): PaymentProblem | undefined {
  const after = afterRows(order, before);
  const row = order.rows.find(({ payee }) => (after.get(payee.organisationNumber) ?? 0n) < 0n);
  return row && paymentProblem('order-exceeds', place, { name: row.payee.name, amount: writeOre(after.get(row.payee.organisationNumber) ?? 0n) });
}

function reversalFault(order: PaymentOrder, before: ReadonlyMap<string, bigint>, of: string, place: Place): PaymentProblem | undefined {
  return [...afterRows(order, before).values()].every((ore) => ore === 0n) ? undefined : paymentProblem('order-reversal-rows', place, { order: of });
}

function afterRows({ rows }: PaymentOrder, before: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
  const after = new Map(before);
  for (const { payee, ore } of rows) after.set(payee.organisationNumber, (after.get(payee.organisationNumber) ?? 0n) + ore);
  return after;
}
