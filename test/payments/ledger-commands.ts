import fc from 'fast-check';
import type { Place } from '../../src/core/language/problem.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { EMPTY_LEDGER, type Ledger, type PaymentAct } from '../../src/core/payments/orders/acts.ts';
import { correctionOf, reversalOf } from '../../src/core/payments/orders/change-order.ts';
import { drawOrder } from '../../src/core/payments/orders/draw-order.ts';
import { take } from '../../src/core/payments/orders/ledger.ts';
import { grantKey, orderId, type OrderBasis, type OrderNature, type PaymentOrder } from '../../src/core/payments/orders/order.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';
import { BASIS, recipient, stated } from './order-parts.ts';

/** What may be ordered: a clause with an amount, and two months of a clause that pays by runs and may come to 100 öre in all. */
const FRAME = 100n;
const GRANTS: readonly OrderBasis[] = [
  BASIS,
  ...['2025-01', '2025-02'].map((month): OrderBasis => ({ ...BASIS, decision: 'RF/1/2024 § 2', ore: 60n, run: { month, name: `${month}-001` }, frameOre: FRAME })),
];
const PLACE: Place = { kind: 'text', file: 'order.yaml', line: 1, column: 1, length: 1 };

/** The ledger as it is, every act it took, and a count of the days. */
export interface Real {
  ledger: Ledger;
  readonly taken: PaymentAct[];
  step: number;
}

export const newReal = (): Real => ({ ledger: EMPTY_LEDGER, taken: [], step: 0 });

export type Kind = 'draw' | 'correct' | 'supplement' | 'reverse' | 'approve' | 'pay' | 'withdraw' | 'tamper';

export interface Try {
  readonly kind: Kind;
  readonly grant: number;
  readonly weights: readonly number[];
  readonly by: string;
}

const someTry: fc.Arbitrary<Try> = fc.record({
  kind: fc.constantFrom<Kind>('draw', 'correct', 'supplement', 'reverse', 'approve', 'approve', 'pay', 'pay', 'withdraw', 'tamper'),
  grant: fc.constantFrom(0, 1, 2), weights: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 1, maxLength: 3 }), by: fc.constantFrom('A', 'B', ' a '),
});
const hands = (one: Try): readonly Try[] => [{ ...one, by: 'A' }, { ...one, kind: 'approve', by: 'B' }, { ...one, kind: 'pay', by: 'B' }];
/** An order all the way to its payment, as it goes when nobody does wrong, and a first one before it. */
const whole = fc.tuple(someTry, fc.constantFrom<Kind>('draw', 'correct', 'supplement', 'reverse')).map(([one, kind]) => hands({ ...one, kind, weights: one.weights.map((weight) => Math.abs(weight)) }));

/** Sequences of what anybody tries with a ledger, right and wrong. */
export const tries: fc.Arbitrary<readonly Try[]> = fc.array(fc.oneof(whole, whole, fc.tuple(someTry)), { minLength: 1, maxLength: 7 }).map((all) => all.flat());

/** Tries one thing; what the ledger refuses leaves it as it was. */
export function attempt(real: Real, one: Try): PaymentAct | undefined {
  real.step += 1;
  const act = actOf(real, one);
  const result = act && take(real.ledger, act, PLACE);
  if (!act || result?.kind !== 'taken') return undefined;
  real.ledger = result.ledger;
  real.taken.push(act);
  return act;
}

function actOf({ ledger, step }: Real, one: Try): PaymentAct | undefined {
  const basis = GRANTS[one.grant] ?? BASIS;
  const last = [...ledger.orders.values()].findLast(({ order }) => grantKey(order.basis) === grantKey(basis));
  const day = new Date(Date.UTC(2025, 5, step)).toISOString().slice(0, 10) as Day;
  const done = { id: last?.id ?? 'ingen', by: one.by, day };
  switch (one.kind) {
    case 'approve': return { kind: 'approved', ...done };
    case 'pay': return { kind: 'paid', ...done };
    case 'withdraw': return { kind: 'withdrawn', ...done, reason: 'ångrad' };
    default: {
      const order = orderOf(ledger, one, basis, last?.id, step);
      return order && { kind: 'drawn', id: orderId(order, fingerprint), order, by: one.by, day };
    }
  }
}

function orderOf(ledger: Ledger, { kind, weights }: Try, basis: OrderBasis, last: string | undefined, step: number): PaymentOrder | undefined {
  const change = { of: last ?? '', reason: `steg ${step}` };
  const split = stated(...weights.map((weight, index) => recipient(index, { kind: 'weight', weight: integer(weight) })));
  const before = last === undefined ? undefined : ledger.orders.get(last);
  const after: OrderNature = before && (before.withdrawn || before.order.nature.kind === 'reversal') ? { kind: 'first', after: before.id } : { kind: 'first' };
  const made = (() => {
    switch (kind) {
      case 'correct': return correctionOf(ledger, basis, change, split, 'ore', PLACE);
      case 'reverse': return reversalOf(ledger, basis, change, PLACE);
      case 'supplement': {
        const parts = stated(...weights.map((weight, index) => recipient(index, { kind: 'amount', ore: 20n * BigInt(weight) })));
        const ore = weights.reduce((sum, weight) => sum + 20n * BigInt(weight), 0n);
        return drawOrder({ ...basis, ore, run: { month: basis.run?.month ?? '2025-01', name: `körning ${step}` } }, parts, 'ore', PLACE, { kind: 'supplement', ...change });
      }
      default: return drawOrder(basis, split, 'ore', PLACE, after);
    }
  })();
  if (made.kind === 'refused') return undefined;
  // One öre more in one row than the clause grants: an order nobody may draw up.
  return kind === 'tamper' ? { ...made.order, rows: made.order.rows.map((row, index) => (index === 0 ? { ...row, ore: row.ore + 1n } : row)) } : made.order;
}
