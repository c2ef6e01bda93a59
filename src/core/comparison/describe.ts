import type { Body, ProgramRule } from '../language/program.ts';
import { printExpression } from '../language/syntax/printer.ts';
import { decimalsNeeded, writeDecimal } from '../quantity/decimal.ts';

/** What a rule says in the period, in the words of the language: two proposals say the same of a rule when this is the same. */
export function describeRule(rule: ProgramRule | undefined): string {
  if (!rule) return '';
  return [...new Set(rule.bodyOfMonth)].map((at) => describeBody(rule.bodies[at])).join(' | ');
}

function describeBody(body: Body | undefined): string {
  if (!body) return '';
  const { node, formula, choice } = body;
  const chosen = choice ? `${choice.alternative}: ` : '';
  if (formula) return chosen + printExpression(formula.expression);
  switch (node.kind) {
    case 'number': return `${writeDecimal(node.value, decimalsNeeded(node.value) ?? 0)} ${node.unit.text}`.trim();
    case 'exempt': return node.names.join(', ');
    case 'notApplicable': return 'GÄLLERINTE()';
    default: return '';
  }
}
