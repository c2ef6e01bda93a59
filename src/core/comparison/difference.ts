import { calculate } from '../calculation/calculate.ts';
import { factsOf } from '../calculation/figures-facts.ts';
import type { Figures } from '../figures/figures.ts';
import type { ComparisonDeclaration } from '../language/declarations/comparison.ts';
import { decimalsNeeded } from '../quantity/decimal.ts';
import { contains } from '../quantity/range.ts';
import type { Measure } from '../language/types/type.ts';
import { equal, isZero, subtract, type Rational } from '../quantity/rational.ts';
import type { Effective } from '../rulebook/resolve.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Difference, Step } from './comparison.ts';
import type { Value } from '../language/reference/value.ts';
import { computeEffective, countedRows, paid, singleValue, type Computed } from './computed.ts';
import { describeRule } from './describe.ts';

/**
 * Walks from one proposal to another, one differing rule at a time in the order the rules are computed; each step's effect is what
 * the total moved when that rule was exchanged, so the effects sum to the difference. Rules that cannot be exchanged alone (the
 * mixture does not resolve) go together. Undefined when either total is missing.
 */
export function explainDifference(
  rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, from: NamedComputed, to: NamedComputed,
): Difference | undefined {
  const [start, end] = [totalOf(from.computed, declaration), totalOf(to.computed, declaration)];
  if (!start || !end) return undefined;
  const steps: Step[] = [];
  const exchanged = new Set<string>();
  let waiting: string[] = [];
  let here = from.computed;
  for (const name of differing(from.computed, to.computed)) {
    exchanged.add(name);
    waiting.push(name);
    const next = computeEffective(rulebook, figures, to.computed.asked, mixture(from.computed.effective, to.computed.effective, exchanged));
    if (next.kind === 'refused') continue;
    const step = stepBetween(waiting, here, next.computed, { from, to, declaration, figures, rulebook });
    if (step) steps.push(step);
    here = next.computed;
    waiting = [];
  }
  const last = waiting.length > 0 ? stepBetween(waiting, here, to.computed, { from, to, declaration, figures, rulebook }) : undefined;
  return { from: from.name, to: to.name, total: subtract(end, start), steps: last ? [...steps, last] : steps };
}

export interface NamedComputed {
  readonly name: string;
  readonly computed: Computed;
}

function totalOf({ calculation }: Computed, { total }: ComparisonDeclaration): Rational | undefined {
  return paid(singleValue(calculation, total));
}

/** The rules that do not say the same, those of the second in its order and then those only the first has. */
function differing(a: Computed, b: Computed): readonly string[] {
  const [first, second] = [a.calculation.program, b.calculation.program];
  const names = [...second.rules.map(({ name }) => name), ...first.rules.map(({ name }) => name).filter((name) => !second.ruleByName.has(name))];
  return names.filter((name) => describeRule(first.ruleByName.get(name)) !== describeRule(second.ruleByName.get(name)));
}

function mixture(a: Effective, b: Effective, exchanged: ReadonlySet<string>): Effective {
  const rules = new Map(a.rules);
  const choices = new Map([...a.choices].filter(([name]) => !exchanged.has(name)));
  for (const name of exchanged) {
    const rule = b.rules.get(name);
    if (rule) rules.set(name, rule);
    else rules.delete(name);
    const choice = b.choices.get(name);
    if (choice !== undefined) choices.set(name, choice);
  }
  return { rules, choices, problems: [] };
}

interface Walk {
  readonly from: NamedComputed;
  readonly to: NamedComputed;
  readonly declaration: ComparisonDeclaration;
  readonly figures: Figures;
  readonly rulebook: Rulebook;
}

/** Undefined when the exchange moved neither the total nor what counts. */
function stepBetween(names: readonly string[], before: Computed, after: Computed, walk: Walk): Step | undefined {
  const { declaration, from, to } = walk;
  const [a, b] = [totalOf(before, declaration), totalOf(after, declaration)];
  if (!a || !b) return undefined;
  const effect = subtract(b, a);
  const [was, is] = [countedRows(before.calculation, declaration), countedRows(after.calculation, declaration)];
  const nowCounted = [...is].filter((row) => !was.has(row));
  const noLongerCounted = [...was].filter((row) => !is.has(row));
  if (isZero(effect) && nowCounted.length === 0 && noLongerCounted.length === 0) return undefined;
  const said = ({ computed }: NamedComputed): string => names.map((name) => describeRule(computed.calculation.program.ruleByName.get(name))).join('; ');
  const [only] = names;
  const rows = only !== undefined && names.length === 1 ? rowEffects(only, before, after, walk) : [];
  return { rule: names.join(', '), from: said(from), to: said(to), effect, rows, nowCounted, noLongerCounted };
}

/** The rows one at a time, each with the value the exchanged rule gives it: their effects sum to the effect of the exchange. */
function rowEffects(rule: string, before: Computed, after: Computed, { declaration, figures, rulebook }: Walk): Step['rows'] {
  const { program } = before.calculation;
  const { entity, per } = program.ruleByName.get(rule) ?? {};
  if (entity === undefined || per === 'month') return [];
  const changed = before.calculation.rows(entity).filter((row) =>
    !sameValue(before.calculation.value(rule, row), after.calculation.value(rule, row)));
  if (!changed.every((row) => stands(after.calculation.value(rule, row), program.ruleMeasures.get(rule)))) return [];
  const facts = factsOf(figures, rulebook.declarations);
  const standins = new Map<string, Value>();
  let total = totalOf(before, declaration);
  return changed.flatMap((row) => {
    standins.set(row, after.calculation.value(rule, row));
    const next = paid(singleValue(calculate(program, facts, { standins: new Map([[rule, standins]]) }), declaration.total));
    if (!next || !total) return [];
    const effect = subtract(next, total);
    total = next;
    return [{ row, effect }];
  });
}

/** Whether a value from one program can stand in a column of the other: no finer and no larger than that was measured for. */
function stands(value: Value, measure: Measure | undefined): boolean {
  if (value.kind !== 'number') return true;
  if (!measure || !contains(measure.range, value.value)) return false;
  return measure.decimals === 'exact' || (decimalsNeeded(value.value) ?? Infinity) <= measure.decimals;
}

/** Whether two values are one and the same; two that are missing are, whatever they need. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'number' && b.kind === 'number') return equal(a.value, b.value);
  return a.kind === b.kind && ('value' in a && 'value' in b ? a.value === b.value : true);
}
