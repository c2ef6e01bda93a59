import type { Figures } from '../figures/figures.ts';
import type { ScenarioDeclaration } from '../language/declarations/scenario.ts';
import type { ComparisonDeclaration } from '../language/declarations/comparison.ts';
import { alternativesOf } from '../rulebook/checks/check-patches.ts';
import type { AsOf } from '../rulebook/as-of.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ChoiceEffect, Comparison, Outcome } from './comparison.ts';
import { compute, singleValue, type Computed } from './computed.ts';
import { contradictionsIn } from './contradictions.ts';
import { explainDifference, type NamedComputed } from './difference.ts';
import { DECIDED, outcomeOf } from './outcome.ts';
import type { Value } from '../language/reference/value.ts';

/**
 * The proposals of a matter on one set of figures: what was decided first, then every scenario of the matter's case number. A
 * proposal that does not resolve is told with its problems; it does not stop the others.
 */
export function compareProposals(rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, asked: AsOf): Comparison {
  const { declarations } = rulebook;
  const scenarios = [...declarations.scenarios.values()].filter(({ caseNumber }) => caseNumber === declaration.caseNumber);
  const wanted = [{ name: DECIDED, asked }, ...scenarios.map(({ name }) => ({ name, asked: { ...asked, scenarios: [...asked.scenarios, name] } }))];

  const refused: Comparison['refused'][number][] = [];
  const computed: NamedComputed[] = [];
  for (const { name, asked: each } of wanted) {
    const attempt = compute(rulebook, figures, each);
    if (attempt.kind === 'refused') refused.push({ name, problems: attempt.problems });
    else computed.push({ name, computed: attempt.computed });
  }
  const outcomes = computed.map((one) => outcomeOf(one.name, asKnown(declarations.scenarios.get(one.name), rulebook, asked), one.computed, figures, declaration));
  const [baseline, ...others] = computed;
  return {
    declaration, outcomes, refused,
    differences: baseline ? others.flatMap((other) => explainDifference(rulebook, figures, declaration, baseline, other) ?? []) : [],
    choices: choiceEffects(rulebook, figures, declaration, computed, outcomes),
    contradictions: baseline ? contradictionsIn(baseline.computed.calculation, figures, declarations) : [],
  };
}

/** A proposal without what became of it, when that is asked about on a day before it was so. */
function asKnown(scenario: ScenarioDeclaration | undefined, { declarations }: Rulebook, { decidedBy, knownBy }: AsOf): ScenarioDeclaration | undefined {
  const decided = scenario && declarations.decisions.get(scenario.decision)?.decided.latest;
  const isLater = decided !== undefined && [decidedBy, knownBy].some((day) => day !== undefined && day < decided);
  if (!scenario) return undefined;
  const latest = [decidedBy, knownBy].filter((day) => day !== undefined).toSorted()[0];
  const settled = latest === undefined ? scenario.settled : scenario.settled?.filter(({ on }) => on !== undefined && on.latest <= latest);
  return { ...scenario, outcome: isLater ? undefined : scenario.outcome, settled };
}

/** Every open choice that some proposal rests on, with each proposal's total under each of its alternatives. */
function choiceEffects(
  rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, computed: readonly NamedComputed[], outcomes: readonly Outcome[],
): readonly ChoiceEffect[] {
  const open = new Map(outcomes.flatMap(({ rests }) => rests.openChoices.map((choice) => [choice.name, choice] as const)));
  return [...open.values()].map(({ name: choice, open: why, alternative: standard }) => ({
    choice, standard, open: why,
    alternatives: alternativesOf(choice, rulebook.declarations).map((name) => ({
      name,
      totals: computed.map((one, index) => {
        const rests = outcomes[index]?.rests.openChoices.some((other) => other.name === choice);
        const total = rests && name !== standard ? totalWith(rulebook, figures, declaration, one.computed, choice, name) : outcomes[index]?.total;
        return { proposal: one.name, total: total ?? { kind: 'missing', needs: [] } };
      }),
    })),
  }));
}

function totalWith(
  rulebook: Rulebook, figures: Figures, declaration: ComparisonDeclaration, { asked }: Computed, choice: string, alternative: string,
): Value | undefined {
  const attempt = compute(rulebook, figures, { ...asked, choices: new Map([...asked.choices, [choice, alternative]]) });
  return attempt.kind === 'computed' ? singleValue(attempt.computed.calculation, declaration.total) : undefined;
}
