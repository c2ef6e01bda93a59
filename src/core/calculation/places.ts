import type { ProgramRule } from '../language/program.ts';
import { monthsIn } from '../rulebook/resolving/pick.ts';
import type { Calculation } from './calculate.ts';

/** Where a rule has a value: a row ('' for a parameter) and, for what is per month, a month from 0. */
export interface ValuePlace {
  readonly row: string;
  readonly month?: number | undefined;
}

/**
 * Every place a rule has a value in the period. A parameter that says the same all year has one place; one that changes, one for each
 * month.
 */
export function placesOf(calculation: Calculation, rule: ProgramRule): readonly ValuePlace[] {
  const rows = rule.entity === undefined ? [''] : calculation.rows(rule.entity);
  const isMonthly = rule.per === 'month' || (rule.kind === 'parameter' && new Set(rule.bodyOfMonth).size > 1);
  if (!isMonthly) return rows.map((row) => ({ row }));
  const months = monthsIn(calculation.program.period).map(({ month }) => (month ?? 1) - 1);
  return rows.flatMap((row) => months.map((month) => ({ row, month })));
}
