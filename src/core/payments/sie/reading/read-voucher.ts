import { writeOre } from '../../money.ts';
import { voucherSum, type SieRowKind, type SieVoucher, type SieVoucherRow } from '../document.ts';
import type { SieRecord } from '../record.ts';
import { note, type OpenVoucher, type SieDraft } from './draft.ts';
import type { SieFaults } from './faults.ts';
import { RecordFields } from './fields.ts';

const ROWS: readonly SieRowKind[] = ['TRANS', 'RTRANS', 'BTRANS'];

/** #VER, and the rows between its braces. */
export function readVoucherRecord(fields: RecordFields, draft: SieDraft, faults: SieFaults): void {
  const { record } = fields;
  if (record.label === '#VER') {
    const head = headOf(fields);
    draft.voucher = { record, head, rows: [], opened: 'no', spoiled: head ? 'no' : 'yes' };
    return;
  }
  const kind = ROWS.find((one) => `#${one}` === record.label);
  if (kind === undefined) return;
  const voucher = openedBy(record, draft, faults);
  const row = rowOf(kind, fields);
  if (row === undefined) {
    voucher.spoiled = 'yes';
    return;
  }
  note(draft, record, row.account, row.objects);
  voucher.rows.push({ row, record });
}

/** The voucher that a row belongs to. A brace or a #VER that is missing is told once, not for every row after it. */
function openedBy(record: SieRecord, draft: SieDraft, faults: SieFaults): OpenVoucher {
  const voucher = draft.voucher ?? { record, head: undefined, rows: [], opened: 'no', spoiled: 'yes' };
  draft.voucher = voucher;
  if (voucher.opened === 'no') faults.in(record, undefined, 'sie-brace', { found: record.label, expected: 'open' });
  voucher.opened = 'yes';
  return voucher;
}

function headOf(fields: RecordFields): Omit<SieVoucher, 'rows'> | undefined {
  const [series, number, day] = [fields.text(0, 'series'), fields.text(1, 'number'), fields.day(2)];
  const [text, registered, sign] = [fields.optional(3), fields.optionalDay(4), fields.optional(5)];
  if (series === undefined || number === undefined || day === undefined) return undefined;
  return { series, number, day, ...(text === undefined ? {} : { text }), ...(registered === undefined ? {} : { registered }), ...(sign === undefined ? {} : { sign }) };
}

function rowOf(kind: SieRowKind, fields: RecordFields): SieVoucherRow | undefined {
  const [account, objects, ore] = [fields.account(0), fields.objects(1), fields.ore(2)];
  const [day, text, quantity, sign] = [fields.optionalDay(3), fields.optional(4), fields.optionalQuantity(5), fields.optional(6)];
  if (account === undefined || objects === undefined || ore === undefined) return undefined;
  return {
    kind, account, objects, ore,
    ...(day === undefined ? {} : { day }), ...(text === undefined ? {} : { text }), ...(quantity === undefined ? {} : { quantity }), ...(sign === undefined ? {} : { sign }),
  };
}

/** Takes in a voucher whose last brace has come: it must have rows, they must sum to 0, and an added row is followed by itself as it stands. */
export function closeVoucher({ record, head, rows, spoiled }: OpenVoucher, draft: SieDraft, faults: SieFaults): void {
  draft.voucher = undefined;
  if (spoiled === 'yes') return;
  const name = nameOf(record);
  if (rows.length === 0) faults.in(record, undefined, 'sie-voucher-empty', { voucher: name });
  for (const [at, { row, record: place }] of rows.entries()) {
    if (row.kind === 'RTRANS' && !repeats(row, rows[at + 1]?.row)) faults.in(place, undefined, 'sie-added-alone', { voucher: name, account: row.account });
  }
  const sum = voucherSum({ rows: rows.map(({ row }) => row) });
  if (sum !== 0n) faults.in(record, undefined, 'sie-voucher-sum', { voucher: name, sum: writeOre(sum) });
  if (head) noteNumber(head, record, draft, faults);
  if (head) draft.vouchers.push({ ...head, rows: rows.map(({ row }) => row) });
}

/** A number stands once in its series and year (bokföringslagen (1999:1078) 5 kap. 7 §); one that is not set yet may stand many times. */
function noteNumber({ series, number, day }: Omit<SieVoucher, 'rows'>, record: SieRecord, draft: SieDraft, faults: SieFaults): void {
  if (number === '') return;
  const year = draft.years.find(({ from, to }) => from <= day && day <= to)?.number ?? day.slice(0, 4);
  const key = JSON.stringify([series, number, year]);
  const before = draft.used.vouchers.get(key);
  if (before === undefined) draft.used.vouchers.set(key, record.line);
  else faults.in(record, undefined, 'sie-voucher-twice', { voucher: nameOf(record), line: before });
}

/** #RTRANS is there for programs that know of added rows; those that do not read the #TRANS after it, which says the same. */
function repeats(added: SieVoucherRow, next: SieVoucherRow | undefined): boolean {
  return next?.kind === 'TRANS' && next.account === added.account && next.ore === added.ore;
}

const nameOf = ({ fields }: SieRecord): string => fields.slice(0, 2).map((field) => (field.kind === 'text' ? field.text : '')).join(' ').trim();
