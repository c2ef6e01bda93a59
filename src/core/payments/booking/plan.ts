import type { Day } from '../../quantity/day.ts';
import type { SieObjectReference } from '../sie/record.ts';

/** What an account is for. The numbers are the region's own, and stand in its configuration. */
export type AccountRole = 'cost' | 'balanceAccount' | 'debt';

export interface PlannedAccount {
  readonly number: string;
  readonly name: string;
  /** Objects that every row on the account carries, as cost centre 7000. */
  readonly objects: readonly SieObjectReference[];
}

/** How a region books payments: accounts, dimensions and objects by configuration (konton.yaml), never in code. */
export interface BookingPlan {
  readonly company: string;
  readonly organisationNumber?: string | undefined;
  /** Series of the vouchers; they are numbered by the program that takes them in. */
  readonly series: string;
  readonly accounts: Readonly<Record<AccountRole, PlannedAccount>>;
  /** The account payments are made from; none where the system that pays books them itself. */
  readonly bank?: PlannedAccount | undefined;
  readonly dimensions: readonly { readonly number: number; readonly name: string }[];
  readonly objects: readonly (SieObjectReference & { readonly name: string })[];
  /** The dimension where each payee is an object by its organisation number, on rows of debt; none when the region does not keep them so. */
  readonly payeeDimension?: number | undefined;
}

/** What was booked as a cost at the year end before anybody had decided the amount; none when nothing was. */
export type Accrual = { readonly kind: 'accrued'; readonly ore: bigint; readonly day: Day } | { readonly kind: 'none' };
