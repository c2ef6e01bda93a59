import type { Calculation } from '../../calculation/calculate.ts';
import type { Program } from '../../language/program.ts';
import { subtract, ZERO, type Rational } from '../../quantity/rational.ts';

/** What of a difference between two months one cause makes, in the order they are exchanged. */
export type Cause = 'rules' | 'figures' | 'left' | 'moved' | 'changed' | 'came';

export const CAUSES: readonly Cause[] = ['rules', 'figures', 'left', 'moved', 'changed', 'came'];

/** The difference of a rule for a unit against the month before, in steps that sum to it exactly. */
export interface Deviation {
  readonly rule: string;
  readonly row: string;
  /** Undefined where the month before, or a month with some of both, has no amount: then there are no steps. */
  readonly before: Rational | undefined;
  readonly after: Rational;
  readonly steps: ReadonlyMap<Cause, Rational> | undefined;
}

/** A month computed with some things exchanged: after what, with what result, and which month of the year (from 0) that is. */
export type Exchanged = readonly [after: Cause | 'start', calculation: Calculation, month: number];

/** The deviations of every amount of every unit, of a month computed after each exchange: what it is called, the calculation, its month (from 0). */
export function deviationsOf(program: Program, owner: string, units: readonly string[], values: readonly Exchanged[]): readonly Deviation[] {
  return amountRules(program, owner).flatMap((rule) => units.flatMap((row): readonly Deviation[] => {
    const amounts = values.map(([, calculation, month]) => amountOf(calculation, rule, row, month));
    const [before, after] = [amounts[0], amounts.at(-1) ?? ZERO];
    if (amounts.some((amount) => amount === undefined)) return [{ rule, row, before, after, steps: undefined }];
    const steps = new Map<Cause, Rational>();
    values.forEach(([cause], at) => {
      if (cause === 'start') return;
      const step = subtract(amounts[at] ?? ZERO, amounts[at - 1] ?? ZERO);
      if (step.numerator !== 0n) steps.set(cause, step);
    });
    return [{ rule, row, before, after, steps }];
  }));
}

/** Rules of a unit and a month whose values are kronor: what a run keeps. */
export function amountRules({ rules }: Program, owner: string): readonly string[] {
  return rules.flatMap(({ name, entity, per, type }) => (entity === owner && per === 'month' && type.kind === 'number' && MONEY.has(type.unit.text) ? [name] : []));
}

const MONEY: ReadonlySet<string> = new Set(['kr', 'kr/månad']);

/** An amount in kronor, 0 where the rule does not apply to the unit; undefined where it is missing. */
export function amountOf(calculation: Calculation, rule: string, row: string, month: number): Rational | undefined {
  if (!calculation.program.ruleByName.has(rule)) return ZERO;
  const value = calculation.value(rule, row, month);
  if (value.kind === 'notApplicable') return ZERO;
  return value.kind === 'number' ? value.value : undefined;
}
