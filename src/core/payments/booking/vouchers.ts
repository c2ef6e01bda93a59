import type { Day } from '../../quantity/day.ts';
import type { OrderRow, PaymentOrder } from '../orders/order.ts';
import type { SieVoucher, SieVoucherRow } from '../sie/document.ts';
import type { AccountRole, Accrual, BookingPlan } from './plan.ts';

/** What a voucher is for; its text is made in the room swedish and passed in. */
export type VoucherOccasion = 'accrual' | 'decision' | 'correction' | 'reversal';
export type VoucherText = (occasion: VoucherOccasion) => string;

/**
 * The vouchers of an order, each summing to 0. Year end: cost to the balance account by the estimate. At the decision: the balance account is released to debts, a row for each payee,
 * and what the decision differs from the estimate is cost of the year it was decided. A correction moves debts between payees; a reversal makes
 * them claims and lowers the cost of its own year. `bookedOn` is the day of a correction or reversal; a first order is booked on the day of its decision.
 */
export function vouchersOf(order: PaymentOrder, plan: BookingPlan, accrual: Accrual, bookedOn: Day, say: VoucherText): readonly SieVoucher[] {
  const { basis, nature, rows } = order;
  const voucher = (occasion: VoucherOccasion, day: Day, all: readonly SieVoucherRow[]): readonly SieVoucher[] => {
    const written = all.filter(({ ore }) => ore !== 0n);
    return written.length === 0 ? [] : [{ series: plan.series, number: '', day, text: say(occasion), rows: written }];
  };
  const debts = rows.map((one) => debtRow(plan, one));
  switch (nature.kind) {
    case 'first': {
      const accrued = accrual.kind === 'accrued' ? accrual.ore : 0n;
      // A clause that is paid again after a reversal has its accrual behind it.
      const isAgain = nature.after !== undefined;
      const released = isAgain ? 0n : accrued;
      return [
        ...(accrual.kind === 'accrued' && !isAgain ? voucher('accrual', accrual.day, [row(plan, 'cost', accrued), row(plan, 'balanceAccount', -accrued)]) : []),
        ...voucher('decision', isAgain ? bookedOn : basis.day, [row(plan, 'balanceAccount', released), row(plan, 'cost', basis.ore - released), ...debts]),
      ];
    }
    case 'correction': return voucher('correction', bookedOn, debts);
    case 'reversal': return voucher('reversal', bookedOn, [...debts, row(plan, 'cost', rows.reduce((sum, { ore }) => sum + ore, 0n))]);
  }
}

function row({ accounts }: BookingPlan, role: AccountRole, ore: bigint): SieVoucherRow {
  const { number, objects } = accounts[role];
  return { kind: 'TRANS', account: number, objects, ore };
}

function debtRow(plan: BookingPlan, { payee, ore }: OrderRow): SieVoucherRow {
  const { objects, ...rest } = row(plan, 'debt', -ore);
  const own = plan.payeeDimension === undefined ? [] : [{ dimension: plan.payeeDimension, object: payee.organisationNumber }];
  return { ...rest, objects: [...objects.filter(({ dimension }) => dimension !== plan.payeeDimension), ...own], text: payee.name };
}
