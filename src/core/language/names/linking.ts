import type { Formula } from '../declarations/formula.ts';
import { languageProblem, type LanguageProblem, type LanguageProblemCode, type LanguageProblemFacts } from '../problems.ts';
import { placeAt, type Span } from '../source/source-text.ts';
import type { Expression } from '../syntax/expression.ts';
import type { Node } from './node.ts';
import type { LinkScope, Symbols } from './symbols.ts';

/** Hands out node ids: the slots of a program. */
export interface Ids {
  next(): number;
}

export function countingIds(): Ids & { readonly count: () => number } {
  let next = 0;
  return { next: () => next++, count: () => next };
}

/** What linking one formula needs at hand. */
export interface Linking {
  readonly formula: Formula;
  readonly symbols: Symbols;
  readonly scope: LinkScope;
  readonly ids: Ids;
  readonly problems: LanguageProblem[];
  readonly link: (expression: Expression, scope: LinkScope) => Node;
  /** Links a formula that stands elsewhere: the condition of a named selection. */
  readonly linkOther: (formula: Formula, scope: LinkScope) => Node;
}

export function reportAt<Code extends LanguageProblemCode>(
  linking: Linking, span: Span, code: Code, facts: LanguageProblemFacts[Code],
): void {
  linking.problems.push(languageProblem(code, placeAt(linking.formula.source, span), facts));
}
