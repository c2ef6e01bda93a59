import type { SieAccount, SieBalance, SieDimension, SieDocument, SieHeader, SieObject, SieVoucher, SieVoucherRow, SieYear } from '../document.ts';
import type { SieObjectReference, SieRecord } from '../record.ts';

type Changing<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** A voucher whose rows are being read: its #VER, and whether its brace has come. */
export interface OpenVoucher {
  readonly record: SieRecord;
  readonly head: Omit<SieVoucher, 'rows'> | undefined;
  readonly rows: { readonly row: SieVoucherRow; readonly record: SieRecord }[];
  opened: 'yes' | 'no';
  /** A row or the head could not be read: what the rows come to says nothing then. */
  spoiled: 'yes' | 'no';
}

/** A file as far as it has been read. */
export interface SieDraft {
  flag: SieDocument['flag'];
  readonly header: Changing<Omit<SieHeader, 'years'>>;
  readonly years: SieYear[];
  readonly accounts: Map<string, Changing<Omit<SieAccount, 'taxCodes'>> & { readonly taxCodes: string[] }>;
  readonly dimensions: Map<number, SieDimension>;
  readonly objects: Map<string, SieObject>;
  readonly balances: SieBalance[];
  readonly vouchers: SieVoucher[];
  voucher: OpenVoucher | undefined;
  /** Where an account, an object or a year was first named outside the plan. */
  readonly used: {
    readonly accounts: Map<string, SieRecord>;
    readonly objects: Map<string, { readonly reference: SieObjectReference; readonly record: SieRecord }>;
    readonly years: Map<number, SieRecord>;
    /** The line of each voucher that has a number, by series, number and year. */
    readonly vouchers: Map<string, number>;
  };
}

export function newDraft(): SieDraft {
  return {
    flag: undefined, header: {}, years: [], accounts: new Map(), dimensions: new Map(), objects: new Map(), balances: [], vouchers: [], voucher: undefined,
    used: { accounts: new Map(), objects: new Map(), years: new Map(), vouchers: new Map() },
  };
}

export const objectKey = ({ dimension, object }: SieObjectReference): string => `${dimension} ${object}`;

/** Remembers where what a row names was named first. */
export function note({ used }: SieDraft, record: SieRecord, account: string, objects: readonly SieObjectReference[]): void {
  if (!used.accounts.has(account)) used.accounts.set(account, record);
  for (const reference of objects) {
    const key = objectKey(reference);
    if (!used.objects.has(key)) used.objects.set(key, { reference, record });
  }
}

export function documentOf(draft: SieDraft): SieDocument {
  return {
    flag: draft.flag,
    header: { ...draft.header, years: draft.years },
    accounts: [...draft.accounts.values()],
    dimensions: [...draft.dimensions.values()],
    objects: [...draft.objects.values()],
    balances: draft.balances,
    vouchers: draft.vouchers,
  };
}
