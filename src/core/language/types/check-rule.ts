import { conversion, divideUnits, sameUnit, unitOf, type Unit } from '../../quantity/unit.ts';
import type { DeclaredType } from '../declarations/declared-type.ts';
import type { Formula } from '../declarations/formula.ts';
import type { RuleDeclaration } from '../declarations/rule.ts';
import type { Node } from '../names/node.ts';
import type { Symbols } from '../names/symbols.ts';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import { placeAt } from '../source/source-text.ts';
import { checkNode } from './check.ts';
import type { StaticType } from './type.ts';

/**
 * Checks a formula against what its rule declares: kind and unit. A flow may fill a rule of its period: a rule per månad in kr
 * takes kr/månad, since one month of it is that many kronor.
 */
export function checkAgainstRule(
  root: Node, formula: Formula, rule: Pick<RuleDeclaration, 'name' | 'type' | 'per'>, symbols: Symbols,
  types: StaticType[], problems: LanguageProblem[],
): void {
  const before = problems.length;
  const found = checkNode(root, formula, symbols, types, problems);
  if (problems.length > before || found.kind === 'any') return;
  const place = placeAt(formula.source, root.span);
  if (found.kind !== rule.type.kind) {
    problems.push(languageProblem('type-mismatch', place, { found: found.kind, expected: rule.type.kind }));
  } else if (found.kind === 'number' && rule.type.kind === 'number' && !fills(found.unit, rule.type, rule.per)) {
    const convertible = conversion(found.unit, rule.type.unit, symbols.declarations.unitWords) ? 'yes' : 'no';
    problems.push(languageProblem('unit-of-rule', place, { rule: rule.name, found: found.unit.text, declared: rule.type.unit.text, convertible }));
  }
}

function fills(found: Unit, declared: Extract<DeclaredType, { kind: 'number' }>, per: RuleDeclaration['per']): boolean {
  if (sameUnit(found, declared.unit)) return true;
  return per !== undefined && sameUnit(found, divideUnits(declared.unit, per === 'month' ? MONTH : YEAR));
}

const MONTH = unitOf(new Map([['månad', 1]]));
const YEAR = unitOf(new Map([['år', 1]]));
