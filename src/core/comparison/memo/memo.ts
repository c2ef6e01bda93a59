import type { Calculation } from '../../calculation/calculate.ts';
import { derive, everything, type DerivedRule } from '../../calculation/derivation.ts';
import type { Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { compareProposals } from '../compare.ts';
import type { Comparison } from '../comparison.ts';
import { compute } from '../computed.ts';
import { analyseSensitivity } from '../sensitivity/analyse.ts';
import type { Sensitivity } from '../sensitivity.ts';

/** The figures of an officer's memorandum on a matter: what each alternative comes to, by which method, and what would move it. */
export interface Memo {
  readonly comparison: Comparison;
  /** The calculation of each proposal that could be computed, by name, and the figures of all. */
  readonly calculations: ReadonlyMap<string, Calculation>;
  readonly figures: Figures;
  /** The rules and parameters that what was decided rests on, those that others read first. */
  readonly method: readonly DerivedRule[];
  /** How the total moves with each parameter that it reads. */
  readonly sensitivities: readonly Sensitivity[];
}

export function memoOf(rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, asked: AsOf): Memo {
  const comparison = compareProposals(rulebook, figures, declaration, asked);
  const calculations = new Map(comparison.outcomes.flatMap(({ name, scenario }) => {
    const attempt = compute(rulebook, figures, scenario ? { ...asked, scenarios: [...asked.scenarios, name] } : asked);
    return attempt.kind === 'computed' ? [[name, attempt.computed.calculation] as const] : [];
  }));
  const [first] = calculations.values();
  const method = first ? methodOf(first, figures, declaration) : [];
  const others = ['', ...comparison.outcomes.flatMap(({ scenario }) => (scenario ? [scenario.name] : []))];
  const sensitivities = method.filter(({ kind, type }) => kind === 'parameter' && type.kind === 'number').flatMap(({ name }) => {
    const found = analyseSensitivity(rulebook, figures, asked, declaration, name, undefined, others);
    return 'problems' in found ? [] : [found];
  });
  return { comparison, calculations, figures, method, sensitivities };
}

/** Each rule once, in the order they are computed. */
function methodOf(calculation: Calculation, figures: Figures, { total }: ComparisonDeclaration): readonly DerivedRule[] {
  const entity = calculation.program.ruleByName.get(total)?.entity;
  const derivation = derive(calculation, figures, total, entity === undefined ? '' : (calculation.rows(entity)[0] ?? ''));
  const found = new Map<string, DerivedRule>();
  for (const one of derivation ? everything(derivation) : []) {
    const before = found.get(one.name);
    if (one.kind !== 'input' && (!before || (before.formula === undefined && one.formula !== undefined))) found.set(one.name, one);
  }
  return calculation.program.rules.flatMap(({ name }) => found.get(name) ?? []);
}
