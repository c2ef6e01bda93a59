import type { Place } from '../../language/problem.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { EMPTY_LEDGER, type KnownOrder, type Ledger, type PaymentAct } from './acts.ts';
import { drawingFault } from './drawing-fault.ts';
import { dayFault } from './day-fault.ts';

export type Taken = { readonly kind: 'taken'; readonly ledger: Ledger } | { readonly kind: 'refused'; readonly problem: PaymentProblem };

/**
 * Adds an act to a ledger, or refuses it. An order is drawn up by one person and approved by another, paid once or withdrawn unpaid, and of a grant there is one at a time; a
 * correction comes to 0 and a reversal takes back everything, so what a clause has paid is always its amount or nothing, and never more than it decided.
 */
export function take(ledger: Ledger, act: PaymentAct, place: Place): Taken {
  const known = ledger.orders.get(act.id);
  const problem = act.kind === 'drawn' ? drawingFault(ledger, act, place) : handlingFault(known, act, place);
  if (problem) return { kind: 'refused', problem };
  const after = afterAct(known, act);
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

function afterAct(known: KnownOrder | undefined, act: PaymentAct): KnownOrder | undefined {
  const { by, day } = act;
  switch (act.kind) {
    case 'drawn': return { id: act.id, order: act.order, drawn: { by, day } };
    case 'approved': return known && { ...known, approved: { by, day } };
    case 'paid': return known && { ...known, paid: { by, day, ...(act.file ? { file: act.file } : {}) } };
    case 'withdrawn': return known && { ...known, withdrawn: { by, day, reason: act.reason } };
  }
}

function handlingFault(known: KnownOrder | undefined, { kind, id, by, day }: Exclude<PaymentAct, { kind: 'drawn' }>, place: Place): PaymentProblem | undefined {
  if (!known) return paymentProblem('order-unknown', place, { order: id });
  if (known.paid) return paymentProblem('order-paid-already', place, { order: id, day: known.paid.day });
  if (known.withdrawn) return paymentProblem('order-withdrawn', place, { order: id, day: known.withdrawn.day });
  switch (kind) {
    case 'approved':
      if (known.approved) return paymentProblem('order-approved-already', place, { order: id });
      if (samePerson(known.drawn.by, by)) return paymentProblem('order-same-hands', place, { by });
      return dayFault(day, known.drawn.day, place);
    case 'paid': return known.approved ? dayFault(day, known.approved.day, place) : paymentProblem('order-not-approved', place, { order: id });
    case 'withdrawn': return dayFault(day, (known.approved ?? known.drawn).day, place);
  }
}

/** One person does not become two by writing the name in another way. */
function samePerson(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}
