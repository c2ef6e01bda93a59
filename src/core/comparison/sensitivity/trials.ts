import { calculate, type Calculation } from '../../calculation/calculate.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { Facts } from '../../language/reference/facts.ts';
import { missing, number, type Value } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import { resolveEffective } from '../../rulebook/resolve.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { countedRows, paid, singleValue, type Computed } from '../computed.ts';
import type { Decision } from './decisions/decision.ts';
import { decisionsIn } from './decisions/walk.ts';
import { valueAt, type Grid } from './grid.ts';
import { influenceOf } from './decisions/influence.ts';
import type { SensitivityProblem } from './problems.ts';
import type { Target } from './target.ts';

/** The proposal calculated with one value tried. */
export interface Trial {
  readonly place: bigint;
  readonly total: Value;
  /** What is paid, kr; undefined when the total is missing. */
  readonly paid: Rational | undefined;
  readonly counted: ReadonlySet<string>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** Trials by place; each is made once. */
export interface Trials {
  readonly grid: Grid;
  at(place: bigint): Trial;
  /** Why some value could not be tried; the trial of such a value is missing. */
  problems(): readonly SensitivityProblem[];
  /** How many have been made. */
  made(): number;
}

/** What a trial is made from: only the target's value differs between two. */
export interface Subject {
  readonly rulebook: Rulebook;
  readonly facts: Facts;
  readonly computed: Computed;
  readonly declaration: ComparisonDeclaration;
  readonly target: Target;
}

export function trialsOf(subject: Subject, grid: Grid): Trials {
  const known = new Map<bigint, Trial>();
  const problems: SensitivityProblem[] = [];
  return {
    grid,
    problems: () => problems,
    made: () => known.size,
    at: (place) => {
      const before = known.get(place);
      if (before) return before;
      const calculation = calculationWith(valueAt(grid, place), subject, problems);
      const trial = calculation ? trialOf(place, calculation, subject) : refusedTrial(place);
      known.set(place, trial);
      return trial;
    },
  };
}

function calculationWith(
  value: Rational, { rulebook, facts, computed, target }: Subject, problems: SensitivityProblem[],
): Calculation | undefined {
  if (target.kind === 'input') return calculate(computed.calculation.program, withInput(facts, target.name, number(value)));
  const asked: AsOf = { ...computed.asked, values: new Map([...computed.asked.values, [target.name, value]]) };
  const resolved = resolveEffective(rulebook, asked, computed.effective);
  if (resolved.kind === 'resolved') return calculate(resolved.program, facts);
  problems.push(...resolved.problems);
  return undefined;
}

function withInput(facts: Facts, input: string, value: Value): Facts {
  return {
    rows: (entity) => facts.rows(entity),
    parentOf: (entity, row) => facts.parentOf(entity, row),
    input: (name, row, month) => (name === input ? value : facts.input(name, row, month)),
  };
}

function trialOf(place: bigint, calculation: Calculation, { declaration, target }: Subject): Trial {
  const total = singleValue(calculation, declaration.total);
  const influence = influenceOf(calculation.program, target.name, [declaration.total, declaration.counts]);
  return { place, total, paid: paid(total), counted: countedRows(calculation, declaration), decisions: decisionsIn(calculation, influence) };
}

function refusedTrial(place: bigint): Trial {
  return { place, total: missing(), paid: undefined, counted: new Set(), decisions: new Map() };
}
