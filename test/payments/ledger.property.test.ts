import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/language/problem.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { vouchersOf } from '../../src/core/payments/booking/vouchers.ts';
import { sumOre } from '../../src/core/payments/money.ts';
import { drawOrder } from '../../src/core/payments/orders/draw-order.ts';
import { readAct, writeAct } from '../../src/core/payments/orders/ledger-text.ts';
import { grantKey, orderId, orderSum, type PaymentOrder } from '../../src/core/payments/orders/order.ts';
import { orderedOre, standingOf } from '../../src/core/payments/orders/standing.ts';
import { voucherSum } from '../../src/core/payments/sie/document.ts';
import { fingerprint } from '../../src/node/fingerprint.ts';
import { attempt, newReal, tries, type Real, type Try } from './ledger-commands.ts';
import { BASIS, PLAN, recipient, stated } from './order-parts.ts';

const PLACE: Place = { kind: 'text', file: 'order.yaml', line: 1, column: 1, length: 1 };
const BANKED = { ...PLAN, bank: { number: '1930', name: 'Bank', objects: [] } };

/** What the acts that were taken come to by nobody's rules but addition: öre paid by grant, and öre ordered by clause. */
interface Sums {
  readonly paid: Map<string, bigint>;
  readonly drawn: Map<string, PaymentOrder>;
}

/** One thing somebody tries, as a command: what must hold is held after it, whether the ledger took it or not. */
class TryIt implements fc.Command<Sums, Real> {
  readonly one: Try;
  constructor(one: Try) {
    this.one = one;
  }

  check(): true {
    return true;
  }

  run({ paid, drawn }: Sums, real: Real): void {
    const act = attempt(real, this.one);
    if (!act) return;
    if (act.kind === 'drawn') drawn.set(act.id, act.order);
    const order = drawn.get(act.id) as PaymentOrder;
    const key = grantKey(order.basis);
    if (act.kind === 'paid') paid.set(key, (paid.get(key) ?? 0n) + orderSum(order));
    const standing = [...standingOf(real.ledger, key).values()].map(({ ore }) => ore);
    const whole = paid.get(BASIS.decision) ?? 0n;
    const framed = orderedOre(real.ledger, 'RF/1/2024 § 2');
    const read = readAct(writeAct(act), fingerprint);
    const broken = Object.entries({
      'an order one öre off was taken': this.one.kind === 'tamper',
      'a clause has paid neither its amount nor nothing': whole !== 0n && whole !== BASIS.ore,
      'what payees stand at is not what was paid': sumOre(standing) !== (paid.get(key) ?? 0n),
      'a payee stands below 0': standing.some((ore) => ore < 0n),
      'the orders of a clause exceed it': framed > 100n || framed < 0n,
      'an act is not read back as it was written': read.kind !== 'act' || !isDeepStrictEqual(read.act, act),
    }).filter(([, isBroken]) => isBroken);
    if (broken.length > 0) throw new Error(broken.map(([what]) => what).join('; '));
  }

  toString(): string {
    return JSON.stringify(this.one);
  }
}

function wrongAtTheEnd({ ledger, taken }: Real): readonly string[] {
  const payments = taken.flatMap(({ kind, id }) => (kind === 'paid' ? [id] : []));
  const twice = payments.filter((id, at) => payments.indexOf(id) !== at);
  return [...twice, ...[...ledger.orders.values()].flatMap(({ id, order, drawn, approved, paid, withdrawn }) => {
    const isAlone = paid !== undefined && (approved === undefined || approved.by.trim().toLowerCase() === drawn.by.trim().toLowerCase());
    const vouchers = vouchersOf(order, BANKED, { kind: 'accrued', ore: BASIS.ore - 7n, day: '2024-12-31' as Day }, { bookedOn: drawn.day, paidOn: paid?.day }, () => '');
    return isAlone || (paid && withdrawn) || vouchers.some((voucher) => voucherSum(voucher) !== 0n) ? [id] : [];
  })];
}

describe('whatever anybody tries with a ledger', () => {
  test('a clause has paid its amount or nothing, months of one stay within it, by two persons, and every voucher sums to 0', () => {
    const reached = { first: 0, again: 0, supplement: 0, correction: 0, reversal: 0, withdrawn: 0, month: 0 };
    fc.assert(fc.property(tries, (all) => {
      const real = newReal();
      fc.modelRun(() => ({ model: { paid: new Map<string, bigint>(), drawn: new Map<string, PaymentOrder>() }, real }), all.map((one) => new TryIt(one)));
      expect(wrongAtTheEnd(real)).toEqual([]);
      for (const { order: { nature, basis }, paid, withdrawn } of real.ledger.orders.values()) {
        if (withdrawn) reached.withdrawn += 1;
        if (!paid) continue;
        reached[nature.kind === 'first' && nature.after !== undefined ? 'again' : nature.kind] += 1;
        if (basis.run) reached.month += 1;
      }
    }), { numRuns: 10_000 });
    // The property says nothing of what is never reached.
    expect(Object.entries(reached).filter(([, count]) => count <= 5)).toEqual([]);
  });

  test('an order has one id for its content, and another for any other', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 3 }), fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 3 }), (one, other) => {
      const idOf = (weights: readonly number[]): string | undefined => {
        const made = drawOrder(BASIS, stated(...weights.map((weight, index) => recipient(index, { kind: 'weight', weight: rational(BigInt(weight)) }))), 'ore', PLACE, { kind: 'first' });
        return made.kind === 'drawn' ? orderId(made.order, fingerprint) : undefined;
      };
      const [first, second] = [idOf(one), idOf(other)];
      fc.pre(first !== undefined && second !== undefined);
      expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(other));
      expect(first).toMatch(/^[A-Za-z0-9-]{1,31}$/u);
    }));
  });
});
