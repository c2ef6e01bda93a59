import { foldedName } from '../../register/index/folded-name.ts';
import type { BookingPlan } from '../booking/plan.ts';
import type { SieDocument, SieVoucher } from '../sie/document.ts';

/** What the books have of one grant, by payee (organisation number; '' where a row names none). Öre. */
export interface BookedGrant {
  /** Debts to payees that were booked. */
  readonly booked: ReadonlyMap<string, bigint>;
  /** Debts that were settled from the bank account. */
  readonly settled: ReadonlyMap<string, bigint>;
  /** What was put aside on the balance account at a year end. */
  readonly accruedOre: bigint;
}

export interface Books {
  readonly grants: ReadonlyMap<string, BookedGrant>;
  /** Vouchers that touch the debt account and name none of the grants, so that nobody can tell what they are of. */
  readonly unnamed: readonly SieVoucher[];
  /** Accounts of the plan that the file does not have. */
  readonly lacking: readonly string[];
}

/**
 * What a file of the books says of each grant. A voucher is of the grant whose decision, and month, its text names, as this program and the accounts' own officers write it ("RS/762/2024
 * par. 85 p. 4"); only rows that stand are counted. Vouchers that touch the bank account settle debts, others make them.
 */
export function booksOf({ accounts, vouchers }: Pick<SieDocument, 'accounts' | 'vouchers'>, plan: BookingPlan, grants: readonly string[]): Books {
  const [debt, balance, bank] = [plan.accounts.debt.number, plan.accounts.balanceAccount.number, plan.bank?.number];
  const found = new Map(grants.map((grant) => [grant, { booked: new Map<string, bigint>(), settled: new Map<string, bigint>(), accruedOre: 0n }]));
  const unnamed: SieVoucher[] = [];
  for (const voucher of vouchers) {
    const standing = voucher.rows.filter(({ kind }) => kind === 'TRANS');
    const grant = grantNamed(voucher.text ?? '', grants);
    const sums = grant === undefined ? undefined : found.get(grant);
    const debts = standing.filter(({ account }) => account === debt);
    if (!sums && debts.length > 0) unnamed.push(voucher);
    if (!sums) continue;
    const isPayment = bank !== undefined && standing.some(({ account }) => account === bank);
    const side = isPayment ? sums.settled : sums.booked;
    for (const { objects, ore } of debts) {
      const payee = objects.find(({ dimension }) => dimension === plan.payeeDimension)?.object ?? '';
      side.set(payee, (side.get(payee) ?? 0n) + (isPayment ? ore : -ore));
    }
    if (debts.length === 0) for (const { account, ore } of standing) if (account === balance) sums.accruedOre -= ore;
  }
  const declared = new Set(accounts.map(({ number }) => number));
  const planned = [plan.accounts.cost, plan.accounts.balanceAccount, plan.accounts.debt, ...(plan.bank ? [plan.bank] : [])].map(({ number }) => number);
  return { grants: found, unnamed, lacking: planned.filter((number) => !declared.has(number)) };
}

/** The grant whose decision, and month when it has one, a text names; of several that of the longest name. */
function grantNamed(text: string, grants: readonly string[]): string | undefined {
  const folded = foldedName(text.replaceAll(/\bpar\.\s*/gu, '§ '));
  const named = grants.filter((grant) => {
    const [, decision = grant, month = ''] = /^(.*), (\d{4}-\d{2})$/u.exec(grant) ?? [];
    return names(folded, foldedName(decision)) && folded.includes(month);
  });
  return named.toSorted((a, b) => b.length - a.length)[0];
}

/** Whether a text holds a name that does not go on: p. 4 is not p. 41. */
function names(text: string, name: string): true | false {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\d]/u.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}
