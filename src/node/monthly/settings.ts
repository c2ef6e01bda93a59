import { SNAPSHOT_RULES, type SnapshotRule } from '../../core/figures/listings/snapshot.ts';
import { calculate } from '../../core/calculation/calculate.ts';
import type { Program } from '../../core/language/program.ts';
import type { Facts } from '../../core/language/reference/facts.ts';
import type { Value } from '../../core/language/reference/value.ts';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';

/** What the rulebook itself says of how a month is run. */
export interface RunSettings {
  readonly listingDay: SnapshotRule;
  /** Months between the listings and the month they pay for. */
  readonly lag: number;
  /** Most changes of unit in twelve months without a reason; undefined where the rulebook sets no bound. */
  readonly mostChanges: number | undefined;
  /** The day of the month that money is paid out, before weekends are stepped over; undefined where the rulebook does not say. */
  readonly payoutDay: number | undefined;
}

const SETTING_NAMES = { listingDay: 'listningsdag', lag: 'eftersläpning', mostChanges: 'högst antal byten', payoutDay: 'utbetalningsdag' } as const;

/** The settings by their names among the rules and parameters of the program, in a month (from 0). */
export function settingsOf(program: Program, facts: Facts, month: number): RunSettings | { readonly problems: readonly RunProblem[] } {
  const above = calculate(program, facts);
  const problems: RunProblem[] = [];
  const valueOf = (name: string): Value | undefined => {
    const rule = program.ruleByName.get(name);
    if (!rule) return undefined;
    const values = (rule.entity === undefined ? [''] : above.rows(rule.entity)).map((row) => above.value(name, row, month));
    const [first] = values;
    return values.every((value) => JSON.stringify(value, plain) === JSON.stringify(first, plain)) ? first : { kind: 'notApplicable' };
  };
  const whole = (name: string): number | undefined => {
    const value = valueOf(name);
    if (value === undefined) return undefined;
    if (value.kind === 'number' && value.value.denominator === 1n && value.value.numerator >= 0n) return Number(value.value.numerator);
    problems.push(runProblem('run-setting', { rule: name, found: value.kind === 'number' ? `${value.value.numerator}/${value.value.denominator}` : value.kind }));
    return undefined;
  };
  const day = valueOf(SETTING_NAMES.listingDay);
  const written = day?.kind === 'text' ? day.value : '';
  const listingDay = SNAPSHOT_RULES.get(written);
  if (!listingDay) problems.push(runProblem('run-listing-day', { rule: SETTING_NAMES.listingDay, found: written, words: [...SNAPSHOT_RULES.keys()] }));
  const [lag, mostChanges, payoutDay] = [whole(SETTING_NAMES.lag), whole(SETTING_NAMES.mostChanges), whole(SETTING_NAMES.payoutDay)];
  return problems.length > 0 || !listingDay ? { problems } : { listingDay, lag: lag ?? 0, mostChanges, payoutDay };
}

const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
