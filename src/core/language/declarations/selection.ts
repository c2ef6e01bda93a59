import type { TextPlace } from '../problem.ts';
import type { Formula } from './formula.ts';

/** A named group of rows (`urval`): an entity, or another selection, and what its rows must fulfil. */
export interface SelectionDeclaration {
  readonly name: string;
  readonly of: string;
  readonly where?: Formula | undefined;
  readonly place: TextPlace;
}
