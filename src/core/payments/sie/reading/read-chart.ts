import type { SieAccount } from '../document.ts';
import { objectKey, type SieDraft } from './draft.ts';
import type { RecordFields } from './fields.ts';

const KINDS: readonly ('T' | 'S' | 'K' | 'I')[] = ['T', 'S', 'K', 'I'];

/** Accounts, dimensions and objects. */
export function readChart(fields: RecordFields, draft: SieDraft): void {
  switch (fields.record.label) {
    case '#KONTO': {
      const [number, name] = [fields.account(0), fields.text(1, 'name')];
      if (number === undefined || name === undefined) return;
      if (draft.accounts.has(number)) fields.fault(0, 'sie-record-twice', { label: '#KONTO', name: number });
      else draft.accounts.set(number, { number, name, taxCodes: [] });
      return;
    }
    case '#KTYP': {
      const [account, kind] = [declared(fields, draft), fields.word(1, KINDS)];
      if (account && kind) account.kind = kind satisfies SieAccount['kind'];
      return;
    }
    case '#ENHET': {
      const [account, unit] = [declared(fields, draft), fields.text(1, 'text')];
      if (account && unit !== undefined) account.unit = unit;
      return;
    }
    case '#SRU': {
      const [account, code] = [declared(fields, draft), fields.text(1, 'number')];
      if (account && code !== undefined) account.taxCodes.push(code);
      return;
    }
    case '#DIM': return dimension(fields, draft, undefined);
    case '#UNDERDIM': {
      const above = fields.whole(2, 'dimension');
      if (above !== undefined) dimension(fields, draft, above);
      return;
    }
    case '#OBJEKT': {
      const [of, object, name] = [fields.whole(0, 'dimension'), fields.text(1, 'object'), fields.text(2, 'name')];
      if (of === undefined || object === undefined || name === undefined) return;
      const key = objectKey({ dimension: of, object });
      if (draft.objects.has(key)) fields.fault(1, 'sie-record-twice', { label: '#OBJEKT', name: key });
      else draft.objects.set(key, { dimension: of, object, name });
      return;
    }
    default:
  }
}

function declared(fields: RecordFields, { accounts, used }: SieDraft) {
  const number = fields.account(0);
  if (number === undefined) return undefined;
  if (!accounts.has(number) && !used.accounts.has(number)) used.accounts.set(number, fields.record);
  return accounts.get(number);
}

function dimension(fields: RecordFields, { dimensions }: SieDraft, above: number | undefined): void {
  const [number, name] = [fields.whole(0, 'dimension'), fields.text(1, 'name')];
  if (number === undefined || name === undefined) return;
  if (dimensions.has(number)) fields.fault(0, 'sie-record-twice', { label: fields.record.label, name: `${number}` });
  else dimensions.set(number, above === undefined ? { number, name } : { number, name, above });
}
