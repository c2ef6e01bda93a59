import { derive, everything, type Derivation } from '../../core/calculation/derivation.ts';
import type { Evaluated } from '../../core/calculation/evaluated.ts';
import { hide, type ListedUnit } from '../../core/comparison/models/hide.ts';
import type { PopulationProblem } from '../../core/figures/population-problems.ts';
import type { Figures } from '../../core/figures/figures.ts';
import { amountRules } from '../../core/payments/runs/deviation.ts';
import type { RunProblem } from '../../core/payments/runs/problems.ts';
import { quoted, rowsOf } from '../population/database.ts';
import { computeMonth, monthProblems, rowsOfMonth, writeRows, type MonthTools, type OpenMonth } from './month.ts';
import { withVisits } from './visits.ts';

/** Undefined where the way goes over what other units have, and one of them has too few listed to be told of. */
export interface RuleDerivation {
  readonly rule: string;
  readonly derivation: Derivation | undefined;
}

export type UnitExplained =
  | { readonly kind: 'explained'; readonly listed: number; readonly derivations: readonly RuleDerivation[] }
  /** So few are listed, at the unit or at those that would have to be told beside it, that the way to its amounts would tell of them. */
  | { readonly kind: 'few' }
  | { readonly kind: 'unknown'; readonly units: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly (RunProblem | PopulationProblem)[] };

/**
 * How a unit came to what it gets in a month: rule by rule, down to what was summed over those who were listed there, and never to a person. Units with fewer than
 * `least` listed are not explained, nor those that could be worked out from the others (`src/core/comparison/models/hide.ts`); made-up persons are nobody's.
 */
export async function explainUnit(opened: OpenMonth, figures: Figures, unit: string, least: number, tools: MonthTools): Promise<UnitExplained> {
  const { database, delivery } = tools;
  const visited = await withVisits(opened, delivery, database);
  if (visited.kind === 'refused') return visited;
  const { month } = visited;
  const units = month.facts.rows(month.owner);
  if (!units.includes(unit)) return { kind: 'unknown', units };
  const problems = monthProblems(month, delivery);
  if (problems.length > 0) return { kind: 'refused', problems };
  const path = await writeRows(tools, 'manaden', rowsOfMonth(month, delivery));
  const counted = new Map((await rowsOf(database, `SELECT enhet, count(DISTINCT person) FROM read_parquet(${quoted(path)}) GROUP BY 1`)).map(([name, count]) => [name ?? '', Number(count)]));
  const parents = new Map((figures.entities.get(month.owner) ?? []).map(({ id, parent = '' }) => [id, parent]));
  const listed = units.map((id): ListedUnit => ({ id, listed: counted.get(id) ?? 0, owners: [parents.get(id) ?? ''] }));
  const hidden = delivery.made === 'synthetic' ? undefined : hide(listed, least);
  if (hidden?.kind === 'tooFew' || hidden?.units.has(unit)) return { kind: 'few' };
  const run = await computeMonth(month, path, tools);
  if (run.kind === 'refused') return run;
  const at = month.month.month - 1;
  const derivations = amountRules(month.program, month.owner).flatMap((rule) => {
    const derivation = derive(run.calculation, figures, rule, unit, at);
    if (!derivation) return [];
    const tellsOfFew = hidden !== undefined && [...everything(derivation)].flatMap(rowsTold).some((row) => hidden.units.has(row));
    return [{ rule, derivation: tellsOfFew ? undefined : derivation }];
  });
  return { kind: 'explained', listed: counted.get(unit) ?? 0, derivations };
}

/** The rows that a step names: its own, and those that its formula goes over. */
function rowsTold(derived: Derivation): readonly string[] {
  const within = (evaluated: Evaluated | undefined): readonly string[] => (evaluated === undefined ? [] : [
    ...evaluated.parts.flatMap(within), ...(evaluated.rows ?? []).flatMap(({ row, condition, item }) => [row, ...within(condition), ...within(item)]),
  ]);
  return derived.kind === 'input' ? [derived.row] : [derived.row, ...within(derived.applies), ...within(derived.formula)];
}
