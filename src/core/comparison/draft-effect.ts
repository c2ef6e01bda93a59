import type { Calculation } from '../calculation/calculate.ts';
import type { Figures } from '../figures/figures.ts';
import { NOT_APPLICABLE, type Value } from '../language/reference/value.ts';
import type { Period } from '../quantity/period.ts';
import { asOf } from '../rulebook/as-of.ts';
import type { RulebookProblem } from '../rulebook/problems.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { compute } from './computed.ts';
import { sameValue } from './difference.ts';

/** A value that a proposal makes another than what was decided; `month` counts from 0, for what is per month. */
export interface MovedValue {
  readonly rule: string;
  readonly row: string;
  readonly month?: number | undefined;
  readonly decided: Value;
  readonly proposed: Value;
}

/** What a proposal does to the figures: every value it moves, in the order the rules are computed. */
export type DraftEffect =
  | { readonly kind: 'moved'; readonly moved: readonly MovedValue[] }
  | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] };

/** Computes what was decided and one proposal on the same figures, and says each value that differs. It needs no declared comparison. */
export function draftEffect(rulebook: Rulebook, figures: Figures, period: Period, scenario: string): DraftEffect {
  const decided = compute(rulebook, figures, asOf(period));
  if (decided.kind === 'refused') return decided;
  const proposed = compute(rulebook, figures, { ...asOf(period), scenarios: [scenario] });
  if (proposed.kind === 'refused') return proposed;
  return { kind: 'moved', moved: movedValues(decided.computed.calculation, proposed.computed.calculation, period) };
}

function movedValues(before: Calculation, after: Calculation, period: Period): readonly MovedValue[] {
  const rules = new Map([...after.program.rules, ...before.program.rules].map((rule) => [rule.name, rule]));
  return [...rules.values()].flatMap(({ name, entity, per }) => {
    const rows = entity === undefined ? [''] : before.rows(entity);
    const months = per !== 'month' ? [undefined] : period.month === undefined ? EVERY_MONTH : [period.month - 1];
    return rows.flatMap((row) => months.flatMap((month): readonly MovedValue[] => {
      const [decided, proposed] = [valueIn(before, name, row, month), valueIn(after, name, row, month)];
      return sameValue(decided, proposed) ? [] : [{ rule: name, row, month, decided, proposed }];
    }));
  });
}

/** A rule that only the other says is no rule here. */
function valueIn(calculation: Calculation, name: string, row: string, month: number | undefined): Value {
  return calculation.program.ruleByName.has(name) ? calculation.value(name, row, month) : NOT_APPLICABLE;
}

const EVERY_MONTH = Array.from({ length: 12 }, (_, month) => month);
