import type { Figures } from '../../figures/figures.ts';
import type { ComparisonDeclaration } from '../../language/declarations/comparison.ts';
import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { NOT_APPLICABLE, type Value } from '../../language/reference/value.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Comparison, Share } from '../comparison.ts';
import { compute, countedRows, singleValue, type Computed } from '../computed.ts';
import { DECIDED, sharesOf } from '../outcome.ts';

/** What a proposal comes to, without why: little enough to be computed again at each move of a dial. */
export interface Standing {
  /** The scenario's name; 'beslutat' for what was decided. */
  readonly name: string;
  readonly scenario: ScenarioDeclaration | undefined;
  readonly total: Value;
  readonly stated: Value;
  readonly shares: readonly Share[];
  /** The rows for which the counting rule says yes. */
  readonly counted: ReadonlySet<string>;
  readonly computed: Computed;
}

export interface Standings {
  /** What was decided first, then the proposals in the rulebook's order. */
  readonly standings: readonly Standing[];
  readonly refused: Comparison['refused'];
}

/** The proposals of a matter as they stand on one set of figures: the same amounts as `compareProposals` gives them. */
export function standingsOf(rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, asked: AsOf): Standings {
  const scenarios = [...rulebook.declarations.scenarios.values()].filter(({ caseNumber }) => caseNumber === declaration.caseNumber);
  const refused: Standings['refused'][number][] = [];
  const standings = [undefined, ...scenarios].flatMap((scenario): readonly Standing[] => {
    const name = scenario?.name ?? DECIDED;
    const attempt = compute(rulebook, figures, scenario ? { ...asked, scenarios: [...asked.scenarios, scenario.name] } : asked);
    if (attempt.kind === 'refused') {
      refused.push({ name, problems: attempt.problems });
      return [];
    }
    const { computed } = attempt;
    const { calculation } = computed;
    return [{
      name, scenario, total: singleValue(calculation, declaration.total),
      stated: declaration.stated === undefined ? NOT_APPLICABLE : singleValue(calculation, declaration.stated),
      shares: sharesOf(computed, declaration), counted: countedRows(calculation, declaration), computed,
    }];
  });
  return { standings, refused };
}
