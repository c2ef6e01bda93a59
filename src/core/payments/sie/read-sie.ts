import type { PaymentProblem } from '../problems.ts';
import { nearest } from '../../language/nearest.ts';
import type { SieDocument } from './document.ts';
import { ChecksumReader } from './reading/checksum-reader.ts';
import { documentOf, newDraft, type SieDraft } from './reading/draft.ts';
import { sieFaults, type SieFaults, type SieMode } from './reading/faults.ts';
import { RecordFields } from './reading/fields.ts';
import { CHECKSUM, GROUPS, LABELS } from './reading/labels.ts';
import { linesOf, type TextLine } from './reading/lines.ts';
import { readBalance } from './reading/read-balance.ts';
import { readChart } from './reading/read-chart.ts';
import { readIdentity } from './reading/read-identity.ts';
import { readLine, type LineFault } from './reading/read-line.ts';
import { closeVoucher, readVoucherRecord } from './reading/read-voucher.ts';
import { checkWhole } from './reading/whole-checks.ts';
import type { SieLine, SieRecord } from './record.ts';
import { decodeAs, detectEncoding, type SieEncoding } from './text/encoding.ts';

export interface ReadSie {
  /** Undefined as soon as one of the problems is an error: a file is never half read. */
  readonly document?: SieDocument | undefined;
  /** Every fault; in a tolerant reading those that were read past are warnings. */
  readonly problems: readonly PaymentProblem[];
  readonly encoding: SieEncoding;
  /** Whether the file carries a #KSUMMA and it is right. */
  readonly checksum: 'right' | 'none';
}

/**
 * Reads a SIE file of type 1–4 (edition 4B). Strict holds it to the standard, and to declaring what it names. Tolerant reads what programs really write:
 * another encoding, uneven line ends, missing or unknown records; each is noted. Neither guesses an amount: a sum or a #KSUMMA that is wrong is
 * refused in both.
 */
export function readSie(file: string, bytes: Uint8Array, mode: SieMode): ReadSie {
  const faults = sieFaults(file, mode);
  const detected = detectEncoding(bytes);
  const encoding = detected.kind === 'one' ? detected.encoding : 'cp437';
  if (detected.kind === 'mixed') faults.at(placeOfByte(file, bytes, detected.first), 'sie-encoding-mixed', {});
  else if (encoding !== 'cp437') faults.at(placeOfByte(file, bytes, detected.first), 'sie-encoding', { likely: encoding });
  const reading = new SieReading(file, encoding, faults);
  let isUneven = false;
  for (const line of linesOf(decodeAs(bytes, encoding))) {
    // Told once, at the first line that differs.
    if (line.uneven !== undefined && !isUneven) faults.at({ kind: 'text', file, line: line.line, column: 1, length: 1 }, 'sie-line-ends', { found: line.uneven });
    isUneven ||= line.uneven !== undefined;
    reading.take(line);
  }
  const document = reading.end();
  const isRefused = faults.problems.some(({ severity }) => severity === 'error');
  const problems = faults.problems.toSorted((a, b) => lineOf(a) - lineOf(b));
  return { ...(isRefused ? {} : { document }), problems, encoding, checksum: reading.checksum.verified === 'yes' ? 'right' : 'none' };
}

class SieReading {
  readonly checksum: ChecksumReader;
  readonly #file: string;
  readonly #faults: SieFaults;
  readonly #draft: SieDraft = newDraft();
  readonly #seen = new Set<string>();
  #last: { readonly group: number; readonly label: string } = { group: 0, label: '' };

  constructor(file: string, encoding: SieEncoding, faults: SieFaults) {
    this.#file = file;
    this.#faults = faults;
    this.checksum = new ChecksumReader(encoding, faults);
  }

  take(line: TextLine): void {
    const { line: read, faults } = readLine(line);
    for (const fault of faults) this.#lineFault(fault, line.line);
    if (read === undefined && faults.length > 0) this.#spoil(line);
    if (read?.kind === 'record') this.#record(read);
    else if (read) this.#brace(read);
  }

  /** A line of a voucher whose fields cannot be told apart: what its other lines come to is not judged. */
  #spoil({ text, line }: TextLine): void {
    const { voucher } = this.#draft;
    if (/^\s*#VER\s/iu.test(text)) this.#draft.voucher = { record: { kind: 'record', label: '#VER', fields: [], line, column: 1 }, head: undefined, rows: [], opened: 'no', spoiled: 'yes' };
    else if (voucher) voucher.spoiled = 'yes';
  }

  end(): SieDocument {
    const { voucher } = this.#draft;
    if (voucher) this.#faults.in(voucher.record, undefined, 'sie-brace', { found: '', expected: voucher.opened === 'yes' ? 'close' : 'open' });
    this.checksum.end();
    checkWhole(this.#draft, this.#seen, this.#file, this.#faults);
    return documentOf(this.#draft);
  }

  #record(record: SieRecord): void {
    const { label } = record;
    if (label === CHECKSUM) return this.checksum.meet(record);
    this.checksum.add(record);
    const rule = LABELS.get(label);
    if (!rule) return this.#faults.in(record, undefined, 'sie-label-unknown', { label, near: nearest(label, LABELS.keys()) });
    const group = GROUPS.indexOf(rule.group);
    if (group < this.#last.group) this.#faults.in(record, undefined, 'sie-order', { label, after: this.#last.label });
    else this.#last = { group, label };
    if (rule.times === 'once' && this.#seen.has(label)) this.#faults.in(record, undefined, 'sie-record-twice', { label, name: '' });
    this.#seen.add(label);
    const extra = record.fields[rule.most];
    // A field too many beside an amount may be the end of the amount, written with spaces: that is never read past.
    const carriesAmount = rule.group === 'balance' || rule.group === 'voucher';
    if (extra) this.#faults.in(record, extra, carriesAmount ? 'sie-row-extra' : 'sie-field-extra', { label, found: extra.kind === 'text' ? extra.text : '{' });
    this.#read(new RecordFields(record, this.#faults), rule.group);
  }

  #read(fields: RecordFields, group: (typeof GROUPS)[number]): void {
    const { voucher } = this.#draft;
    if (voucher && (group !== 'voucher' || fields.record.label === '#VER')) {
      this.#faults.in(fields.record, undefined, 'sie-brace', { found: fields.record.label, expected: voucher.opened === 'yes' ? 'close' : 'open' });
      this.#draft.voucher = undefined;
    }
    switch (group) {
      case 'flag':
      case 'identity': return readIdentity(fields, this.#draft);
      case 'chart': return readChart(fields, this.#draft);
      case 'balance': return readBalance(fields, this.#draft);
      case 'voucher': return readVoucherRecord(fields, this.#draft, this.#faults);
    }
  }

  #brace({ kind, line, column }: Exclude<SieLine, SieRecord>): void {
    const { voucher } = this.#draft;
    if (kind === 'open' && voucher?.opened === 'no') voucher.opened = 'yes';
    else if (kind === 'close' && voucher?.opened === 'yes') closeVoucher(voucher, this.#draft, this.#faults);
    else this.#faults.at({ kind: 'text', file: this.#file, line, column, length: 1 }, 'sie-brace', { found: kind === 'open' ? '{' : '}', expected: 'none' });
  }

  #lineFault(fault: LineFault, line: number): void {
    const place = { kind: 'text', file: this.#file, line, column: fault.column, length: 1 } as const;
    switch (fault.kind) {
      case 'control': return this.#faults.at(place, 'sie-control-sign', { code: fault.code });
      case 'quote': return this.#faults.at(place, 'sie-quote', { found: fault.found });
      case 'list': return this.#faults.at(place, 'sie-objects', { label: '', found: fault.found });
      case 'brace': return this.#faults.at(place, 'sie-brace', { found: fault.found, expected: 'none' });
      case 'stray': return this.#faults.at(place, 'sie-not-a-record', { found: fault.found });
    }
  }
}

function placeOfByte(file: string, bytes: Uint8Array, at: number) {
  const before = bytes.subarray(0, at);
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return { kind: 'text', file, line, column: at - before.lastIndexOf(0x0a), length: 1 } as const;
}

const lineOf = ({ place }: PaymentProblem): number => (place.kind === 'text' ? place.line : 0);
