import type { SourceText } from '../source/source-text.ts';
import type { Expression } from '../syntax/expression.ts';

/** An expression with the document it stands in, so that every problem in it can name its place. */
export interface Formula {
  readonly source: SourceText;
  readonly expression: Expression;
}
