import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/language/problem.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { vouchersOf } from '../../src/core/payments/booking/vouchers.ts';
import { sumOre } from '../../src/core/payments/money.ts';
import { EMPTY_LEDGER, type Ledger, type PaymentAct } from '../../src/core/payments/orders/acts.ts';
import { correctionOf, reversalOf } from '../../src/core/payments/orders/change-order.ts';
import { drawOrder } from '../../src/core/payments/orders/draw-order.ts';
import { take } from '../../src/core/payments/orders/ledger.ts';
import { readAct, writeAct } from '../../src/core/payments/orders/ledger-text.ts';
import { orderId, orderSum, type PaymentOrder, type Recipient } from '../../src/core/payments/orders/order.ts';
import { standingOf } from '../../src/core/payments/orders/standing.ts';
import { voucherSum } from '../../src/core/payments/sie/document.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';
import { BASIS, PLAN, recipient } from './order-parts.ts';

const PLACE: Place = { kind: 'text', file: 'order.yaml', line: 1, column: 1, length: 1 };
const HANDS = ['A', 'B', ' a '] as const;
const day = (number: number): Day => `2025-06-${String(number).padStart(2, '0')}` as Day;

/** What somebody tries, right or wrong: the ledger is to take it or refuse it. */
type Try =
  | { readonly kind: 'draw' | 'correct'; readonly weights: readonly number[]; readonly by: string }
  | { readonly kind: 'reverse' | 'approve' | 'pay' | 'tamper'; readonly by: string };

const drawing = fc.record({ kind: fc.constantFrom('draw' as const, 'correct' as const), weights: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }), by: fc.constantFrom(...HANDS) });
const single = fc.record({ kind: fc.constantFrom('reverse' as const, 'approve' as const, 'pay' as const, 'tamper' as const), by: fc.constantFrom(...HANDS) });
/** An order all the way to its payment, as it goes when nobody does wrong. */
const whole = fc.oneof(drawing, fc.constant({ kind: 'reverse' as const, by: 'A' })).map((one): readonly Try[] => [{ ...one, by: 'A' }, { kind: 'approve', by: 'B' }, { kind: 'pay', by: 'B' }]);
const tries: fc.Arbitrary<readonly Try[]> = fc.array(fc.oneof(whole, whole, fc.tuple(fc.oneof(drawing, single))), { minLength: 1, maxLength: 6 }).map((all) => all.flat());

function ordered(ledger: Ledger, one: Try, step: number): PaymentOrder | undefined {
  const last = [...ledger.orders.values()].at(-1);
  const weighted: readonly Recipient[] = 'weights' in one ? one.weights.map((weight, index) => recipient(index, { kind: 'weight', weight: rational(BigInt(weight)) })) : [];
  const change = { of: last?.id ?? '', reason: `steg ${step}` };
  const after = last?.order.nature.kind === 'reversal' ? last.id : undefined;
  const made = one.kind === 'draw' ? drawOrder(BASIS, weighted, 'ore', PLACE, after)
    : one.kind === 'correct' ? correctionOf(ledger, BASIS, change, weighted, 'ore', PLACE)
      : reversalOf(ledger, BASIS, change, PLACE);
  return made.kind === 'drawn' ? made.order : undefined;
}

function actOf(ledger: Ledger, one: Try, step: number): PaymentAct | undefined {
  const last = [...ledger.orders.values()].at(-1);
  if (one.kind === 'approve' || one.kind === 'pay') return { kind: one.kind === 'approve' ? 'approved' : 'paid', id: last?.id ?? 'ingen', by: one.by, day: day(step) };
  const isPaid = last?.paid !== undefined && last.order.nature.kind !== 'reversal';
  const made = ordered(ledger, one.kind === 'tamper' ? { kind: isPaid ? 'correct' : 'draw', weights: [1, 2, step], by: one.by } : one, step);
  if (!made) return undefined;
  // One öre more in one row than the clause grants, or than a correction may move: an order nobody may draw up.
  const order = one.kind === 'tamper' ? { ...made, rows: made.rows.map((row, index) => (index === 0 ? { ...row, ore: row.ore + 1n } : row)) } : made;
  return { kind: 'drawn', id: orderId(order, fingerprint), order, by: one.by, day: day(step) };
}

const paidOf = ({ orders }: Ledger): readonly PaymentOrder[] => [...orders.values()].flatMap(({ order, paid }) => (paid ? [order] : []));

describe('whatever anybody tries with a ledger', () => {
  test('a clause has paid its amount or nothing, by two persons, and every voucher sums to 0', () => {
    const reached = { paid: 0, corrected: 0, reversed: 0, again: 0 };
    fc.assert(fc.property(tries, (all) => {
      let ledger = EMPTY_LEDGER;
      const payments: string[] = [];
      for (const [index, one] of all.entries()) {
        const act = actOf(ledger, one, index + 1);
        if (!act) continue;
        const taken = take(ledger, act, PLACE);
        if (taken.kind === 'refused') continue;
        expect(one.kind).not.toBe('tamper');
        ({ ledger } = taken);
        if (act.kind === 'paid') payments.push(act.id);
        const standing = [...standingOf(ledger, BASIS.decision).values()].map(({ ore }) => ore);
        const paid = paidOf(ledger);
        const sum = sumOre(standing);
        // One expectation for each act: ten thousand sequences are many.
        expect([sum === 0n || sum === BASIS.ore, sumOre(paid.map(orderSum)) === sum, standing.every((ore) => ore >= 0n)]).toEqual([true, true, true]);
        const alone = [...ledger.orders.values()].filter(({ paid: done, approved, drawn }) => done && approved?.by.trim().toLowerCase() === drawn.by.trim().toLowerCase());
        expect(alone).toEqual([]);
        expect(readAct(writeAct(act), fingerprint)).toEqual({ kind: 'act', act });
      }
      expect(new Set(payments).size).toBe(payments.length);
      for (const order of paidOf(ledger)) {
        for (const voucher of vouchersOf(order, PLAN, { kind: 'accrued', ore: BASIS.ore - 7n, day: '2024-12-31' as Day }, day(28), () => '')) expect(voucherSum(voucher)).toBe(0n);
        reached[order.nature.kind === 'first' ? (order.nature.after === undefined ? 'paid' : 'again') : order.nature.kind === 'correction' ? 'corrected' : 'reversed'] += 1;
      }
    }), { numRuns: 10_000 });
    // The property says nothing of what is never reached.
    expect(Object.values(reached).every((count) => count > 5)).toBe(true);
  });

  test('an order has one id for its content, and another for any other', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 3 }), fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 3 }), (one, other) => {
      const idOf = (weights: readonly number[]): string | undefined => {
        const made = drawOrder(BASIS, weights.map((weight, index) => recipient(index, { kind: 'weight', weight: rational(BigInt(weight)) })), 'ore', PLACE);
        return made.kind === 'drawn' ? orderId(made.order, fingerprint) : undefined;
      };
      const [first, second] = [idOf(one), idOf(other)];
      fc.pre(first !== undefined && second !== undefined);
      expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other));
      expect(first).toMatch(/^[A-Za-z0-9-]{1,31}$/u);
    }));
  });
});
