import type { Calculation } from '../../calculation/calculate.ts';
import type { Receipt } from '../../calculation/receipt.ts';
import { nearest } from '../../language/nearest.ts';
import { writeDecimal, decimalsNeeded } from '../../quantity/decimal.ts';
import { sum, type Rational } from '../../quantity/rational.ts';
import { oreOf, writeOre } from '../money.ts';
import { compactReceipt } from '../orders/origin.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { partsOfPayees, type SheetPayee, type SplitAsked, type SplitFound } from './split.ts';

const AMOUNTS: ReadonlySet<string> = new Set(['kr', 'kr/år']);

/**
 * The parts of a clause's amount by a rule for rows, among those where a second rule says yes: a rule in kronor gives amounts, which must come to what was decided;
 * any other number gives weights that the decided amount is split by. What is missing for a row is never a part of 0.
 */
export function ruleSplit(calculation: Calculation, receipt: Receipt, asked: Extract<SplitAsked, { kind: 'rule' }>, payees: readonly SheetPayee[], decidedOre: bigint): SplitFound {
  const { rule: name, among, place } = asked;
  const refused = (...problems: readonly PaymentProblem[]): SplitFound => ({ kind: 'refused', problems });
  const { program } = calculation;
  const unknown = [name, ...(among === undefined ? [] : [among])].filter((one) => !program.ruleByName.has(one));
  if (unknown.length > 0) return refused(...unknown.map((one) => paymentProblem('split-rule-unknown', place, { rule: one, near: nearest(one, program.ruleByName.keys()) })));
  const rule = program.ruleByName.get(name);
  const chosen = among === undefined ? undefined : program.ruleByName.get(among);
  if (rule?.type.kind !== 'number' || rule.entity === undefined || rule.per === 'month') return refused(paymentProblem('split-rule-kind', place, { rule: name, wanted: 'number' }));
  if (chosen && (chosen.type.kind !== 'truth' || chosen.entity !== rule.entity)) return refused(paymentProblem('split-rule-kind', place, { rule: chosen.name, wanted: 'truth' }));
  const rows = calculation.rows(rule.entity);
  const { parts, missing } = partsIn(calculation, rows, name, among);
  if (missing.length > 0) return refused(...missing.map((row) => paymentProblem('split-missing', place, { rule: name, row })));
  const { sums, problems } = partsOfPayees({ rule: name, parts, rows, place }, payees);
  if (problems.length > 0) return refused(...problems);
  const origin = { kind: 'rule', rule: name, ...(among === undefined ? {} : { among }), receipt: compactReceipt(receipt) } as const;
  if (!AMOUNTS.has(rule.type.unit.text)) {
    return { kind: 'parts', parts: { origin, recipients: sums.map(([{ payee, place: own }, weight]) => ({ payee, part: { kind: 'weight', weight }, place: own })) } };
  }
  const total = sum(sums.map(([, part]) => part));
  const ore = oreOf(total);
  const finer = sums.find(([, part]) => oreOf(part) === undefined);
  if (finer || ore === undefined) return refused(paymentProblem('order-amount-finer', place, { found: writeDecimal(finer?.[1] ?? total, decimalsNeeded(finer?.[1] ?? total) ?? 4) }));
  if (ore !== decidedOre) return refused(paymentProblem('split-other-sum', place, { rule: name, sum: writeOre(ore), decided: writeOre(decidedOre), difference: writeOre(ore - decidedOre) }));
  return { kind: 'parts', parts: { origin, recipients: sums.map(([{ payee, place: own }, part]) => ({ payee, part: { kind: 'amount', ore: oreOf(part) ?? 0n }, place: own })) } };
}

function partsIn(calculation: Calculation, rows: readonly string[], rule: string, among: string | undefined): { readonly parts: ReadonlyMap<string, Rational>; readonly missing: readonly string[] } {
  const parts = new Map<string, Rational>();
  const missing: string[] = [];
  for (const row of rows) {
    const chosen = among === undefined ? undefined : calculation.value(among, row);
    if (chosen?.kind === 'missing') missing.push(row);
    if (chosen && !(chosen.kind === 'truth' && chosen.value)) continue;
    const value = calculation.value(rule, row);
    if (value.kind === 'missing') missing.push(row);
    if (value.kind === 'number') parts.set(row, value.value);
  }
  return { parts, missing };
}
