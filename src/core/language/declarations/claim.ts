import type { TextPlace } from '../problem.ts';

/** A claim that a list follows a rule: two yes/no rules that are to agree for every row both apply to. */
export interface ClaimDeclaration {
  readonly name: string;
  readonly rule: string;
  readonly list: string;
  readonly decision: string;
  readonly about: string;
  readonly place: TextPlace;
}
