import { printExpression } from '../../language/syntax/printer.ts';
import type { Program } from '../../language/program.ts';
import { versionLine } from '../explain/authority.ts';

/** What the head of a rule's column says when one points at it: the formula as decided, the decision, and what was chosen. */
export function ruleComment(program: Program, name: string): string | undefined {
  const rule = program.ruleByName.get(name);
  if (!rule) return undefined;
  const voice = { language: 'sv', declarations: program.symbols.declarations } as const;
  const applies = rule.applies ? [`för ${rule.entity} där ${printExpression(rule.applies.formula.expression)}`] : [];
  const bodies = rule.bodies.flatMap(({ formula, version, choice, scenario, exemptions }) => [
    ...(formula ? [`= ${printExpression(formula.expression)}`] : []),
    ...exemptions.map(({ what }) => `undantag: ${what}`),
    ...(choice ? [`valt: ${choice.alternative}${choice.open === undefined ? '' : ` (öppen fråga: ${choice.open})`}`] : []),
    ...(scenario === undefined ? [] : [`enligt yrkandet ${scenario}`]),
    versionLine(version, voice),
  ]);
  return [...applies, ...bodies].join('\n');
}
