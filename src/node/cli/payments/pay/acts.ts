import type { TextPlace } from '../../../../core/language/problem.ts';
import type { Ledger, PaidFile, PaymentAct } from '../../../../core/payments/orders/acts.ts';
import { take } from '../../../../core/payments/orders/ledger.ts';
import type { PaymentProblem } from '../../../../core/payments/problems.ts';
import type { OpenOrder } from '../open/open-order.ts';

export interface PlacedAct {
  readonly act: PaymentAct;
  readonly place: TextPlace;
}

/**
 * What a sheet says has been done and the ledger does not have yet: drawn up, approved by another, and either withdrawn, or by that approval released to be paid on its
 * day. An order that has been paid is said to be drawn up again, and so refused.
 */
export function actsOf({ sheet, order, id, known }: OpenOrder, asked: 'enter' | 'pay', file?: PaidFile): readonly PlacedAct[] {
  const { drawn, approved, withdrawn, payOn } = sheet;
  const isOpen = known !== undefined && !known.paid && !known.withdrawn;
  const isDrawn = isOpen && known.drawn.by === drawn.by && known.drawn.day === drawn.day;
  const isApproved = isOpen && approved !== undefined && known.approved?.by === approved.by && known.approved.day === approved.day;
  const isPaid = asked === 'pay' && !withdrawn && payOn !== undefined;
  return [
    ...(isDrawn || (isOpen && withdrawn) ? [] : [{ act: { kind: 'drawn', id, order, by: drawn.by, day: drawn.day } as const, place: drawn.place }]),
    ...(approved && !isApproved && !(isOpen && withdrawn) ? [{ act: { kind: 'approved', id, by: approved.by, day: approved.day } as const, place: approved.place }] : []),
    ...(withdrawn ? [{ act: { kind: 'withdrawn', id, by: withdrawn.by, day: withdrawn.day, reason: withdrawn.reason } as const, place: withdrawn.place }] : []),
    ...(isPaid ? [{ act: { kind: 'paid', id, by: approved?.by ?? '', day: payOn, ...(file ? { file } : {}) } as const, place: approved?.place ?? sheet.place }] : []),
  ];
}

/** The first of the acts that the ledger refuses. */
export function refusalOf(before: Ledger, acts: readonly PlacedAct[]): PaymentProblem | undefined {
  let ledger = before;
  for (const { act, place } of acts) {
    const taken = take(ledger, act, place);
    if (taken.kind === 'refused') return taken.problem;
    ({ ledger } = taken);
  }
  return undefined;
}
