import type { Decimal } from '../../quantity/decimal.ts';
import type { Day } from '../../quantity/day.ts';
import type { SieObjectReference } from './record.ts';

/** A SIE file of type 1–4 as what it says. Amounts are öre: debit is plus, credit is minus. */
export interface SieDocument {
  /** #FLAGGA: 0 until a program has taken the file in, then 1. */
  readonly flag: 0 | 1 | undefined;
  readonly header: SieHeader;
  readonly accounts: readonly SieAccount[];
  readonly dimensions: readonly SieDimension[];
  readonly objects: readonly SieObject[];
  readonly balances: readonly SieBalance[];
  readonly vouchers: readonly SieVoucher[];
}

/** Who made the file, when, of what company. All that a tolerant reading may find missing is undefined. */
export interface SieHeader {
  readonly program?: { readonly name: string; readonly version: string } | undefined;
  readonly generated?: { readonly day: Day; readonly sign?: string | undefined } | undefined;
  readonly type?: 1 | 2 | 3 | 4 | undefined;
  readonly prose?: string | undefined;
  readonly companyForm?: string | undefined;
  readonly companyCode?: string | undefined;
  readonly organisation?: { readonly number: string; readonly acquisition?: string | undefined; readonly activity?: string | undefined } | undefined;
  readonly industry?: string | undefined;
  readonly address?: { readonly contact: string; readonly street: string; readonly town: string; readonly telephone: string } | undefined;
  readonly companyName?: string | undefined;
  readonly years: readonly SieYear[];
  readonly taxYear?: string | undefined;
  /** #OMFATTN: the day the balances reach to. */
  readonly until?: Day | undefined;
  readonly chart?: string | undefined;
  readonly currency?: string | undefined;
}

/** 0 is the year of the file, -1 the one before. */
export interface SieYear {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

/** Asset (T), liability (S), cost (K) or revenue (I). */
export type SieAccountKind = 'T' | 'S' | 'K' | 'I';

export interface SieAccount {
  readonly number: string;
  readonly name: string;
  readonly kind?: SieAccountKind | undefined;
  readonly unit?: string | undefined;
  readonly taxCodes: readonly string[];
}

export interface SieDimension {
  readonly number: number;
  readonly name: string;
  /** The dimension it is a part of (#UNDERDIM). */
  readonly above?: number | undefined;
}

export interface SieObject extends SieObjectReference {
  readonly name: string;
}

/** Opening (IB), closing (UB) or result (RES) of a year; of objects (OIB, OUB); what a month changed (PSALDO) or was to change (PBUDGET). */
export type SieBalanceKind = 'IB' | 'UB' | 'RES' | 'OIB' | 'OUB' | 'PSALDO' | 'PBUDGET';

export interface SieBalance {
  readonly kind: SieBalanceKind;
  readonly year: number;
  /** YYYY-MM for PSALDO and PBUDGET. */
  readonly month?: string | undefined;
  readonly account: string;
  readonly objects: readonly SieObjectReference[];
  readonly ore: bigint;
  readonly quantity?: Decimal | undefined;
}

export interface SieVoucher {
  readonly series: string;
  /** Empty when the program that takes the voucher in is to number it. */
  readonly number: string;
  readonly day: Day;
  readonly text?: string | undefined;
  readonly registered?: Day | undefined;
  readonly sign?: string | undefined;
  readonly rows: readonly SieVoucherRow[];
}

/** A row that stands (TRANS), the note that the next one was added later (RTRANS), or a row that was struck (BTRANS). Only TRANS counts. */
export type SieRowKind = 'TRANS' | 'RTRANS' | 'BTRANS';

export interface SieVoucherRow {
  readonly kind: SieRowKind;
  readonly account: string;
  readonly objects: readonly SieObjectReference[];
  readonly ore: bigint;
  readonly day?: Day | undefined;
  readonly text?: string | undefined;
  readonly quantity?: Decimal | undefined;
  readonly sign?: string | undefined;
}

/** What the rows that stand come to: 0 in every voucher that is right. */
export function voucherSum({ rows }: Pick<SieVoucher, 'rows'>): bigint {
  return rows.reduce((total, { kind, ore }) => (kind === 'TRANS' ? total + ore : total), 0n);
}
