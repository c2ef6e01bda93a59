import { factsOf } from '../../calculation/figures-facts.ts';
import type { Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { Program } from '../../language/program.ts';
import { powerOfTen } from '../../quantity/decimal.ts';
import { rational, ZERO, type Rational } from '../../quantity/rational.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { compute, paid, singleValue, type Computed } from '../computed.ts';
import { DECIDED } from '../outcome.ts';
import type { Sensitivity } from '../sensitivity.ts';
import { breakEvenWith, type Rival } from './break-even.ts';
import { gridOf, type Bounds } from './bounds.ts';
import { placeAbove, placeBelow, valueAt, type Grid } from './grid.ts';
import { influenceOf } from './decisions/influence.ts';
import { jumpsBetween } from './jumps.ts';
import { piecesBetween } from './pieces.ts';
import { pointsOf } from './points.ts';
import { sensitivityProblem, type SensitivityProblem } from './problems.ts';
import { currentValue, targetOf } from './target.ts';
import { trialsOf, type Subject } from './trials.ts';

/** What a break-even is named against when it is where nothing is paid. */
export const NO_PAYMENT = 'ingen kompensation';

export type AnalysedSensitivity = Sensitivity | { readonly problems: readonly SensitivityProblem[] };

/**
 * How a proposal's total (kr) moves as one value is varied and all else stands: its jumps with the rows that start and stop
 * counting, and where it meets what other proposals pay. `target` is a parameter, or a number input of an entity with one row;
 * `bounds` in its unit, else the range it declares; `others` are scenarios ('' for what was decided), each at its own values.
 * A total that does not apply pays 0 kr. One that is missing stays missing: it has no jump and no break-even, and a proposal whose
 * total is missing is left out of the break-evens. Refused with problems when the target, the ends or a proposal cannot be had.
 */
export function analyseSensitivity(
  rulebook: Rulebook, figures: Figures, asked: AsOf, declaration: ComparisonDeclaration, target: string,
  bounds: Bounds | undefined, others: readonly string[],
): AnalysedSensitivity {
  const found = targetOf(rulebook, figures, target, declaration.place);
  if ('problems' in found) return found;
  const attempt = compute(rulebook, figures, asked);
  if (attempt.kind === 'refused') return attempt;
  const { computed } = attempt;
  const rows = totalRows(computed, declaration);
  if (rows) return { problems: [rows] };
  const subject: Subject = { rulebook, facts: factsOf(figures, rulebook.declarations), computed, declaration, target: found.target };
  const grid = gridOf(subject, bounds);
  if ('problems' in grid) return grid;
  const rivals = rivalsOf(rulebook, figures, asked, declaration, target, others);
  if ('problems' in rivals) return rivals;
  return analyse(subject, grid, rivals.rivals);
}

function analyse(subject: Subject, grid: Grid, rivals: readonly Rival[]): AnalysedSensitivity {
  const { target, computed: { calculation: { program }, asked }, declaration } = subject;
  const trials = trialsOf(subject, grid);
  const influence = influenceOf(program, target.name, [declaration.total, declaration.counts]);
  const rounding = influence.steps === 'rounded' ? roundingOf(program, declaration.total) : ZERO;
  const pieces = piecesBetween({ trials, shape: influence.shape, rounding }, grid.low, grid.high);
  const current = currentValue(target, subject.computed.calculation, subject.facts);
  const proposal = nameOf(asked);
  const jumps = jumpsBetween(pieces, grid, rounding);
  const tried = pieces.flatMap(({ points }) => points);
  const breakEvens = rivals.map((rival) => breakEvenWith(rival, proposal, tried, trials));
  const points = pointsOf(tried, placesOf(current, grid).map((place) => trials.at(place)));
  if (trials.problems().length > 0) return { problems: trials.problems() };
  return {
    name: target.name, unit: target.type.unit.text, decimals: grid.decimals, proposal, current,
    low: valueAt(grid, grid.low), high: valueAt(grid, grid.high),
    points: points.map(({ place, total }) => ({ at: valueAt(grid, place), total })), jumps, breakEvens,
  };
}

function nameOf({ scenarios }: AsOf): string {
  return scenarios.length === 0 ? DECIDED : scenarios.join(' + ');
}

/** The place of the value that stands, when it is on the grid and between the ends. */
function placesOf(current: Rational | undefined, grid: Grid): readonly bigint[] {
  if (!current) return [];
  const place = placeBelow(grid, current);
  return place === placeAbove(grid, current) && grid.low <= place && place <= grid.high ? [place] : [];
}

/** One in the last decimal that the total is rounded to. */
function roundingOf(program: Program, total: string): Rational {
  const decimals = program.ruleMeasures.get(total)?.decimals;
  return typeof decimals === 'number' ? rational(1n, powerOfTen(Math.max(0, decimals))) : ZERO;
}

function totalRows({ calculation }: Computed, { total, place }: ComparisonDeclaration): SensitivityProblem | undefined {
  const entity = calculation.program.ruleByName.get(total)?.entity;
  const rows = entity === undefined ? 1 : calculation.rows(entity).length;
  return rows === 1 ? undefined : sensitivityProblem('sensitivity-total-rows', place, { name: total, entity: entity ?? '', rows });
}

type FoundRivals = { readonly rivals: readonly Rival[] } | { readonly problems: readonly SensitivityProblem[] };

/** What the others pay, and no payment at all. */
function rivalsOf(
  rulebook: Rulebook, figures: Figures, asked: AsOf, { total }: ComparisonDeclaration, target: string, others: readonly string[],
): FoundRivals {
  const values = new Map([...asked.values].filter(([name]) => name !== target));
  const rivals: Rival[] = [];
  for (const name of others) {
    const isDecided = name === '' || name === DECIDED;
    const attempt = compute(rulebook, figures, { ...asked, values, scenarios: isDecided ? [] : [name] });
    if (attempt.kind === 'refused') return attempt;
    const amount = paid(singleValue(attempt.computed.calculation, total));
    if (amount) rivals.push({ name: isDecided ? DECIDED : name, paid: amount });
  }
  return { rivals: [...rivals, { name: NO_PAYMENT, paid: ZERO }] };
}
