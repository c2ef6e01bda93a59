import type { SieRecord } from '../record.ts';
import type { SieDraft } from './draft.ts';
import type { SieFaults } from './faults.ts';
import { REQUIRED } from './labels.ts';

/** What can only be said when the last line has been read: records that are missing, and names that nothing declares. */
export function checkWhole(draft: SieDraft, seen: ReadonlySet<string>, file: string, faults: SieFaults): void {
  for (const label of REQUIRED) {
    if (!seen.has(label)) faults.at({ kind: 'text', file, line: 1, column: 1, length: 1 }, 'sie-record-missing', { label });
  }
  for (const [account, record] of draft.used.accounts) {
    if (!draft.accounts.has(account)) faults.in(record, fieldWith(record, account), 'sie-account-undeclared', { account });
  }
  const told = new Set<number>();
  for (const [key, { reference: { dimension, object }, record }] of draft.used.objects) {
    if (!draft.dimensions.has(dimension)) {
      if (!told.has(dimension)) faults.in(record, listOf(record), 'sie-dimension-undeclared', { dimension });
      told.add(dimension);
    } else if (!draft.objects.has(key)) faults.in(record, listOf(record), 'sie-object-undeclared', { dimension, object });
  }
  for (const [year, record] of draft.used.years) {
    if (!draft.years.some(({ number }) => number === year)) faults.in(record, record.fields[0], 'sie-year-undeclared', { label: record.label, year });
  }
}

const fieldWith = ({ fields }: SieRecord, text: string) => fields.find((field) => field.kind === 'text' && field.text === text);
const listOf = ({ fields }: SieRecord) => fields.find(({ kind }) => kind === 'list');
