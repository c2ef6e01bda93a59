import { kronor, sumOre, writeOre } from '../../payments/money.ts';
import type { SieDocument, SieVoucher } from '../../payments/sie/document.ts';
import type { SieObjectReference } from '../../payments/sie/record.ts';
import type { Language } from '../language-name.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';
import { wrapText } from '../table/width.ts';

const WORDS = {
  sv: { account: 'konto', name: 'namn', objects: 'objekt', debit: 'debet', credit: 'kredit', sum: 'summa' },
  en: { account: 'account', name: 'name', objects: 'objects', debit: 'debit', credit: 'credit', sum: 'sum' },
} as const;

/** Vouchers as a bookkeeper reads them: a table for each, debit and credit that come to the same. */
export function voucherLines({ accounts, vouchers }: Pick<SieDocument, 'accounts' | 'vouchers'>, language: Language): readonly string[] {
  const names = new Map(accounts.map(({ number, name }) => [number, name]));
  return vouchers.flatMap((voucher, index) => [...(index > 0 ? [''] : []), ...one(voucher, names, language)]);
}

function one({ series, day, text, rows }: SieVoucher, names: ReadonlyMap<string, string>, language: Language): readonly string[] {
  const words = WORDS[language];
  const digits = (ore: bigint): string => (ore === 0n ? '' : moneyDigits(kronor(ore), language));
  const debit = (ore: bigint): bigint => (ore > 0n ? ore : 0n);
  const credit = (ore: bigint): bigint => (ore < 0n ? -ore : 0n);
  const amounts = rows.map(({ ore }) => ore);
  return [
    ...wrapText(`${day}  ${series}  ${text ?? ''}`, 100),
    ...tableLines({
      columns: [
        { header: words.account, align: 'left' }, { header: words.name, align: 'left' }, { header: words.objects, align: 'left' },
        { header: words.debit, align: 'right' }, { header: words.credit, align: 'right' },
      ],
      rows: rows.map(({ account, objects, ore, text: own }) => [account, own ?? names.get(account) ?? '', objectsText(objects), digits(debit(ore)), digits(credit(ore))]),
      total: [words.sum, '', '', digits(sumOre(amounts.map(debit))), digits(sumOre(amounts.map(credit)))],
    }),
  ];
}

const objectsText = (objects: readonly SieObjectReference[]): string => objects.map(({ dimension, object }) => `${dimension}:${object}`).join(' ');

/** Vouchers for programs: amounts are texts in kronor with a point, debit plus and credit minus. */
export function plainVouchers(vouchers: readonly SieVoucher[]): unknown {
  return vouchers.map(({ series, number, day, text, rows }) => ({
    series, number, day, text,
    rows: rows.map(({ kind, account, objects, ore, text: own }) => ({ kind, account, objects, amount: writeOre(ore), ...(own === undefined ? {} : { text: own }) })),
  }));
}
