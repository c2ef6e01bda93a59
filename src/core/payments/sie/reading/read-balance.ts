import type { SieBalance, SieBalanceKind } from '../document.ts';
import { note, type SieDraft } from './draft.ts';
import type { RecordFields } from './fields.ts';

const KINDS: readonly SieBalanceKind[] = ['IB', 'UB', 'RES', 'OIB', 'OUB', 'PSALDO', 'PBUDGET'];

/** What an account, or an account with objects, stands at or changed by. */
export function readBalance(fields: RecordFields, draft: SieDraft): void {
  const { record } = fields;
  const kind = KINDS.find((one) => `#${one}` === record.label);
  if (kind === undefined) return;
  const isMonthly = kind === 'PSALDO' || kind === 'PBUDGET';
  const hasObjects = isMonthly || kind === 'OIB' || kind === 'OUB';
  const year = fields.whole(0, 'year');
  const month = isMonthly ? fields.month(1) : undefined;
  const at = isMonthly ? 2 : 1;
  const account = fields.account(at);
  const objects = hasObjects ? fields.objects(at + 1) : [];
  const amountAt = at + (hasObjects ? 2 : 1);
  const ore = fields.ore(amountAt);
  const quantity = fields.optionalQuantity(amountAt + 1);
  if (year === undefined || account === undefined || objects === undefined || ore === undefined || (isMonthly && month === undefined)) return;
  if (!draft.used.years.has(year)) draft.used.years.set(year, record);
  note(draft, record, account, objects);
  const balance: SieBalance = { kind, year, account, objects, ore };
  draft.balances.push({ ...balance, ...(month === undefined ? {} : { month }), ...(quantity === undefined ? {} : { quantity }) });
}
