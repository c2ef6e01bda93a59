import type { PeriodKind } from '../../quantity/period.ts';
import type { TextPlace } from '../problem.ts';
import type { DeclaredType } from './declared-type.ts';

/** A figure the rules need and somebody else supplies. */
export interface InputDeclaration {
  readonly name: string;
  readonly entity: string;
  /** Undefined for what does not vary with time. */
  readonly per?: PeriodKind | undefined;
  readonly type: DeclaredType;
  readonly about?: string | undefined;
  readonly place: TextPlace;
}
