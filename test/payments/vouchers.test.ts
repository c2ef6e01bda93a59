import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/core/payments/booking/import-file.ts';
import type { Accrual, BookingPlan } from '../../src/core/payments/booking/plan.ts';
import { vouchersOf } from '../../src/core/payments/booking/vouchers.ts';
import { drawOrder } from '../../src/core/payments/orders/draw-order.ts';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { writeSie } from '../../src/core/payments/sie/write-sie.ts';
import type { Day } from '../../src/core/quantity/day.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { voucherText } from '../../src/core/swedish/payments/voucher-text.ts';
import { ORDER, paid } from './order-flow.ts';
import { BASIS, PLAN, recipient, stated } from './order-parts.ts';

const PLACE = { kind: 'text', file: 'order.yaml', line: 1, column: 1, length: 1 } as const;
const YEAR_END = '2024-12-31' as Day;
const LATER = '2025-07-03' as Day;
const drawn = drawOrder(BASIS, stated(...[2n, 1n].map((weight, index) => recipient(index, { kind: 'weight', weight: rational(weight) }))), 'ore', PLACE, { kind: 'first' });
if (drawn.kind === 'refused') throw new Error('the order is refused');
const { order } = drawn;
const booked = (accrual: Accrual) => vouchersOf(order, PLAN, accrual, { bookedOn: LATER }, (occasion) => occasion)
  .map(({ day, text, rows }) => [day, text, rows.map(({ account, ore }) => [account, ore])]);

describe('the vouchers of an order', () => {
  test('release at the decision just what was accrued at the year end, when the estimate was right', () => {
    expect(booked({ kind: 'accrued', ore: BASIS.ore, day: YEAR_END })).toEqual([
      ['2024-12-31', 'accrual', [['4581', 1_928_100_001n], ['2990', -1_928_100_001n]]],
      ['2025-05-27', 'decision', [['2990', 1_928_100_001n], ['2440', -1_285_400_001n], ['2440', -642_700_000n]]],
    ]);
  });

  test('put what the decision gives beyond the estimate as cost of the year it was decided', () => {
    expect(booked({ kind: 'accrued', ore: 1_900_000_000n, day: YEAR_END })[1]).toEqual(
      ['2025-05-27', 'decision', [['2990', 1_900_000_000n], ['4581', 28_100_001n], ['2440', -1_285_400_001n], ['2440', -642_700_000n]]]);
  });

  test('take back from cost what the estimate was above the decision', () => {
    expect(booked({ kind: 'accrued', ore: 2_000_000_000n, day: YEAR_END })[1]).toEqual(
      ['2025-05-27', 'decision', [['2990', 2_000_000_000n], ['4581', -71_899_999n], ['2440', -1_285_400_001n], ['2440', -642_700_000n]]]);
  });

  test('are one voucher with all of it as cost when nothing was accrued', () => {
    expect(booked({ kind: 'none' })).toEqual([['2025-05-27', 'decision', [['4581', 1_928_100_001n], ['2440', -1_285_400_001n], ['2440', -642_700_000n]]]]);
  });

  test('of a correction and of a reversal are new ones that name the order they change', () => {
    const first = paid(ORDER);
    const changed = (keys: string): string => `${ORDER.replace('vikt: 2', 'vikt: 3')}${keys}skäl: fel antal\n`.replace('2025-06-13', '2025-07-13').replaceAll('2025-06-0', '2025-07-0');
    const texts = [changed(`rättar: ${first.id}\n`), changed(`återför: ${first.id}\n`)].map((text) => {
      const { order: one } = paid(text, first.ledger);
      return vouchersOf(one, PLAN, { kind: 'none' }, { bookedOn: LATER }, voucherText(one, undefined)).map(({ day, text: about, rows }) => [day, about, rows.map(({ account, ore }) => [account, ore])]);
    });
    expect(texts).toEqual([
      [['2025-07-03', `Rättelse av order ${first.id}: fel antal, RS/762/2024 par. 85 p. 4`, [['2440', -160_675_000n], ['2440', 160_675_000n]]]],
      [['2025-07-03', `Återföring av order ${first.id}: fel antal, RS/762/2024 par. 85 p. 4`, [['2440', 1_285_400_000n], ['2440', 642_700_000n], ['4581', -1_928_100_000n]]]],
    ]);
  });

  test('settle the debts from the bank account when it has been paid, and only when the region books that itself', () => {
    const bank = { number: '1930', name: 'Bank', objects: [] };
    const paidOn = '2025-07-13' as Day;
    const rowsOf = (one: typeof order, plan: BookingPlan) => vouchersOf(one, plan, { kind: 'none' }, { bookedOn: LATER, paidOn }, (occasion) => occasion)
      .filter(({ text }) => text === 'payment').map(({ day, rows }) => [day, rows.map(({ account, ore }) => [account, ore])]);
    expect(rowsOf(order, { ...PLAN, bank })).toEqual([['2025-07-13', [['2440', 1_285_400_001n], ['2440', 642_700_000n], ['1930', -1_928_100_001n]]]]);
    expect(rowsOf(order, PLAN)).toEqual([]);
    const moved = { ...order, nature: { kind: 'correction', of: 'A', reason: 'fel' } as const, rows: order.rows.map((row, index) => ({ ...row, ore: index === 0 ? -100n : 100n })) };
    expect(rowsOf(moved, { ...PLAN, bank })).toEqual([['2025-07-13', [['2440', -100n], ['2440', 100n], ['1930', -100n], ['1930', 100n]]]]);
  });

  test('become a file of type 4I with just the accounts and objects they use, which a strict reading takes', () => {
    const vouchers = vouchersOf(order, PLAN, { kind: 'none' }, { bookedOn: LATER }, voucherText(order, 'RS/762/2024 § 85 p. 5'));
    const document = importFile(PLAN, order.rows.map(({ payee }) => payee), vouchers, { name: 'Likvärd', version: '0.1.0', day: LATER });
    expect(document.accounts.map(({ number }) => number)).toEqual(['2440', '4581']);
    const written = writeSie('ut.si', document, { lineEnd: 'CRLF', checksum: 'with' });
    const read = readSie('ut.si', written.kind === 'written' ? written.bytes : new Uint8Array(), 'strict');
    expect([read.problems, read.checksum, read.document?.vouchers]).toEqual([[], 'right', vouchers]);
  });
});
