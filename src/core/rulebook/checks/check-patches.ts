import type { Declarations } from '../../language/declarations/declarations.ts';
import type { Patch, ScenarioDeclaration } from '../../language/declarations/scenario.ts';
import { nearest } from '../../language/nearest.ts';
import { exemptionRule } from '../exemption-rule.ts';
import { rulebookProblem, type RulebookProblem } from '../problems.ts';

/** Whether a scenario's patches fit what they change. */
export function checkPatches(scenario: ScenarioDeclaration, declarations: Declarations): readonly RulebookProblem[] {
  return scenario.patches.flatMap((patch) => {
    const problem = checkPatch(patch, scenario, declarations);
    return problem ? [problem] : [];
  });
}

function checkPatch(patch: Patch, scenario: ScenarioDeclaration, declarations: Declarations): RulebookProblem | undefined {
  const added = scenario.patches.flatMap((other) => (other.kind === 'add' ? [other.rule.name] : []));
  const unknown = (name: string): RulebookProblem | undefined =>
    declarations.rules.has(name) || added.includes(name) ? undefined
      : rulebookProblem('reference-unknown', patch.place, { name, kind: 'rule', near: nearest(name, declarations.rules.keys()) });
  switch (patch.kind) {
    case 'abolish': return unknown(patch.rule);
    case 'add': return declarations.rules.has(patch.rule.name) || declarations.inputs.has(patch.rule.name)
      ? rulebookProblem('added-name-taken', patch.place, { name: patch.rule.name }) : undefined;
    case 'replace': return unknown(patch.rule) ?? checkReplacement(patch, declarations);
    case 'choose': return unknown(patch.rule) ?? checkChoice(patch, declarations);
    case 'exempt': {
      const found = exemptionRule(patch, declarations.rules);
      return found.kind === 'found' ? undefined : found.problem;
    }
  }
}

function checkReplacement(patch: Extract<Patch, { kind: 'replace' }>, declarations: Declarations): RulebookProblem | undefined {
  const rule = declarations.rules.get(patch.rule);
  if (patch.definition.kind === 'value' && rule && rule.type.kind !== 'number') {
    return rulebookProblem('patch-wrong-kind', patch.place, { rule: patch.rule, found: 'number', expected: rule.type.kind });
  }
  return undefined;
}

function checkChoice(patch: Extract<Patch, { kind: 'choose' }>, declarations: Declarations): RulebookProblem | undefined {
  const names = alternativesOf(patch.rule, declarations);
  if (names.length === 0) return rulebookProblem('patch-not-a-choice', patch.place, { rule: patch.rule });
  if (names.includes(patch.alternative)) return undefined;
  const facts = { rule: patch.rule, found: patch.alternative, near: nearest(patch.alternative, names), alternatives: names };
  return rulebookProblem('alternative-unknown', patch.place, facts);
}

/** The names of a rule's alternatives in any of its versions; none when it is no choice. */
export function alternativesOf(rule: string, declarations: Declarations): readonly string[] {
  const versions = declarations.rules.get(rule)?.versions ?? [];
  return [...new Set(versions.flatMap(({ definition }) =>
    definition.kind === 'choice' ? definition.choice.alternatives.map(({ name }) => name) : []))];
}
