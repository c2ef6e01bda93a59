import { calculate, type Calculation } from '../calculation/calculate.ts';
import { factsOf } from '../calculation/figures-facts.ts';
import type { Figures } from '../figures/figures.ts';
import type { ComparisonDeclaration } from '../language/declarations/comparison.ts';
import type { Value } from '../language/reference/value.ts';
import { ZERO, type Rational } from '../quantity/rational.ts';
import type { AsOf } from '../rulebook/as-of.ts';
import type { RulebookProblem } from '../rulebook/problems.ts';
import { effective, resolveEffective, type Effective } from '../rulebook/resolve.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** A proposal resolved and calculated: what all comparison starts from. */
export interface Computed {
  readonly asked: AsOf;
  readonly effective: Effective;
  readonly calculation: Calculation;
}

export type Attempt =
  | { readonly kind: 'computed'; readonly computed: Computed }
  | { readonly kind: 'refused'; readonly problems: readonly RulebookProblem[] };

export function compute(rulebook: Rulebook, figures: Figures, asked: AsOf): Attempt {
  return computeEffective(rulebook, figures, asked, effective(rulebook, asked));
}

export function computeEffective(rulebook: Rulebook, figures: Figures, asked: AsOf, rules: Effective): Attempt {
  const resolved = resolveEffective(rulebook, asked, rules);
  if (resolved.kind === 'refused') return resolved;
  const calculation = calculate(resolved.program, factsOf(figures, rulebook.declarations));
  return { kind: 'computed', computed: { asked, effective: rules, calculation } };
}

/** The value of a rule whose entity has one row, or of a parameter. */
export function singleValue(calculation: Calculation, name: string): Value {
  const entity = calculation.program.ruleByName.get(name)?.entity;
  return calculation.value(name, entity === undefined ? '' : (calculation.rows(entity)[0] ?? ''));
}

/** What is paid: a total that does not apply pays nothing; one that is missing is no number. */
export function paid(total: Value): Rational | undefined {
  if (total.kind === 'number') return total.value;
  return total.kind === 'notApplicable' ? ZERO : undefined;
}

/** The rows for which the counting rule says yes. */
export function countedRows(calculation: Calculation, { counts }: ComparisonDeclaration): ReadonlySet<string> {
  const entity = calculation.program.ruleByName.get(counts)?.entity ?? '';
  return new Set(calculation.rows(entity).filter((row) => {
    const value = calculation.value(counts, row);
    return value.kind === 'truth' && value.value;
  }));
}
