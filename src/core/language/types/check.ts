import type { Formula } from '../declarations/formula.ts';
import type { Node } from '../names/node.ts';
import type { Symbols } from '../names/symbols.ts';
import type { CheckContext } from '../nodes/kind.ts';
import { insideOf, kindOf } from '../nodes/dispatch.ts';
import { languageProblem, type LanguageProblem, type LanguageProblemCode, type LanguageProblemFacts } from '../problems.ts';
import { placeAt } from '../source/source-text.ts';
import type { StaticType } from './type.ts';

/**
 * Checks kinds and units of a linked formula, every node of it; the types are kept by node id. Nothing here depends on which
 * version of another rule holds: the declared unit of a name is enough.
 */
export function checkNode(root: Node, formula: Formula, symbols: Symbols, types: StaticType[], problems: LanguageProblem[]): StaticType {
  const report = <Code extends LanguageProblemCode>(at: Node, code: Code, facts: LanguageProblemFacts[Code]): void => {
    problems.push(languageProblem(code, placeAt(formula.source, at.span), facts));
  };
  const check = (node: Node): StaticType => {
    const known = types[node.id];
    if (known) return known;
    const type = kindOf(node).check(node, context);
    types[node.id] = type;
    if (node.kind === 'allocate') for (const part of insideOf(node)) refuseOwnRow(part, symbols, report);
    return type;
  };
  const context: CheckContext = { declarations: symbols.declarations, check, report };
  return check(root);
}

/**
 * What FÖRDELA splits, by which weights and among which rows must be one and the same for all rows: nothing in it may be read
 * from the row the share is for, nor from a parent of it that has siblings.
 */
function refuseOwnRow(node: Node, symbols: Symbols, report: CheckContext['report']): void {
  if (node.kind === 'read' && node.depth === 0 && node.target !== 'parameter') {
    const root = (symbols.lineage.get(node.entity)?.length ?? 1) - 1;
    if (node.up === 0 || node.up < root) report(node, 'allocation-varies', { name: node.name });
  }
  for (const part of insideOf(node)) refuseOwnRow(part, symbols, report);
}
