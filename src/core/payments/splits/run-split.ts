import { nearest } from '../../language/nearest.ts';
import { writeDecimal, decimalsNeeded } from '../../quantity/decimal.ts';
import { parseExact } from '../../quantity/exact.ts';
import { add, ZERO, type Rational } from '../../quantity/rational.ts';
import { oreOf } from '../money.ts';
import { compactReceipt } from '../orders/origin.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { runName, type RunRecord } from '../runs/record.ts';
import { partsOfPayees, type SheetPayee, type SplitAsked, type SplitFound } from './split.ts';

/** The parts of a monthly run by one of its rules: what the run came to is what is paid. `fingerprint` is of the run's bytes; `rows` are all units of the month's runs. */
export function runSplit(
  record: RunRecord, fingerprint: string, rows: readonly string[], { rule, except, place }: Extract<SplitAsked, { kind: 'run' }>, payees: readonly SheetPayee[],
): SplitFound {
  const refused = (...problems: readonly PaymentProblem[]): SplitFound => ({ kind: 'refused', problems });
  const rules = [...new Set([...record.amounts.map((amount) => amount.rule), ...record.control.sums.map((one) => one.rule)])];
  if (!rules.includes(rule)) return refused(paymentProblem('split-rule-unknown', place, { rule, near: nearest(rule, rules) }));
  const parts = new Map<string, Rational>();
  for (const amount of record.amounts) {
    const value = amount.rule === rule && !except.includes(amount.row) ? parseExact(amount.value) : undefined;
    if (value) parts.set(amount.row, add(parts.get(amount.row) ?? ZERO, value));
  }
  const strange = except.filter((row) => !rows.includes(row)).map((row) => paymentProblem('split-row-unknown', place, { name: 'utom', row, near: nearest(row, rows) }));
  const { sums, problems } = partsOfPayees({ rule, parts, rows, place }, payees);
  const finer = sums.flatMap(([, part]) => (oreOf(part) === undefined ? [paymentProblem('order-amount-finer', place, { found: writeDecimal(part, decimalsNeeded(part) ?? 4) })] : []));
  if (strange.length + problems.length + finer.length > 0) return refused(...strange, ...problems, ...finer);
  const origin = { kind: 'run', rule, run: runName(record), fingerprint, except, receipt: compactReceipt(record.receipt) } as const;
  return { kind: 'parts', parts: { origin, recipients: sums.map(([{ payee, place: own }, part]) => ({ payee, part: { kind: 'amount', ore: oreOf(part) ?? 0n }, place: own })) } };
}
