import type { Calculation } from '../../calculation/calculate.ts';
import { MONTHS } from '../../calculation/columns.ts';
import type { Figures } from '../../figures/figures.ts';
import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import { nearest } from '../../language/nearest.ts';
import type { TextPlace } from '../../language/problem.ts';
import type { Facts } from '../../language/reference/facts.ts';
import { equal, type Rational } from '../../quantity/rational.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { sensitivityProblem, type SensitivityProblem } from './problems.ts';

/** What is varied: a parameter, or an input of an entity with one row. */
export interface Target {
  readonly name: string;
  readonly kind: 'parameter' | 'input';
  readonly type: Extract<DeclaredType, { kind: 'number' }>;
  /** Whether its decimals are said; a parameter that does not say may be tried more finely than it is written. */
  readonly decimals: 'declared' | 'open';
  readonly place: TextPlace;
}

export type FoundTarget = { readonly target: Target } | { readonly problems: readonly SensitivityProblem[] };

/** Finds what is to be varied; `at` is where the problem is told when there is nothing of the name. */
export function targetOf({ declarations }: Rulebook, figures: Figures, name: string, at: TextPlace): FoundTarget {
  const rule = declarations.rules.get(name);
  const input = declarations.inputs.get(name);
  const declared = rule ?? input;
  if (!declared) {
    const known = [...declarations.inputs.keys(), ...[...declarations.rules.values()].filter(({ kind }) => kind === 'parameter').map((one) => one.name)];
    return { problems: [sensitivityProblem('sensitivity-target-unknown', at, { name, near: nearest(name, known) })] };
  }
  const { type, place } = declared;
  if (rule?.kind === 'rule' || type.kind !== 'number') {
    const found = rule?.kind === 'rule' || type.kind === 'number' ? 'rule' : type.kind;
    return { problems: [sensitivityProblem('sensitivity-target-kind', place, { name, found })] };
  }
  const rows = input ? (figures.entities.get(input.entity)?.length ?? 0) : 1;
  if (input && (rows !== 1 || input.per === 'month')) {
    return { problems: [sensitivityProblem('sensitivity-target-rows', place, { name, entity: input.entity, rows, per: input.per })] };
  }
  return { target: { name, kind: input ? 'input' : 'parameter', type, decimals: input || rule?.decimalsDeclared ? 'declared' : 'open', place } };
}

/** The value that stands; undefined when it is missing, or a parameter changes within the year. */
export function currentValue({ name, kind }: Target, calculation: Calculation, facts: Facts): Rational | undefined {
  if (kind === 'input') {
    const found = facts.input(name, facts.rows(calculation.program.inputs.get(name)?.entity ?? '')[0] ?? '', undefined);
    return found.kind === 'number' ? found.value : undefined;
  }
  const rule = calculation.program.ruleByName.get(name);
  const months = rule?.bodyOfMonth.some((body) => body !== rule.bodyOfMonth[0]) ? MONTHS : 1;
  const [first, ...more] = Array.from({ length: months }, (_, month) => calculation.value(name, '', month));
  if (first?.kind !== 'number') return undefined;
  return more.every((other) => other.kind === 'number' && equal(other.value, first.value)) ? first.value : undefined;
}
