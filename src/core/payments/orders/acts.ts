import type { Day } from '../../quantity/day.ts';
import type { PaymentOrder } from './order.ts';

/** What somebody does with an order. Acts are only added: a ledger is all acts in the order they were done, and its state follows from them. */
export type PaymentAct =
  | { readonly kind: 'drawn'; readonly id: string; readonly order: PaymentOrder; readonly by: string; readonly day: Day }
  | { readonly kind: 'approved'; readonly id: string; readonly by: string; readonly day: Day }
  /** With the payment file when there was one: its name and the fingerprint of its bytes. */
  | { readonly kind: 'paid'; readonly id: string; readonly by: string; readonly day: Day; readonly file?: PaidFile | undefined }
  | { readonly kind: 'withdrawn'; readonly id: string; readonly by: string; readonly day: Day; readonly reason: string };

export interface PaidFile {
  readonly name: string;
  readonly fingerprint: string;
}

/** An order as far as it has come. */
export interface KnownOrder {
  readonly id: string;
  readonly order: PaymentOrder;
  readonly drawn: { readonly by: string; readonly day: Day };
  readonly approved?: { readonly by: string; readonly day: Day } | undefined;
  readonly paid?: { readonly by: string; readonly day: Day; readonly file?: PaidFile | undefined } | undefined;
  /** Taken back before it was paid: it then stands for nothing, and can never be paid. */
  readonly withdrawn?: { readonly by: string; readonly day: Day; readonly reason: string } | undefined;
}

/** What each payee of a clause has been paid in all, with the last row that changed it. */
export interface Standing {
  readonly payee: PaymentOrder['rows'][number]['payee'];
  readonly ore: bigint;
  readonly row: string;
}

/** What the acts of a ledger come to. */
export interface Ledger {
  readonly orders: ReadonlyMap<string, KnownOrder>;
}

export const EMPTY_LEDGER: Ledger = { orders: new Map() };
