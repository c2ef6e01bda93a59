import type { Exemption, RuleDeclaration } from '../../language/declarations/rule.ts';
import type { ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { symbolsOf } from '../../language/names/symbols.ts';
import { daysOf, type Period } from '../../quantity/period.ts';
import { asOf, type AsOf } from '../../rulebook/as-of.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Settings } from './dial.ts';

/** A rulebook and a question with the dials as they stand: nothing in the rulebook given is changed. */
export interface Tried {
  readonly rulebook: Rulebook;
  readonly asked: AsOf;
}

/**
 * Lays dials over a rulebook. Values and choices are asked for beside it; an exemption is taken out of, or put into, the list that names
 * it, in what was decided and in every proposal alike, for the days of the period.
 */
export function tried(rulebook: Rulebook, period: Period, { values, choices, exemptions }: Settings): Tried {
  const asked: AsOf = { ...asOf(period), values, choices };
  if (exemptions.size === 0) return { rulebook, asked };
  const { declarations } = rulebook;
  const exempted = new Map([...declarations.rules].map(([name, rule]) => [name, withExemptions(rule, exemptions, period)]));
  const scenarios = new Map([...declarations.scenarios].map(([name, scenario]) => [name, withoutPatches(scenario, exemptions)]));
  const changed = { ...declarations, rules: exempted, scenarios };
  return { rulebook: { ...rulebook, declarations: changed, symbols: symbolsOf(changed) }, asked };
}

function withExemptions(rule: RuleDeclaration, wanted: Settings['exemptions'], period: Period): RuleDeclaration {
  if (!rule.versions.some(({ definition }) => definition.kind === 'exemptions')) return rule;
  return {
    ...rule,
    versions: rule.versions.map((version) => {
      if (version.definition.kind !== 'exemptions') return version;
      const kept = version.definition.exemptions.filter(({ what }) => !wanted.has(what));
      const added = [...wanted].flatMap(([what, how]): readonly Exemption[] =>
        (how === 'exempted' ? [{ what, interval: daysOf(period), decision: version.decision, basis: 'proposed', place: version.place }] : []));
      return { ...version, definition: { kind: 'exemptions', exemptions: [...kept, ...added] } };
    }),
  };
}

function withoutPatches(scenario: ScenarioDeclaration, wanted: Settings['exemptions']): ScenarioDeclaration {
  return { ...scenario, patches: scenario.patches.filter((patch) => patch.kind !== 'exempt' || !wanted.has(patch.what)) };
}
