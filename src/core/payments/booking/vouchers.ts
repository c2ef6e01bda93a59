import type { Day } from '../../quantity/day.ts';
import { sumOre } from '../money.ts';
import type { OrderRow, PaymentOrder } from '../orders/order.ts';
import type { SieVoucher, SieVoucherRow } from '../sie/document.ts';
import type { AccountRole, Accrual, BookingPlan, PlannedAccount } from './plan.ts';

/** What a voucher is for; its text is made in the room swedish and passed in. */
export type VoucherOccasion = 'accrual' | 'decision' | 'supplement' | 'correction' | 'reversal' | 'payment';
export type VoucherText = (occasion: VoucherOccasion) => string;

/**
 * The vouchers of an order, each summing to 0. Year end: cost to the balance account by the estimate. At the decision: the balance account is released to debts, a row for each payee,
 * and what the decision differs from the estimate is cost of the year it was decided. A correction moves debts between payees; a reversal makes
 * them claims and lowers the cost of its own year; what a run or its supplement comes to is cost against debts. When it has been paid and the plan has a bank account,
 * debts are settled from it. `bookedOn` is the day of everything but a first order of a clause's amount, which is booked on the day of its decision.
 */
export function vouchersOf(order: PaymentOrder, plan: BookingPlan, accrual: Accrual, { bookedOn, paidOn }: BookingDays, say: VoucherText): readonly SieVoucher[] {
  const made = madeVouchers(order, plan, accrual, bookedOn, say);
  if (paidOn === undefined || !plan.bank) return made;
  const { bank } = plan;
  const settled = order.rows.map((one) => debtRow(plan, { ...one, ore: -one.ore }));
  // What goes out and what comes in are rows of their own: a correction that nets to 0 moves money all the same.
  const [out, back] = [sumOre(order.rows.map(({ ore }) => (ore > 0n ? ore : 0n))), sumOre(order.rows.map(({ ore }) => (ore < 0n ? -ore : 0n)))];
  return [...made, ...voucherOf(plan, 'payment', paidOn, [...settled, rowOn(bank, -out), rowOn(bank, back)], say)];
}

/** When it is booked, and when it was paid; undefined while it has not been. */
export interface BookingDays {
  readonly bookedOn: Day;
  readonly paidOn?: Day | undefined;
}

function madeVouchers(order: PaymentOrder, plan: BookingPlan, accrual: Accrual, bookedOn: Day, say: VoucherText): readonly SieVoucher[] {
  const { basis, nature, rows } = order;
  const voucher = (occasion: VoucherOccasion, day: Day, all: readonly SieVoucherRow[]): readonly SieVoucher[] => voucherOf(plan, occasion, day, all, say);
  const debts = rows.map((one) => debtRow(plan, one));
  switch (nature.kind) {
    case 'first': {
      const accrued = accrual.kind === 'accrued' ? accrual.ore : 0n;
      // A clause that is paid again after a reversal has its accrual behind it; a month that a run pays is its own cost.
      const isAgain = nature.after !== undefined || basis.run !== undefined;
      const released = isAgain ? 0n : accrued;
      return [
        ...(accrual.kind === 'accrued' && !isAgain ? voucher('accrual', accrual.day, [row(plan, 'cost', accrued), row(plan, 'balanceAccount', -accrued)]) : []),
        ...voucher('decision', isAgain ? bookedOn : basis.day, [row(plan, 'balanceAccount', released), row(plan, 'cost', basis.ore - released), ...debts]),
      ];
    }
    case 'supplement': return voucher('supplement', bookedOn, [row(plan, 'cost', basis.ore), ...debts]);
    case 'correction': return voucher('correction', bookedOn, debts);
    case 'reversal': return voucher('reversal', bookedOn, [...debts, row(plan, 'cost', rows.reduce((sum, { ore }) => sum + ore, 0n))]);
  }
}

function voucherOf(plan: BookingPlan, occasion: VoucherOccasion, day: Day, all: readonly SieVoucherRow[], say: VoucherText): readonly SieVoucher[] {
  const written = all.filter(({ ore }) => ore !== 0n);
  return written.length === 0 ? [] : [{ series: plan.series, number: '', day, text: say(occasion), rows: written }];
}

const row = ({ accounts }: BookingPlan, role: AccountRole, ore: bigint): SieVoucherRow => rowOn(accounts[role], ore);

function rowOn({ number, objects }: PlannedAccount, ore: bigint): SieVoucherRow {
  return { kind: 'TRANS', account: number, objects, ore };
}

function debtRow(plan: BookingPlan, { payee, ore }: OrderRow): SieVoucherRow {
  const { objects, ...rest } = row(plan, 'debt', -ore);
  const own = plan.payeeDimension === undefined ? [] : [{ dimension: plan.payeeDimension, object: payee.organisationNumber }];
  return { ...rest, objects: [...objects.filter(({ dimension }) => dimension !== plan.payeeDimension), ...own], text: payee.name };
}
