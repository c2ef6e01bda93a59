import { CRC_START, crcEnd, crcOver, summedText } from '../checksum.ts';
import type { SieRecord } from '../record.ts';
import { encodeAs, type SieEncoding } from '../text/encoding.ts';
import type { SieFaults } from './faults.ts';

/** Follows #KSUMMA through a file: sums what stands between the first and the second. */
export class ChecksumReader {
  readonly #faults: SieFaults;
  /** One sum for each encoding the file may have been summed in: its own, and the one the standard asks for. */
  readonly #sums: Map<SieEncoding, number | undefined>;
  #opened: SieRecord | undefined;
  #state: 'absent' | 'open' | 'closed' = 'absent';

  constructor(encoding: SieEncoding, faults: SieFaults) {
    this.#faults = faults;
    this.#sums = new Map([['cp437', CRC_START], [encoding, CRC_START]]);
  }

  /** Whether the file carries a sum that has been found right. */
  get verified(): 'yes' | 'no' {
    return this.#state === 'closed' ? 'yes' : 'no';
  }

  add(record: SieRecord): void {
    if (this.#state !== 'open') return;
    const text = summedText(record);
    for (const [encoding, sum] of this.#sums) {
      const bytes = sum === undefined ? undefined : encodeAs(text, encoding);
      this.#sums.set(encoding, sum === undefined || bytes === undefined ? undefined : crcOver(sum, bytes));
    }
  }

  meet(record: SieRecord): void {
    const [value] = record.fields;
    if (this.#state === 'closed') {
      this.#faults.in(record, undefined, 'sie-record-twice', { label: record.label, name: '' });
    } else if (this.#state === 'absent') {
      if (value !== undefined) this.#faults.in(record, undefined, 'sie-checksum-open', {});
      this.#opened = record;
      this.#state = 'open';
    } else if (value?.kind !== 'text') {
      this.#faults.in(record, undefined, 'sie-field-missing', { label: record.label, field: 'value' });
    } else {
      this.#state = 'closed';
      const computed = [...this.#sums.values()].flatMap((sum) => (sum === undefined ? [] : [String(crcEnd(sum))]));
      if (!computed.includes(value.text)) this.#faults.in(record, value, 'sie-checksum', { found: value.text, computed: computed[0] ?? '' });
    }
  }

  end(): void {
    if (this.#state === 'open' && this.#opened) this.#faults.in(this.#opened, undefined, 'sie-checksum-open', {});
  }
}
