import type { SelectionDeclaration } from '../../language/declarations/selection.ts';
import { linkFormula } from '../../language/names/link.ts';
import { countingIds } from '../../language/names/linking.ts';
import { expand } from '../../language/names/link-selection.ts';
import { symbolsOf, type Symbols } from '../../language/names/symbols.ts';
import { languageProblem, type LanguageProblem } from '../../language/problems.ts';
import { placeAt } from '../../language/source/source-text.ts';
import type { Expression } from '../../language/syntax/expression.ts';
import { checkAgainstRule } from '../../language/types/check-rule.ts';

export interface CheckedSelections {
  readonly problems: readonly LanguageProblem[];
  /** What the rules are checked with: a faulty condition is told once, where it stands, not again in every rule that uses it. */
  readonly sound: Symbols;
  /** Selections that end in no entity. */
  readonly endless: ReadonlySet<string>;
}

/** Each named selection by itself: that it ends in an entity, and that its condition is one of the rows it picks from. */
export function checkSelections(symbols: Symbols): CheckedSelections {
  const { declarations } = symbols;
  const problems: LanguageProblem[] = [];
  const selections = new Map<string, SelectionDeclaration>();
  for (const selection of declarations.selections.values()) {
    const before = problems.length;
    checkSelection(selection, symbols, problems);
    selections.set(selection.name, problems.length === before ? selection : { ...selection, where: undefined });
  }
  const endless = new Set([...selections.keys()].filter((name) => !expand(name, { symbols })));
  return { problems, sound: symbolsOf({ ...declarations, selections }), endless };
}

function checkSelection(selection: SelectionDeclaration, symbols: Symbols, problems: LanguageProblem[]): void {
  const circle = circleOf(selection, symbols);
  if (circle) problems.push(languageProblem('circular-rules', selection.place, { rules: circle }));
  const base = expand(selection.of, { symbols });
  const { where } = selection;
  if (!base || !where) return;
  const own = where.expression;
  const before = problems.length;
  for (const { name, span } of namesOfThis(own)) problems.push(languageProblem('this-in-selection', placeAt(where.source, span), { name }));
  if (problems.length > before) return;
  const scope = { rows: [{ entity: base.entity }], per: 'month', rule: selection.name } as const;
  const node = linkFormula(where, symbols, scope, countingIds(), problems);
  if (problems.length === before) checkAgainstRule(node, where, { name: selection.name, type: { kind: 'truth' } }, symbols, [], problems);
}

/** The selections that lead back to this one; told at the one that is declared first. */
function circleOf(selection: SelectionDeclaration, { declarations }: Symbols): readonly string[] | undefined {
  const path = [selection.name];
  for (let at = selection.of; ; at = declarations.selections.get(at)?.of ?? '') {
    if (at === selection.name) break;
    if (!declarations.selections.has(at) || path.includes(at)) return undefined;
    path.push(at);
  }
  const order = [...declarations.selections.keys()];
  return path.every((name) => order.indexOf(name) >= order.indexOf(selection.name)) ? path : undefined;
}

/** `denna` would mean the row of whichever rule uses the selection. */
function namesOfThis(expression: Expression): readonly { readonly name: string; readonly span: Expression['span'] }[] {
  switch (expression.kind) {
    case 'name': return expression.scope === 'this' ? [expression] : [];
    case 'selection': return [...(expression.scope === 'this' ? [expression] : []), ...namesOfThis(expression.where)];
    case 'negate':
    case 'not': return namesOfThis(expression.of);
    case 'arithmetic':
    case 'compare': return [expression.left, expression.right].flatMap(namesOfThis);
    case 'logic': return expression.parts.flatMap(namesOfThis);
    case 'call': return expression.arguments.flatMap(namesOfThis);
    case 'number':
    case 'text':
    case 'truth':
    case 'date': return [];
  }
}
