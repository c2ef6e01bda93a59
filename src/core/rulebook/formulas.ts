import type { Formula } from '../language/declarations/formula.ts';
import type { Definition, RuleDeclaration, Version } from '../language/declarations/rule.ts';

/** Every formula a definition can run: its own, or one for each alternative of a choice. */
export function formulasOf(definition: Definition): readonly Formula[] {
  switch (definition.kind) {
    case 'formula': return [definition.formula];
    case 'choice': return definition.choice.alternatives.map(({ formula }) => formula);
    case 'value':
    case 'exemptions':
    case 'abolished':
    case 'unknown': return [];
  }
}

/** Everything of a rule that rests on a decision. */
export function versionsOf(rule: RuleDeclaration): readonly Version[] {
  return rule.versions.flatMap((version): readonly Version[] =>
    version.definition.kind === 'exemptions' ? [version, ...version.definition.exemptions] : [version]);
}
