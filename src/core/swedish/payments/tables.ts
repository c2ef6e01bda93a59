import { kronor } from '../../payments/money.ts';
import { writeGiro } from '../../payments/bankgiro/payee.ts';
import { rowId, type PaymentOrder } from '../../payments/orders/order.ts';
import type { SieVoucher } from '../../payments/sie/document.ts';
import type { SieTotal } from '../../payments/sie/totals.ts';
import { csvText } from '../export/csv-line.ts';

type SheetSureness = 'constructed' | 'unsaid';

const SURENESS: Readonly<Record<SheetSureness, string>> = { constructed: 'konstruerad', unsaid: '' };

/** The basis of payment as a table: what a region's own system needs to pay an order, a row for each payee. */
export function orderCsv({ basis, rows }: PaymentOrder, id: string, sureness: SheetSureness): string {
  const header = ['order', 'rad', 'beslut', 'avser år', 'mottagare', 'organisationsnummer', 'kontoslag', 'konto', 'referens', 'belopp kr', 'ändrar', 'uppgift'];
  return csvText([header, ...rows.map(({ payee, ore, changes }, index) => [
    id, rowId(id, index), basis.decision, String(basis.fiscalYear), payee.name, payee.organisationNumber, payee.account.kind, writeGiro(payee.account), payee.reference ?? '', kronor(ore), changes ?? '', SURENESS[sureness],
  ])]);
}

/** Vouchers as a table, a row for each of theirs; debit is plus and credit minus. */
export function vouchersCsv(vouchers: readonly SieVoucher[], sureness: SheetSureness): string {
  const header = ['verifikation', 'serie', 'dag', 'text', 'konto', 'objekt', 'belopp kr', 'radtext', 'uppgift'];
  return csvText([header, ...vouchers.flatMap(({ series, day, text, rows }, index) => rows.map(({ account, objects, ore, text: own }) => [
    String(index + 1), series, day, text ?? '', account, objects.map(({ dimension, object }) => `${dimension}:${object}`).join(' '), kronor(ore), own ?? '', SURENESS[sureness],
  ]))]);
}

export function totalsCsv(totals: readonly SieTotal[]): string {
  const header = ['konto', 'kostnadsställe', 'månad', 'debet kr', 'kredit kr', 'netto kr'];
  return csvText([header, ...totals.map(({ account, object, month, debitOre, creditOre }) => [account, object ?? '', month, kronor(debitOre), kronor(-creditOre), kronor(debitOre + creditOre)])]);
}
