import type { Rational } from '../../quantity/rational.ts';
import type { Span } from '../source/source-text.ts';
import type { FunctionId } from './functions.ts';

export type CompareOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Whose value a name means: the row at hand, the row the rule is for (`denna`), or rows that belong to it (`dess`). */
export type NameScope = 'here' | 'this' | 'its';

/** An expression as written, before any name is known. */
export type Expression = { readonly span: Span } & (
  | { readonly kind: 'number'; readonly value: Rational; readonly decimals: number; readonly unit?: string | undefined }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string; readonly scope: NameScope }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'call'; readonly function: FunctionId; readonly arguments: readonly Expression[] }
  | { readonly kind: 'selection'; readonly name: string; readonly scope: NameScope; readonly where: Expression }
);

export type NameExpression = Extract<Expression, { kind: 'name' }>;
export type CallExpression = Extract<Expression, { kind: 'call' }>;
