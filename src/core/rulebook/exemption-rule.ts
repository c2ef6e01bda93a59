import type { RuleDeclaration } from '../language/declarations/rule.ts';
import type { Patch } from '../language/declarations/scenario.ts';
import { rulebookProblem, type RulebookProblem } from './problems.ts';

export type FoundExemptionRule =
  | { readonly kind: 'found'; readonly rule: RuleDeclaration }
  | { readonly kind: 'refused'; readonly problem: RulebookProblem };

/** The list an exemption goes into: the one it names, else the only one there is. */
export function exemptionRule(patch: Extract<Patch, { kind: 'exempt' }>, rules: ReadonlyMap<string, RuleDeclaration>): FoundExemptionRule {
  const lists = [...rules.values()].filter(({ versions }) => versions.some(({ definition }) => definition.kind === 'exemptions'));
  const named = patch.rule === undefined ? lists : lists.filter(({ name }) => name === patch.rule);
  const [rule] = named;
  if (rule && named.length === 1) return { kind: 'found', rule };
  return {
    kind: 'refused',
    problem: named.length === 0
      ? rulebookProblem('exemption-without-rule', patch.place, { what: patch.what })
      : rulebookProblem('exemption-ambiguous', patch.place, { what: patch.what, rules: named.map(({ name }) => name) }),
  };
}
