import type { Place } from '../../language/problem.ts';
import type { Day } from '../../quantity/day.ts';
import { writeOre } from '../money.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { EMPTY_LEDGER, type KnownOrder, type Ledger, type PaymentAct } from './acts.ts';
import { orderSum, type PaymentOrder } from './order.ts';
import { firstOf, pendingOf, standingOf } from './standing.ts';

export type Taken = { readonly kind: 'taken'; readonly ledger: Ledger } | { readonly kind: 'refused'; readonly problem: PaymentProblem };

/**
 * Adds an act to a ledger, or refuses it. An order is drawn up by one person and approved by another, paid once, and of a clause there is one at a time; a
 * correction comes to 0 and a reversal takes back everything, so what a clause has paid is always its amount or nothing.
 */
export function take(ledger: Ledger, act: PaymentAct, place: Place): Taken {
  const problem = act.kind === 'drawn' ? drawingFault(ledger, act, place) : handlingFault(ledger.orders.get(act.id), act, place);
  if (problem) return { kind: 'refused', problem };
  const known = ledger.orders.get(act.id);
  const { by, day } = act;
  const after: KnownOrder | undefined = act.kind === 'drawn' ? { id: act.id, order: act.order, drawn: { by, day } } : known && { ...known, [act.kind]: { by, day } };
  return { kind: 'taken', ledger: after ? { orders: new Map([...ledger.orders, [act.id, after]]) } : ledger };
}

/** All acts from the beginning; ends at the first that is refused. */
export function replay(acts: readonly { readonly act: PaymentAct; readonly place: Place }[]): Taken {
  let ledger = EMPTY_LEDGER;
  for (const { act, place } of acts) {
    const taken = take(ledger, act, place);
    if (taken.kind === 'refused') return taken;
    ({ ledger } = taken);
  }
  return { kind: 'taken', ledger };
}

function drawingFault(ledger: Ledger, { id, order, day }: Extract<PaymentAct, { kind: 'drawn' }>, place: Place): PaymentProblem | undefined {
  const { basis: { decision, day: decided }, nature } = order;
  const known = ledger.orders.get(id);
  if (known?.paid) return paymentProblem('order-paid-already', place, { order: id, day: known.paid.day });
  if (known) return paymentProblem('order-drawn-already', place, { order: id });
  if (day < decided) return paymentProblem('order-before-decision', place, { day, decided });
  const first = firstOf(ledger, decision);
  if (nature.kind === 'first' && first) return paymentProblem('order-clause-taken', place, { decision, order: first.id });
  const pending = pendingOf(ledger, decision);
  if (pending) return paymentProblem('order-pending', place, { order: pending.id, decision });
  if (nature.kind === 'first') return roomFault(ledger, nature.after, place) ?? sumFault(order, order.basis.ore, place) ?? negativeFault(order, new Map(), place);
  const of = ledger.orders.get(nature.of);
  if (!of) return paymentProblem('order-unknown', place, { order: nature.of });
  if (of.order.basis.decision !== decision) return paymentProblem('order-other-decision', place, { decision, other: of.order.basis.decision });
  if (!of.paid || !first) return paymentProblem('order-not-paid', place, { order: nature.of });
  const granted = first.order.basis.ore;
  if (order.basis.ore !== granted) return paymentProblem('order-other-amount', place, { decision, amount: writeOre(order.basis.ore), before: writeOre(granted) });
  if (of.paid.day > day) return paymentProblem('order-days', place, { day, before: of.paid.day });
  const standing = standingOf(ledger, decision);
  const before = new Map([...standing].map(([number, { ore }]) => [number, ore]));
  return nature.kind === 'correction' ? (sumFault(order, 0n, place) ?? negativeFault(order, before, place)) : reversalFault(order, before, nature.of, place);
}

function roomFault({ orders }: Ledger, after: string | undefined, place: Place): PaymentProblem | undefined {
  const reversal = after === undefined ? undefined : orders.get(after);
  if (after === undefined || (reversal?.paid && reversal.order.nature.kind === 'reversal')) return undefined;
  return paymentProblem('order-unknown', place, { order: after });
}

function sumFault(order: PaymentOrder, ore: bigint, place: Place): PaymentProblem | undefined {
  const sum = orderSum(order);
  if (sum === ore) return undefined;
  return paymentProblem('order-sum', place, { decision: order.basis.decision, sum: writeOre(sum), decided: writeOre(ore), difference: writeOre(sum - ore) });
}

/** No payee may come to stand below 0. */
function negativeFault({ rows }: PaymentOrder, before: ReadonlyMap<string, bigint>, place: Place): PaymentProblem | undefined {
  const after = new Map(before);
  for (const { payee, ore } of rows) after.set(payee.organisationNumber, (after.get(payee.organisationNumber) ?? 0n) + ore);
  const row = rows.find(({ payee }) => (after.get(payee.organisationNumber) ?? 0n) < 0n);
  return row && paymentProblem('order-exceeds', place, { name: row.payee.name, amount: writeOre(after.get(row.payee.organisationNumber) ?? 0n) });
}

function reversalFault({ rows }: PaymentOrder, before: ReadonlyMap<string, bigint>, of: string, place: Place): PaymentProblem | undefined {
  const after = new Map(before);
  for (const { payee, ore } of rows) after.set(payee.organisationNumber, (after.get(payee.organisationNumber) ?? 0n) + ore);
  return [...after.values()].every((ore) => ore === 0n) ? undefined : paymentProblem('order-reversal-rows', place, { order: of });
}

function handlingFault(known: KnownOrder | undefined, { kind, id, by, day }: Exclude<PaymentAct, { kind: 'drawn' }>, place: Place): PaymentProblem | undefined {
  if (!known) return paymentProblem('order-unknown', place, { order: id });
  if (known.paid) return paymentProblem('order-paid-already', place, { order: id, day: known.paid.day });
  if (kind === 'approved') {
    if (known.approved) return paymentProblem('order-approved-already', place, { order: id });
    if (samePerson(known.drawn.by, by)) return paymentProblem('order-same-hands', place, { by });
    return dayFault(day, known.drawn.day, place);
  }
  return known.approved ? dayFault(day, known.approved.day, place) : paymentProblem('order-not-approved', place, { order: id });
}

function dayFault(day: Day, before: Day, place: Place): PaymentProblem | undefined {
  return day < before ? paymentProblem('order-days', place, { day, before }) : undefined;
}

/** One person does not become two by writing the name in another way. */
function samePerson(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}
